import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { email, goodHeaders } from "../src/sandbox/support/send.js";
import { PATH } from "../support/operation.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

const command = (args: readonly string[]) =>
  spawn(process.execPath, [join(root, "dist/cli.js"), "sandbox", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

async function addressOf(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout!) {
    text += String(chunk);
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error("It did not say where it listens.");
}

test("--workers without --state is refused with a reason", async () => {
  const child = command(["--workers", "2"]);
  const chunks: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(1);
  expect(Buffer.concat(chunks).toString()).toContain("--workers needs --state");
});

describe.runIf(hasStore)("--workers", () => {
  let store: TestStore;
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    store = await startStore();
    child = command(["--workers", "2", "--state", store.url]);
    url = await addressOf(child);
  });

  afterAll(async () => {
    if (child?.exitCode === null) child.kill("SIGKILL");
    await store?.stop();
  });

  const send = async (contact: string) => {
    const response = await fetch(url + PATH, {
      method: "POST",
      headers: { ...goodHeaders, Connection: "close" },
      body: JSON.stringify(email(contact)),
      signal: AbortSignal.timeout(3000),
    });
    return response.text();
  };

  test("answer as one, also when one of them is killed", async () => {
    const texts = await Promise.all(Array.from({ length: 60 }, () => send("a@example.com")));
    expect(texts.filter((text) => text === "{}")).toHaveLength(1);
    const { stdout } = spawnSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" });
    const [worker] = stdout.trim().split("\n");
    process.kill(Number(worker), "SIGKILL");
    for (let count = 0; count < 20; count++) {
      const text = await send("a@example.com").catch(() => "cut");
      expect(["cut", expect.stringContaining("OSM.01010024")]).toContainEqual(text);
    }
    expect(await send("b@example.com")).toBe("{}");
  });

  test("end at SIGTERM", async () => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
  });
});
