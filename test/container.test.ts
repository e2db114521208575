import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/lib/paths.js";

// No container engine is needed here: what the files say is run or compared without one.
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8").replaceAll("\\\n", " ");

const instructions = [...dockerfile.matchAll(/^([A-Z]+) +(.*)$/gm)].map(
  ([, name = "", value = ""]) => ({ name, value }),
);

const last = (name: string) => instructions.findLast((instruction) => instruction.name === name)!;

const listOf = (text: string) => JSON.parse(text) as string[];

const compose = parse(readFileSync(join(root, "docs/compose.yaml"), "utf8")) as {
  services: {
    sandbox: { build: string; command: string[]; ports: string[]; environment: object };
  };
};

/** What the image holds beside Node. */
const copied = instructions
  .filter(({ name, value }) => name === "COPY" && value.startsWith("--from=build"))
  .map(({ value }) => value.split(" ")[1]!.replace("/build/", ""));

/** The image's folder: no more than is copied into it. */
const folder = mkdtempSync(join(tmpdir(), "verifycodes-image-"));

beforeAll(() => {
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command of the container with other flags, on a free port of this machine alone. */
function start(flags: readonly string[]) {
  const [, program = "", ...args] = listOf(last("ENTRYPOINT").value);
  const local = args.map((arg) => (arg === "0.0.0.0" ? "127.0.0.1" : arg === "4010" ? "0" : arg));
  const child = spawn(process.execPath, [program, ...local, ...flags], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const url = new Promise<string>((resolve) => {
    child.stdout.on("data", () => {
      const match = /"url":"([^"]+)"/.exec(output);
      if (match !== null) resolve(match[1]!);
    });
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, url, ended };
}

test.each([
  ["the image", listOf(last("CMD").value)],
  ["the composition", compose.services.sandbox.command],
])("the command of %s starts a sandbox, and SIGTERM ends it cleanly", async (_name, flags) => {
  const { child, url, ended } = start(flags);
  for (const path of ["/healthz", "/", "/docs/"]) {
    expect((await fetch((await url) + path)).status).toBe(200);
  }
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("the health check tells a sandbox that answers from one that does not", async () => {
  const { child, url } = start(["--log", "json"]);
  const [, , code = ""] = listOf(/\[.*\]/.exec(last("HEALTHCHECK").value)![0]);
  const check = async (address: string) => {
    const program = code.replace("http://127.0.0.1:4010", address);
    const checking = spawn(process.execPath, ["-e", program]);
    return new Promise((resolve) => checking.once("close", resolve));
  };
  const address = await url;
  expect(await check(address)).toBe(0);
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("close", resolve));
  expect(await check(address)).toBe(1);
});

test("it does not run as root, and copies only what is there", () => {
  expect(Number(last("USER").value)).toBeGreaterThan(0);
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the image has what shared state needs", async () => {
  const { child, url } = start(["--log", "json", "--state", "redis://127.0.0.1:1"]);
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect((await fetch(`${await url}/healthz`)).status).toBe(200);
  expect((await fetch(`${await url}/readyz`)).status).toBe(503);
  expect(err).not.toContain("@redis/client");
});

test("without an admin token, neither starts where others reach it", async () => {
  const [, program = "", ...args] = listOf(last("ENTRYPOINT").value);
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  expect(err).toMatch(/Other machines reach 0\.0\.0\.0.*--admin-token/);
  expect(compose.services.sandbox.environment).toHaveProperty("VERIFYCODES_ADMIN_TOKEN");
});

test("the composition publishes the port on the loopback address alone", () => {
  expect(compose.services.sandbox.ports).toEqual(["127.0.0.1:4010:4010"]);
});
