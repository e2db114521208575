import { describe, expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import {
  createClock,
  createSandbox,
  type NewFault,
  type Sandbox,
} from "../../../src/sandbox/index.js";
import { parseFault } from "../../../src/sandbox/faults/check-fault.js";
import { control, email, goodHeaders, pageExample, send } from "./support/send.js";

const withFaults = (...faults: NewFault[]) => createSandbox({ faults, cooldown: false });

async function statuses(sandbox: Sandbox, count: number): Promise<number[]> {
  const list = [];
  for (let sent = 0; sent < count; sent++) list.push((await send(sandbox)).status);
  return list;
}

const fails = { kind: "error", status: 503 } as const;

describe("a fault fires", () => {
  test("always, without a trigger", async () => {
    expect(await statuses(withFaults(fails), 3)).toEqual([503, 503, 503]);
  });

  test("once", async () => {
    expect(await statuses(withFaults({ ...fails, times: 1 }), 3)).toEqual([503, 200, 200]);
  });

  test("for the nth request", async () => {
    expect(await statuses(withFaults({ ...fails, nth: 2 }), 4)).toEqual([200, 503, 200, 200]);
  });

  test("for every nth request", async () => {
    const sandbox = withFaults({ ...fails, every: 2 });
    expect(await statuses(sandbox, 5)).toEqual([200, 503, 200, 503, 200]);
  });

  test("with a probability, the same way for the same seed", async () => {
    const fault = { ...fails, probability: 0.5, seed: 7 };
    const first = await statuses(withFaults(fault), 40);
    expect(await statuses(withFaults(fault), 40)).toEqual(first);
    expect(await statuses(withFaults({ ...fault, seed: 8 }), 40)).not.toEqual(first);
    const fired = first.filter((status) => status === 503).length;
    expect(fired).toBeGreaterThan(10);
    expect(fired).toBeLessThan(30);
  });

  test("for one contact", async () => {
    const sandbox = withFaults({ ...fails, contact: "a@example.com" });
    expect((await send(sandbox, email("b@example.com"))).status).toBe(200);
    expect((await send(sandbox, email("a@example.com"))).status).toBe(503);
  });

  test("for a time on the sandbox's clock", async () => {
    const clock = createClock({ now: 0, frozen: true });
    const sandbox = createSandbox({
      clock,
      cooldown: false,
      faults: [{ ...fails, duration_ms: 1000 }],
    });
    clock.advance(999);
    expect(await statuses(sandbox, 1)).toEqual([503]);
    clock.advance(1);
    expect(await statuses(sandbox, 1)).toEqual([200]);
    expect(sandbox.faults.list()[0]).toMatchObject({ matched: 1, fired: 1, active: false });
  });
});

describe("what goes wrong", () => {
  test.each([400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 502, 503, 504] as const)(
    "error with status %s, in the form that all errors have; no code is sent",
    async (status) => {
      const waits = status === 429 || status === 503;
      const sandbox = withFaults({ kind: "error", status, ...(waits && { retry_after: 7 }) });
      const answer = await send(sandbox);
      expect(answer.status).toBe(status);
      expect(answer.body.error_code).toMatch(/^(?:APIGW|OSM)\./);
      expect(answer.headers.get("retry-after")).toBe(waits ? "7" : null);
      expect(sandbox.inbox.list()).toEqual([]);
    },
  );

  test("200 with any error code, the text within the page's 32 characters", async () => {
    const sandbox = withFaults({ kind: "ok_error", error_code: "OSM.01010009" });
    const { status, body } = await send(sandbox);
    expect({ status, code: body.error_code }).toEqual({ status: 200, code: "OSM.01010009" });
    expect(body.error_msg).toBe("Can't create a case because of c");
    expect(sandbox.inbox.list()).toEqual([]);
  });

  test.each([
    { kind: "empty_body", text: /^$/ },
    { kind: "html_body", text: /^<!doctype html>/ },
    { kind: "malformed_json", text: /^\{"error_code": $/ },
    { kind: "oversized_body", text: /^\{"padding":"xxxx/ },
  ] as const)("$kind, after the code was sent", async ({ kind, text }) => {
    const sandbox = withFaults({ kind });
    const answer = await send(sandbox);
    expect(answer.status).toBe(200);
    expect(answer.text.slice(0, 100)).toMatch(text);
    expect(answer.text.length > 8 * 1024 * 1024).toBe(kind === "oversized_body");
    expect(sandbox.inbox.list()).toHaveLength(1);
  });

  test.each(["truncated_body", "reset_in_reply"] as const)("%s breaks the body", async (kind) => {
    const sandbox = withFaults({ kind });
    await expect(send(sandbox)).rejects.toThrow("terminated");
    expect(sandbox.inbox.list()).toHaveLength(1);
  });

  test("reset ends the call as fetch reports it", async () => {
    await expect(send(withFaults({ kind: "reset" }))).rejects.toMatchObject({
      name: "TypeError",
      cause: { code: "ECONNRESET" },
    });
  });

  test("no_reply waits for the caller to give up", async () => {
    const sandbox = withFaults({ kind: "no_reply" });
    const controller = new AbortController();
    const call = sandbox.fetch(`http://sandbox${PATH}`, {
      method: "POST",
      headers: goodHeaders,
      body: JSON.stringify(pageExample),
      signal: controller.signal,
    });
    controller.abort(new Error("given up"));
    await expect(call).rejects.toThrow("given up");
  });

  test("latency adds up with what else goes wrong", async () => {
    const sandbox = withFaults(
      { kind: "latency", delay_ms: 1 },
      { kind: "latency", delay_ms: 2 },
      fails,
    );
    expect((await send(sandbox)).status).toBe(503);
    expect(sandbox.faults.list().map(({ fired }) => fired)).toEqual([1, 1, 1]);
  });
});

describe("over a socket", () => {
  test.each(["reset", "reset_in_reply", "truncated_body"] as const)(
    "%s ends the connection",
    async (kind) => {
      await using sandbox = withFaults({ kind, times: 1 });
      const { url } = await sandbox.listen();
      const call = async () => {
        const response = await fetch(url + PATH, {
          method: "POST",
          headers: goodHeaders,
          body: JSON.stringify(pageExample),
        });
        return response.text();
      };
      await expect(call()).rejects.toThrow(TypeError);
      expect(await call()).toBe("{}");
    },
  );
});

test.each(["plain", "验证码 ✓ \u00e9"])(
  "a reply whose text is %s comes whole over a socket",
  async (text) => {
    await using sandbox = withFaults({ kind: "error", status: 503, error_msg: text });
    const { url } = await sandbox.listen();
    const response = await fetch(url + PATH, {
      method: "POST",
      headers: goodHeaders,
      body: JSON.stringify(pageExample),
    });
    expect(await response.json()).toMatchObject({ error_msg: text });
  },
);

test("magic contacts meet their fault without the control API", async () => {
  const sandbox = createSandbox();
  const limited = await send(sandbox, email("anyone@rate-limited.example"));
  expect(limited.body.error_code).toBe("OSM.01010024");
  expect((await send(sandbox, email("a@unavailable.example"))).status).toBe(503);
  const sms = { contact_value: "0000000429", contact_way: 0, area_code: "86" };
  expect((await send(sandbox, sms)).status).toBe(429);
  expect(sandbox.inbox.list()).toEqual([]);
  expect(sandbox.requests.list().map(({ fault_id: id }) => id)).toEqual([
    "magic:throttled.example",
    "magic:unavailable.example",
    "magic:rate-limited.example",
  ]);
});

test("the list can be read back, and each firing is in the request log", async () => {
  const sandbox = createSandbox();
  const added = await control(sandbox, "POST", "/_sandbox/faults", { kind: "error", times: 1 });
  expect(added.status).toBe(201);
  await send(sandbox);
  expect((await control(sandbox, "GET", "/_sandbox/faults")).body).toEqual({
    faults: [
      { fault_id: "f-1", fault: { kind: "error", times: 1 }, matched: 1, fired: 1, active: false },
    ],
  });
  expect(sandbox.requests.list()[0]).toMatchObject({ status: 500, fault_id: "f-1" });
  expect((await control(sandbox, "DELETE", "/_sandbox/faults/f-1")).status).toBe(204);
  expect((await control(sandbox, "DELETE", "/_sandbox/faults/f-1")).status).toBe(404);
});

test("reset brings back the faults that the sandbox was made with", async () => {
  const sandbox = withFaults({ ...fails, times: 1 });
  sandbox.faults.add({ kind: "latency", delay_ms: 0 });
  await send(sandbox);
  sandbox.reset();
  expect(sandbox.faults.list()).toMatchObject([{ fault: { ...fails, times: 1 }, fired: 0 }]);
});

test("a fault is read from a command line", () => {
  expect(parseFault("error,status=503,times=1")).toEqual({ kind: "error", status: 503, times: 1 });
  expect(parseFault("ok_error,error_code=X.1,error_msg=a=b,probability=0.5")).toEqual({
    kind: "ok_error",
    error_code: "X.1",
    error_msg: "a=b",
    probability: 0.5,
  });
  expect(parseFault("reset,contact=13800000000")).toEqual({
    kind: "reset",
    contact: "13800000000",
  });
});

test.each([
  ["slowness", /kind must be one of latency, error,/],
  ["error,status=418", /status must be one of 400,/],
  ["error,times", /Field 1 after the kind is not of the form name=value/],
  ["error,times=0", /times must be at least 1/],
  ["error,times=x", /times must be of type integer/],
])("an invalid fault, %s, is refused with what is wrong", (text, message) => {
  expect(() => parseFault(text)).toThrow(message);
  expect(() => parseFault(text)).toThrow(TypeError);
});

test("a field that no fault has is refused with its place: misspelt, a fault would fire always", async () => {
  const sandbox = createSandbox();
  const misspelt = { kind: "error", time: 1, "a/b": 2 };
  const answer = await control(sandbox, "POST", "/_sandbox/faults", misspelt);
  expect(answer.status).toBe(400);
  expect(answer.body.details).toEqual([
    { pointer: "/time", rule: "additionalProperties", message: "is not a field of it" },
    { pointer: "/a~1b", rule: "additionalProperties", message: "is not a field of it" },
  ]);
  expect(() => sandbox.faults.add(misspelt as unknown as NewFault)).toThrow(
    "The fault's time is not a field of it.",
  );
  expect(() => parseFault("error,time=1")).toThrow("The fault's time is not a field of it.");
});

test("more than 100 faults are refused", async () => {
  const sandbox = createSandbox();
  for (let count = 0; count < 100; count++) sandbox.faults.add({ kind: "error" });
  expect(() => sandbox.faults.add({ kind: "error" })).toThrow("There are 100 faults already");
  const answer = await control(sandbox, "POST", "/_sandbox/faults", { kind: "error" });
  expect(answer.status).toBe(400);
});

describe("a request that is turned away uses nothing up", () => {
  const faults: NewFault[] = [
    { kind: "ok_error", times: 1 },
    { ...fails, nth: 1 },
    { ...fails, every: 1, times: 1 },
    { kind: "malformed_json", times: 1 },
    { kind: "reset", times: 1 },
  ];

  test.each(faults)("%j", async (fault) => {
    const sandbox = withFaults(fault);
    expect((await send(sandbox, pageExample, { "X-Auth-Token": "other" })).status).toBe(401);
    expect((await send(sandbox, "{")).status).toBe(400);
    expect((await send(sandbox, pageExample, { Accept: "text/html" })).status).toBe(406);
    const got = await sandbox.fetch(`http://sandbox${PATH}`);
    expect(got.status).toBe(405);
    expect(sandbox.faults.list()[0]).toMatchObject({ matched: 0, fired: 0, active: true });
    await send(sandbox).catch(() => {});
    expect(sandbox.faults.list()[0]).toMatchObject({ matched: 1, fired: 1 });
  });

  test("unless it is for any: an outage meets whoever calls", async () => {
    const sandbox = withFaults({ ...fails, requests: "any", times: 2 });
    expect((await send(sandbox, pageExample, { "X-Auth-Token": "other" })).status).toBe(503);
    expect((await send(sandbox, "{")).status).toBe(503);
    expect((await send(sandbox)).status).toBe(200);
  });
});

test.each([
  ["after", [fails, { kind: "latency", delay_ms: 30 }]],
  ["before", [{ kind: "latency", delay_ms: 30 }, fails]],
  ["around", [{ kind: "latency", delay_ms: 15 }, fails, { kind: "latency", delay_ms: 15 }]],
] as [string, NewFault[]][])(
  "a latency that stands %s what decides delays it",
  async (_where, faults) => {
    const sandbox = withFaults(...faults);
    const startedAt = performance.now();
    expect((await send(sandbox)).status).toBe(503);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(29);
    expect(sandbox.faults.list().map(({ fired }) => fired)).toEqual(faults.map(() => 1));
    expect(sandbox.requests.list()[0]!.fault_id).toBe(`f-${faults.indexOf(fails) + 1}`);
  },
);

test.each([
  [{ delay_ms: 40, delay_max_ms: 20 }, 20],
  [{ delay_ms: 20, delay_max_ms: 40 }, 20],
  [{ delay_max_ms: 20 }, 20],
])("a delay lies between its two bounds: %j", async (bounds, lowest) => {
  const sandbox = withFaults({ kind: "latency", ...bounds });
  const startedAt = performance.now();
  expect((await send(sandbox)).status).toBe(200);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(lowest - 1);
  expect(performance.now() - startedAt).toBeLessThan(900);
});

test("a latency delays a magic contact, and a magic latency what else decides", async () => {
  const sandbox = withFaults({ kind: "latency", delay_ms: 30 });
  const startedAt = performance.now();
  expect((await send(sandbox, email("a@Unavailable.EXAMPLE"))).status).toBe(503);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(29);
});

describe("a field that can do nothing is refused, in process, over HTTP and on the command line", () => {
  test.each<[NewFault, string, RegExp]>([
    [{ kind: "latency", status: 503 }, "/status", /has an effect on error alone/],
    [{ kind: "error", delay_ms: 1 }, "/delay_ms", /has an effect on latency alone/],
    [
      { kind: "reset", error_code: "X" },
      "/error_code",
      /has an effect on error and ok_error alone/,
    ],
    [{ kind: "ok_error", retry_after: 1 }, "/retry_after", /on error alone/],
    [
      { kind: "error", status: 500, retry_after: 1 },
      "/retry_after",
      /with status 429 or 503 alone/,
    ],
    [{ kind: "error", retry_after: 1 }, "/retry_after", /with status 429 or 503 alone/],
    [{ kind: "error", seed: 2 }, "/seed", /with probability or delay_max_ms alone/],
    [{ kind: "error", nth: 2, times: 1 }, "/times", /has no effect beside nth/],
    [{ kind: "error", nth: 2, every: 2 }, "/every", /has no effect beside nth/],
    [{ kind: "ok_error", requests: "any" }, "/requests", /can be "any" for latency, error/],
    [{ kind: "empty_body", requests: "any" }, "/requests", /can be "any"/],
  ])("%j: %s", async (fault, pointer, message) => {
    const sandbox = createSandbox();
    expect(() => sandbox.faults.add(fault)).toThrow(TypeError);
    expect(() => sandbox.faults.add(fault)).toThrow(message);
    const answer = await control(sandbox, "POST", "/_sandbox/faults", fault);
    expect(answer.status).toBe(400);
    expect(answer.body.details).toMatchObject([{ pointer, rule: "noEffect" }]);
    const { kind, ...fields } = fault;
    const text = [
      kind,
      ...Object.entries(fields).map(([name, value]) => `${name}=${value}`),
    ].join();
    expect(() => parseFault(text)).toThrow(message);
  });

  test("a field that is given twice", () => {
    expect(() => parseFault("error,status=503,status=500")).toThrow("status is given twice");
    expect(() => parseFault("error,kind=reset")).toThrow("kind is given twice");
  });
});

const sms = (areaCode: string) => ({ contact_value: "123", contact_way: 0, area_code: areaCode });

test.each<[Partial<NewFault>, Record<string, string>, object, number]>([
  [{ contact: "a@EXAMPLE.com" }, {}, email("a@example.com"), 503],
  [{ contact: "A@example.com" }, {}, email("a@example.com"), 200],
  [{ area_code: "86" }, {}, sms("86"), 503],
  [{ area_code: "86" }, {}, sms("1"), 200],
  [{ contact_way: 0 }, {}, sms("1"), 503],
  [{ contact_way: 1 }, {}, sms("1"), 200],
  [{ header: "X-Language: en-us" }, { "X-Language": "en-us" }, sms("1"), 503],
  [{ header: "x-language:en-us" }, { "X-Language": "zh-cn" }, sms("1"), 200],
  [{ header: "X-Trace" }, { "X-Trace": "" }, sms("1"), 503],
  [{ header: "X-Trace" }, {}, sms("1"), 200],
])("%j with %j and %j: %s", async (limits, headers, body, status) => {
  const sandbox = withFaults({ ...fails, ...limits });
  expect((await send(sandbox, body, headers)).status).toBe(status);
});

test("a fault that is limited by a header is read from a command line", () => {
  expect(parseFault("error,header=X-Language: en-us,contact_way=0,requests=any")).toEqual({
    kind: "error",
    header: "X-Language: en-us",
    contact_way: 0,
    requests: "any",
  });
});
