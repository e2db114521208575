import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { email, goodHeaders } from "../src/sandbox/support/send.js";
import { PATH } from "../support/operation.js";
import { command, startMember, type Member } from "./support/processes.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

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
  let member: Member;

  beforeAll(async () => {
    store = await startStore();
    member = await startMember(["--workers", "2", "--state", store.url]);
  });

  afterAll(async () => {
    await member?.stop();
    await store?.stop();
  });

  const send = async (contact: string) => {
    const response = await fetch(member.url + PATH, {
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
    process.kill(member.workers()[0]!, "SIGKILL");
    for (let count = 0; count < 20; count++) {
      const text = await send("a@example.com").catch(() => "cut");
      expect(["cut", expect.stringContaining("OSM.01010024")]).toContainEqual(text);
    }
    expect(await send("b@example.com")).toBe("{}");
  });

  test("end at SIGTERM", async () => {
    member.child.kill("SIGTERM");
    const [code] = (await once(member.child, "exit")) as [number];
    expect(code).toBe(0);
  });
});
