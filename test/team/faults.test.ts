import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { control, email, send } from "../src/sandbox/support/send.js";
import { judge, Load, until } from "./support/history.js";
import { startMember, type Member } from "./support/processes.js";
import { startProxy, type TestProxy } from "./support/proxy.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

/** How long a store stands still at least, in milliseconds. */
const stillMs = Number(process.env.STORE_STILL_MS ?? 0);

/** What a fault is done to. */
interface Scene {
  store: TestStore;
  /** Takes the place of the store in one of the faults. */
  replica: TestStore;
  proxy: TestProxy;
  load: Load;
  team: readonly Member[];
}

interface Fault {
  name: string;
  act: (scene: Scene) => Promise<unknown>;
  /** Whether what was acknowledged may be lost. */
  isLossy?: boolean;
  /** Whether connections of callers are cut. */
  isCut?: boolean;
  /** Whether requests meet it: then each process says once that the store is away, and once that it is back. */
  isFelt?: boolean;
}

const isSynchronized = async (replica: TestStore) =>
  (await replica.command("INFO replication")).includes("master_link_status:up");

const faults: Fault[] = [
  {
    name: "the store is killed, and starts again",
    isFelt: true,
    async act({ store, load }) {
      await store.kill();
      await load.untilFelt();
      await store.start();
    },
  },
  {
    name: "the store is killed, and starts again without what it had",
    isFelt: true,
    isLossy: true,
    async act({ store, load }) {
      await store.kill();
      store.forget();
      await load.untilFelt();
      await store.start();
    },
  },
  {
    name: "the store stands still",
    isFelt: true,
    async act({ store, load }) {
      const endsAt = performance.now() + stillMs;
      store.process.kill("SIGSTOP");
      do await load.untilFelt();
      while (performance.now() < endsAt);
      store.process.kill("SIGCONT");
    },
  },
  {
    name: "the store pauses its clients",
    isFelt: true,
    async act({ store, load }) {
      await store.command("CLIENT PAUSE 2500 ALL");
      await load.untilFelt();
      // It answers when the pause is over.
      await store.command("PING");
    },
  },
  {
    name: "the store forgets its scripts",
    act: ({ store }) => store.command("SCRIPT FLUSH"),
  },
  {
    name: "the store has no memory left",
    isFelt: true,
    async act({ store, load }) {
      await store.command("CONFIG SET maxmemory 1");
      await load.untilFelt();
      await store.command("CONFIG SET maxmemory 0");
    },
  },
  {
    name: "the store cuts all connections",
    act: ({ store }) => store.command("CLIENT KILL TYPE normal SKIPME yes"),
  },
  {
    name: "the network cuts all connections, and takes no new ones",
    isFelt: true,
    async act({ proxy, load }) {
      proxy.isCut = true;
      proxy.cut();
      await load.untilFelt();
      proxy.isCut = false;
    },
  },
  {
    name: "the network drops all that is sent",
    isFelt: true,
    async act({ proxy, load }) {
      proxy.isSilent = true;
      await load.untilFelt();
      proxy.cut();
      proxy.isSilent = false;
    },
  },
  {
    name: "the network brings each answer 500 ms late",
    async act({ proxy, load }) {
      proxy.delayMs = 500;
      await load.untilAnswered(2);
      proxy.delayMs = 0;
    },
  },
  {
    name: "a replica that lacks the last writes becomes the store",
    isFelt: true,
    isLossy: true,
    async act({ store, replica, proxy, load }) {
      const link = await startProxy(store.port);
      await replica.command(`REPLICAOF 127.0.0.1 ${new URL(link.url).port}`);
      await until("a replica", () => isSynchronized(replica));
      link.isCut = true;
      link.cut();
      await load.untilAnswered(3);
      await store.kill();
      await load.untilFelt();
      await replica.command("REPLICAOF NO ONE");
      proxy.target = replica.port;
      await link.stop();
    },
  },
  {
    name: "a worker is killed",
    isCut: true,
    async act({ team: [member] }) {
      const before = member!.workers();
      process.kill(before[0]!, "SIGKILL");
      await until("another worker", () => member!.workers().some((id) => !before.includes(id)));
    },
  },
];

const told = (isUp: boolean) =>
  isUp
    ? "The shared state can be reached."
    : "The shared state cannot be reached: requests get 503 until it can.";

describe.runIf(hasStore)("what is promised holds when", () => {
  let store: TestStore;
  let replica: TestStore;
  let proxy: TestProxy;
  let members: Member[];

  beforeAll(async () => {
    [store, replica] = await Promise.all([startStore(), startStore()]);
    proxy = await startProxy(store.port);
    const flags = ["--state", proxy.url];
    members = await Promise.all([startMember([...flags, "--workers", "2"]), startMember(flags)]);
  });

  afterAll(async () => {
    await Promise.all(members?.map((member) => member.stop()) ?? []);
    await proxy?.stop();
    await Promise.all([store?.stop(), replica?.stop()]);
  });

  let tries = 0;

  test.each(faults)("$name", async ({ name, act, isLossy, isCut, isFelt }) => {
    // Another try must not meet what the one before it left.
    tries += 1;
    const team = members.map((member) =>
      member.inSession(`${name.replaceAll(/\W+/g, "-")}-${tries}`),
    );
    const alone = team[1]!;
    await until("readiness", async () => (await control(alone, "GET", "/readyz")).status === 200);
    alone.lines.length = 0;
    const load = new Load(team);
    await load.start();
    await load.untilAnswered(3);
    await act({ store, replica, proxy, load, team });
    const healedAt = performance.now();
    await load.untilAnswered(3);
    const recoveredAt = performance.now();
    await load.end();
    const facts = { healedAt, isDurable: isLossy !== true, isCut: isCut === true };
    expect(await judge(load, facts)).toEqual([]);
    load.stop();
    expect(recoveredAt - healedAt).toBeLessThan(5000);
    // One line a change, no more.
    expect(alone.lines).toEqual(isFelt ? [told(false), told(true)] : alone.lines);
  });
});

describe.runIf(hasStore)("while the store is away", () => {
  test("requests get 503 with Retry-After, at once; health is told; it comes back by itself", async () => {
    const store = await startStore();
    const sandbox = createSandbox({ state: store.url });
    const { url } = await sandbox.listen();
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    expect((await send(sandbox, email("a@example.com"))).text).toBe("{}");
    await store.kill();
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
    expect(await ready()).toBe(503);
    expect((await fetch(`${url}/_sandbox/metrics`)).status).toBe(200);
    await store.start();
    await until("readiness", async () => (await ready()) === 200);
    expect((await send(sandbox, email("a@example.com"))).body.error_code).toBe("OSM.01010024");
    await sandbox.close();
    await store.stop();
  });

  test("a store without memory can be read, and what it refuses is told once", async () => {
    const store = await startStore();
    const changes: boolean[] = [];
    const sandbox = createSandbox({
      state: store.url,
      onStateChange: (isUp) => changes.push(isUp),
    });
    const wait = () =>
      control(sandbox, "GET", "/_sandbox/messages/wait?contact=a%40example.com&timeout_ms=0");
    expect((await send(sandbox, email("a@example.com"))).text).toBe("{}");
    expect((await wait()).status).toBe(200);
    await store.command("CONFIG SET maxmemory 1");
    for (let round = 0; round < 3; round++) {
      expect((await send(sandbox, email("b@example.com"))).status).toBe(503);
      expect((await wait()).status).toBe(200);
    }
    expect(changes).toEqual([true, false]);
    await store.command("CONFIG SET maxmemory 0");
    expect((await send(sandbox, email("b@example.com"))).text).toBe("{}");
    expect(changes).toEqual([true, false, true]);
    await sandbox.close();
    await store.stop();
  });

  test("a sandbox starts, and serves when the store is there", async () => {
    const store = await startStore();
    await store.kill();
    const sandbox = createSandbox({ state: store.url });
    await sandbox.listen();
    expect((await send(sandbox, email("a@example.com"))).status).toBe(503);
    await store.start();
    await until("an answer", async () => (await control(sandbox, "GET", "/readyz")).status === 200);
    expect((await send(sandbox, email("a@example.com"))).text).toBe("{}");
    await sandbox.close();
    await store.stop();
  });
});
