import { expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { gatewayError } from "../../../generated/validators.js";
import { createClock, createSandbox, type SandboxEvent } from "../../../src/sandbox/index.js";
import { answerOf, goodHeaders, pageExample } from "./support/send.js";

const post = { method: "POST", headers: goodHeaders, body: JSON.stringify(pageExample) };

/** A sandbox whose clock throws when it is told to. */
function failingSandbox() {
  const clock = createClock();
  const failing = { now: false };
  const sandbox = createSandbox({
    clock: {
      ...clock,
      now() {
        if (failing.now) throw new Error("the clock of user@example.com is broken");
        return clock.now();
      },
    },
  });
  const failures: Extract<SandboxEvent, { kind: "failure" }>[] = [];
  sandbox.onEvent((event) => event.kind === "failure" && failures.push(event));
  return { sandbox, failing, failures };
}

test.each(["in process", "over a socket"])(
  "%s, whatever throws costs that request alone: 500 in the contract's form, told with its id",
  async (way) => {
    const { sandbox, failing, failures } = failingSandbox();
    const { url } = await sandbox.listen();
    const call = (path: string, init?: RequestInit) =>
      way === "in process" ? sandbox.fetch(url + path, init) : fetch(url + path, init);
    failing.now = true;
    for (const [path, init] of [[PATH, post], ["/_sandbox/clock"], ["/_sandbox/state"]] as const) {
      const answer = await answerOf(await call(path, init));
      expect(answer.status).toBe(500);
      gatewayError(answer.body);
      expect(gatewayError.errors).toBeNull();
      expect(answer.text).not.toContain("broken");
      expect(failures.at(-1)!.requestId).toBe(answer.headers.get("x-request-id"));
    }
    failing.now = false;
    expect((await call(PATH, post)).status).toBe(200);
    await sandbox.close();
  },
);
