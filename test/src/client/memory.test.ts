import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createClient, email } from "../../../src/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("nothing of a call outlives it, although its signal does", async () => {
  const { signal } = new AbortController();
  const inits: WeakRef<object>[] = [];
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async (_input, init) => {
      inits.push(new WeakRef(init), new WeakRef(init.signal));
      return new Response("{}");
    },
  });
  for (let made = 0; made < 50; made++) {
    await client.sendVerifyCodes(email("a@example.com"), { signal });
  }
  // A WeakRef that was looked at holds its object until the next turn.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  collectGarbage();
  const alive = inits.filter((init) => init.deref() !== undefined).length;
  // The engine may still have the last call on its stack.
  expect(alive).toBeLessThanOrEqual(2);
  expect(signal.aborted).toBe(false);
});
