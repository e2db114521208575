import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** What lies between a sandbox and its store, and treats what goes through it as a test says. */
export interface TestProxy {
  url: string;
  /** The port of the store; those who connect from now on reach this one. */
  target: number;
  /** How long it keeps each answer back, in milliseconds. */
  delayMs: number;
  /** Whether it passes nothing on. */
  isSilent: boolean;
  /** Whether it takes no connections. */
  isCut: boolean;
  /** Ends all connections. */
  cut: () => void;
  /** Cuts the connection in place of the next answer to a script. */
  loseNextAnswer: () => void;
  /** Cuts the connection at the next script, and keeps that back; the function lets it through. */
  holdNextScript: () => () => Promise<void>;
  stop: () => Promise<void>;
}

const isScript = (data: Buffer) => data.includes("EVALSHA");

/** Starts a proxy in front of a store. */
export async function startProxy(target: number): Promise<TestProxy> {
  const sockets = new Set<Socket>();
  let atNext: "lose" | "hold" | undefined;
  let release: (() => Promise<void>) | undefined;

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };

  const server = createServer((near) => {
    if (proxy.isCut) {
      near.destroy();
      return;
    }
    const far = connect(proxy.target, "127.0.0.1");
    keep(near);
    keep(far);
    let isLost = false;
    let isHeld = false;
    let order = Promise.resolve();
    near.on("data", (data) => {
      if (proxy.isSilent) return;
      if (isScript(data) && atNext === "hold") {
        atNext = undefined;
        isHeld = true;
        release = async () => {
          far.write(data);
          await once(far, "data");
          far.destroy();
        };
        near.destroy();
        return;
      }
      if (isScript(data) && atNext === "lose") {
        atNext = undefined;
        isLost = true;
      }
      far.write(data);
    });
    far.on("data", (data) => {
      if (proxy.isSilent) return;
      if (isLost) near.destroy();
      const dueAt = performance.now() + proxy.delayMs;
      // What comes later is never passed on before it.
      const before = order;
      order = (async () => {
        await before;
        const left = dueAt - performance.now();
        if (left > 0) await setTimeout(left);
        near.write(data);
      })();
    });
    near.on("close", () => {
      if (!isHeld) far.destroy();
    });
    far.on("close", () => near.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: TestProxy = {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target,
    delayMs: 0,
    isSilent: false,
    isCut: false,
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    loseNextAnswer() {
      atNext = "lose";
    },
    holdNextScript() {
      atNext = "hold";
      return async () => release?.();
    },
    async stop() {
      proxy.cut();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
