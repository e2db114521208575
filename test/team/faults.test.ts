import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { email, send } from "../src/sandbox/support/send.js";
import { judge, startLoad, untilAnswered } from "./support/history.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

interface Fault {
  name: string;
  isDurable: boolean;
  /** Whether requests must have met it. */
  isFelt: boolean;
  act: (store: TestStore) => Promise<unknown>;
}

const faults: Fault[] = [
  {
    name: "is killed, and starts again",
    isDurable: true,
    isFelt: true,
    async act(store) {
      store.process.kill("SIGKILL");
      await once(store.process, "exit");
      await pause(2500);
      await store.start();
    },
  },
  {
    name: "stands still for five seconds",
    isDurable: true,
    isFelt: true,
    async act({ process }) {
      process.kill("SIGSTOP");
      await pause(5000);
      process.kill("SIGCONT");
    },
  },
  {
    name: "pauses its clients for three seconds",
    isDurable: true,
    isFelt: true,
    async act({ command }) {
      await command("CLIENT PAUSE 3000 ALL");
      await pause(3000);
    },
  },
  {
    name: "forgets its scripts",
    isDurable: true,
    isFelt: false,
    act: ({ command }) => command("SCRIPT FLUSH"),
  },
  {
    name: "has no memory left",
    isDurable: true,
    isFelt: true,
    async act({ command }) {
      await command("CONFIG SET maxmemory 1");
      await pause(1500);
      await command("CONFIG SET maxmemory 0");
    },
  },
  {
    name: "cuts all connections",
    isDurable: true,
    isFelt: false,
    act: ({ command }) => command("CLIENT KILL TYPE normal SKIPME yes"),
  },
  {
    name: "loses all that it had",
    isDurable: false,
    isFelt: false,
    act: ({ command }) => command("FLUSHALL"),
  },
];

describe.runIf(hasStore)("when the store", () => {
  let store: TestStore;
  let team: Sandbox[];
  let told: boolean[][];

  beforeEach(async () => {
    store = await startStore();
    told = [[], []];
    team = told.map((list) =>
      createSandbox({ state: store.url, onStateChange: (isUp) => list.push(isUp) }),
    );
  });

  afterEach(async () => {
    await Promise.all(team.map((sandbox) => sandbox.close()));
    await store.stop();
  });

  test.each(faults)("$name, what is promised holds", async ({ act, isDurable, isFelt }) => {
    await Promise.all(team.map(untilAnswered));
    const load = startLoad(team);
    await pause(500);
    await act(store);
    const healedAt = performance.now();
    await Promise.all(team.map(untilAnswered));
    expect(performance.now() - healedAt).toBeLessThan(5000);
    await pause(1000);
    const calls = await load.end();
    const { sent, outages, broken } = await judge(calls, team, healedAt, isDurable);
    expect(broken).toEqual([]);
    expect(sent).toBeGreaterThan(2);
    expect(outages > 0 || !isFelt).toBe(true);
    // One line a change, no more.
    const changes = [true, false, true];
    expect(isFelt ? told : [changes, changes]).toEqual([changes, changes]);
  });
});

describe.runIf(hasStore)("while the store is away", () => {
  test("requests get 503 with Retry-After, at once; health is told; it comes back by itself", async () => {
    const store = await startStore();
    const sandbox = createSandbox({ state: store.url });
    const { url } = await sandbox.listen();
    expect((await send(sandbox, email("a@example.com"))).text).toBe("{}");
    store.process.kill("SIGKILL");
    await once(store.process, "exit");
    await send(sandbox, email("a@example.com"));
    const startedAt = performance.now();
    const answer = await send(sandbox, email("a@example.com"));
    expect(performance.now() - startedAt).toBeLessThan(200);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("1");
    expect(answer.body.error_msg).toContain("unknown");
    const messages = await fetch(`${url}/_sandbox/messages`);
    expect(messages.status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/_sandbox/metrics`)).status).toBe(200);
    await store.start();
    await untilAnswered(sandbox);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await send(sandbox, email("a@example.com"))).body.error_code).toBe("OSM.01010024");
    await sandbox.close();
    await store.stop();
  });

  test("a sandbox starts, and serves when the store is there", async () => {
    const store = await startStore();
    store.process.kill("SIGKILL");
    await once(store.process, "exit");
    const sandbox = createSandbox({ state: store.url });
    await sandbox.listen();
    expect((await send(sandbox, email("a@example.com"))).status).toBe(503);
    await store.start();
    await untilAnswered(sandbox);
    expect((await send(sandbox, email("a@example.com"))).text).toBe("{}");
    await sandbox.close();
    await store.stop();
  });
});
