import { expect, onTestFinished, test, vi } from "vitest";
import { messageList } from "../../../generated/sandbox/validators.js";
import { createClock, createSandbox } from "../../../src/sandbox/index.js";
import { control, email, goodHeaders, send } from "./support/send.js";

const start = Date.parse("2026-01-01T00:00:00Z");

test("a frozen clock stands still until it is told to move", () => {
  const clock = createClock({ now: start, frozen: true });
  expect(clock.now()).toBe(start);
  clock.advance(1500);
  expect(clock.now()).toBe(start + 1500);
  clock.set("2027-01-01T00:00:00Z");
  expect(new Date(clock.now()).toISOString()).toBe("2027-01-01T00:00:00.000Z");
  clock.reset();
  expect(clock.now()).toBe(start);
});

test("a frozen clock starts at its moment, however slowly it is made", () => {
  let time = 0;
  vi.spyOn(Date, "now").mockImplementation(() => time++);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  expect(createClock({ now: start, frozen: true }).now()).toBe(start);
});

test("a clock that runs goes on from where it is set, resumed or frozen", () => {
  const clock = createClock();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  clock.set(start);
  expect(clock.now() - start).toBeLessThan(1000);
  clock.freeze();
  const stopped = clock.now();
  expect(clock.now()).toBe(stopped);
  clock.resume();
  expect(clock.frozen).toBe(false);
  expect(clock.now() - stopped).toBeLessThan(1000);
});

test.each([
  () => createClock({ now: "soon" }),
  () => createClock().set(-1e14),
  () => createClock().advance(-1),
  () => createClock().advance(Number.NaN),
])("a moment that is none is refused: %s", (use) => {
  expect(use).toThrow(RangeError);
});

test("the clock is read, set, advanced and frozen over HTTP", async () => {
  const sandbox = createSandbox();
  const change = { now: "2026-01-01T00:00:00+01:00", advance_ms: 1000, frozen: true };
  const set = await control(sandbox, "PUT", "/_sandbox/clock", change);
  expect(set.body).toEqual({ now: "2025-12-31T23:00:01.000Z", frozen: true });
  expect((await control(sandbox, "GET", "/_sandbox/clock")).body).toEqual(set.body);
  expect(sandbox.clock.frozen).toBe(true);
  await control(sandbox, "PUT", "/_sandbox/clock", { frozen: false });
  expect(sandbox.clock.frozen).toBe(false);
});

test.each([
  { now: "0000-01-01T00:00:00Z", zone: "GMT-14" },
  { now: "9999-12-31T23:59:59.999Z", zone: "GMT+14" },
])("at the ends of time, $now, every reply conforms", async ({ now, zone }) => {
  const sandbox = createSandbox({ clock: createClock({ now, frozen: true }) });
  await send(sandbox, email("a@example.com"), { ...goodHeaders, "X-Time-Zone": zone });
  const { body } = await control(sandbox, "GET", "/_sandbox/messages");
  expect(messageList(body)).toBe(true);
  const dates = [...JSON.stringify(body).matchAll(/"(?:sent_at|expires_at)":"([^"]+)"/g)];
  for (const [, date] of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(dates).toHaveLength(2);
  const token = await control(sandbox, "POST", "/v3/auth/tokens", {
    auth: { identity: { methods: ["password"] } },
  });
  expect(JSON.stringify(token.body)).not.toContain('"+');
});

test.each([
  ["2026-02-31T00:00:00Z", 400],
  ["2025-02-29T00:00:00Z", 400],
  ["2026-01-01T24:00:00Z", 400],
  ["2026-04-31t10:00:00+02:00", 400],
  ["2024-02-29T23:59:60z", 200],
  ["0000-02-29T00:00:00Z", 200],
  ["2026-01-01T00:30:00.5+14:00", 200],
])("a clock that is set to %s answers with %d", async (now, status) => {
  const answer = await control(createSandbox(), "PUT", "/_sandbox/clock", { now });
  expect(answer.status).toBe(status);
});

test("a change of the clock that cannot be done in whole is not done in part", async () => {
  const clock = createClock({ now: start, frozen: true });
  const sandbox = createSandbox({ clock });
  const change = { now: "9999-12-31T00:00:00Z", advance_ms: 31_622_400_000, frozen: false };
  const answer = await control(sandbox, "PUT", "/_sandbox/clock", change);
  expect(answer.status).toBe(400);
  expect(answer.body.details![0]).toMatchObject({ pointer: "/advance_ms", rule: "maximum" });
  expect({ now: clock.now(), frozen: clock.frozen }).toEqual({ now: start, frozen: true });
});

test.each([
  { name: "at the system's time", options: {}, frozen: false },
  { name: "at its moment, frozen", options: { now: start, frozen: true }, frozen: true },
  { name: "at its moment, running", options: { now: start }, frozen: false },
])("reset brings a clock that was made $name back to that", async ({ options, frozen }) => {
  const clock = createClock(options);
  const sandbox = createSandbox({ clock });
  await control(sandbox, "PUT", "/_sandbox/clock", { advance_ms: 1e9, frozen: !frozen });
  expect((await control(sandbox, "POST", "/_sandbox/reset")).status).toBe(204);
  expect(clock.frozen).toBe(frozen);
  const begin = options.now ?? Date.now();
  expect(Math.abs(clock.now() - begin)).toBeLessThan(1000);
});

test.each([
  "2026-01-01 00:00:00Z00",
  "Thu Jan 01 2026 00:00",
  "2026-13-01T00:00:00Z",
  "+275760-09-13T00:00:00Z",
])("a moment that is no date-time, %s, is refused over HTTP", async (now) => {
  const sandbox = createSandbox();
  const answer = await control(sandbox, "PUT", "/_sandbox/clock", { now });
  expect(answer.status).toBe(400);
  expect(answer.body.details![0]).toMatchObject({ pointer: "/now", rule: "format" });
});
