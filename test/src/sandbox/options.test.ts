import { describe, expect, test } from "vitest";
import { createClock, createSandbox, type NewFault } from "../../../src/sandbox/index.js";

const anything = (options: unknown) => options as never;

describe("an option that does not exist is refused by its name", () => {
  test.each([
    [
      () => createSandbox(anything({ tokens: ["x"] })),
      /createSandbox has no option "tokens"; it has clock, token/,
    ],
    [
      () => createSandbox(anything({ constructor: 1 })),
      /createSandbox has no option "constructor"/,
    ],
    [() => createClock(anything({ at: 0 })), /createClock has no option "at"; it has now, frozen/],
    [
      () => createSandbox({ keys: anything({ ak: "a", sk: "b", token: "c" }) }),
      /has no option "token"/,
    ],
  ])("%#", (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test("of a wait, in process", async () => {
    const wait = createSandbox().waitForCode("q", anything({ timeout: 100 }));
    await expect(wait).rejects.toThrow('waitForCode has no option "timeout"; it has timeoutMs');
    await expect(wait).rejects.toThrow(TypeError);
  });

  test("of listen", async () => {
    await expect(createSandbox().listen(anything({ prot: 1 }))).rejects.toThrow(
      'listen has no option "prot"; it has port, host, unref, tls.',
    );
  });
});

describe("a value out of range is refused by the option's name", () => {
  test.each<[string, object]>([
    ["bodyLimitBytes", { bodyLimitBytes: Number.NaN }],
    ["bodyLimitBytes", { bodyLimitBytes: -1 }],
    ["requestTimeoutMs", { requestTimeoutMs: 0 }],
    ["requestTimeoutMs", { requestTimeoutMs: 2 ** 31 }],
    ["requestTimeoutMs", { requestTimeoutMs: "30" }],
    ["cooldown", { cooldown: "no" }],
    ["code", { code: "12345" }],
    ["code", { code: 123_456 }],
    ["token", { token: 5 }],
    ["allowedHosts", { allowedHosts: "sandbox" }],
    ["allowedHosts", { allowedHosts: ["sandbox:4710"] }],
    ["allowedHosts", { allowedHosts: ["http://sandbox"] }],
    ["allowedHosts", { allowedHosts: ["*"] }],
    ["allowedHosts", { allowedHosts: [""] }],
    ["cors", { cors: ["http://localhost:3000/"] }],
    ["controlCors", { controlCors: "*" }],
    ["faults", { faults: {} }],
    ["keys", { keys: "ak" }],
    ["clock", { clock: 5 }],
    ["clock", { clock: {} }],
    ["clock", { clock: Date }],
  ])("%s: %j", (name, options) => {
    expect(() => createSandbox(options)).toThrow(RangeError);
    expect(() => createSandbox(options)).toThrow(`The option "${name}" of createSandbox must be`);
  });

  test.each([Number.NaN, -1, 65_536, 1.5, "80"])("the port %s", async (port) => {
    await expect(createSandbox().listen({ port: port as number })).rejects.toThrow(
      'The option "port" of listen must be a whole number from 0 to 65535.',
    );
  });

  test.each([Number.NaN, -1, -Infinity, "5"])("the time-out %s", async (timeoutMs) => {
    const wait = createSandbox().waitForCode("q", { timeoutMs: timeoutMs as number });
    await expect(wait).rejects.toThrow(RangeError);
    await expect(wait).rejects.toThrow(
      'The option "timeoutMs" of waitForCode must be a number of milliseconds from 0 to Infinity.',
    );
  });

  test.each([undefined, null, 5, {}])("the contact %s", async (contact) => {
    const sandbox = createSandbox();
    const wait = sandbox.waitForCode(anything(contact), { timeoutMs: 0 });
    await expect(wait).rejects.toThrow("waitForCode needs a contact, a string.");
  });

  test.each([null, 5, {}])("the contact %s, or area code, of a list", (value) => {
    const { inbox } = createSandbox();
    for (const name of ["list", "clear"] as const) {
      expect(() => inbox[name](anything(value))).toThrow(
        `The option "contact" of inbox.${name} must be a string.`,
      );
      expect(() => inbox[name]("q", anything(value))).toThrow(
        `The option "areaCode" of inbox.${name} must be a string.`,
      );
    }
  });

  test("a kind of event that does not exist, and a listener that is no function", () => {
    const sandbox = createSandbox();
    for (const kinds of ["message", ["mesage"], [undefined], {}]) {
      expect(() => sandbox.onEvent(() => {}, anything(kinds))).toThrow(
        'The option "kinds" of onEvent must be a list of message, request, state, failure, end.',
      );
    }
    expect(() => sandbox.onEvent(anything("message"))).toThrow("onEvent needs a function");
  });

  test.each([null, undefined, true, [], "soon"])("a clock that is to be set to %j", (moment) => {
    expect(() => createClock().set(anything(moment))).toThrow(RangeError);
  });

  test.each(["first", "m-", "3", "m-1x", 1])("the mark %s", async (after) => {
    const wait = createSandbox().waitForCode("q", { after: after as string });
    await expect(wait).rejects.toThrow('The option "after" of waitForCode must be a mark');
  });

  test.each([Number.NaN, Infinity, -1])("a clock that is to advance by %s", (milliseconds) => {
    expect(() => createClock().advance(milliseconds)).toThrow(RangeError);
  });

  test("a number of a fault", () => {
    for (const value of [Number.NaN, Infinity, -1]) {
      const fault: NewFault = { kind: "latency", delay_ms: value };
      expect(() => createSandbox({ faults: [fault] })).toThrow(/The fault's delay_ms/);
    }
  });
});

test("an option that is undefined counts as left out", () => {
  expect(() => createSandbox(anything({ token: undefined, clock: undefined }))).not.toThrow();
});

test.each([{ sk: "x" }, { ak: "", sk: "x" }, { ak: "密钥", sk: "x" }, { ak: "a b", sk: "x" }])(
  "the keys %j are refused: no header can carry them",
  (keys) => {
    expect(() => createSandbox({ keys: keys as never })).toThrow(RangeError);
  },
);

test.each([{ header: "bad name" }, { header: "X: a\nb" }, { header: ": a" }, { probability: 0 }])(
  "a fault with %j, which could never fire, is refused",
  (fields) => {
    const faults: NewFault[] = [{ kind: "reset", ...fields }];
    expect(() => createSandbox({ faults })).toThrow(TypeError);
  },
);

test("options may be undefined, as if they were left out", async () => {
  const sandbox = createSandbox({ cooldown: undefined, token: undefined, keys: undefined });
  const { url } = await sandbox.listen({ port: undefined, host: undefined });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await sandbox.close();
});

test("a sandbox that is closed while it begins to listen takes no requests", async () => {
  const sandbox = createSandbox();
  const listening = sandbox.listen();
  await sandbox.close();
  const { url } = await listening;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
});
