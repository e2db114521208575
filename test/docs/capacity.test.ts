import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { capacityOf, roughly } from "../../bench/team/pages/capacity.js";
import { capacityPages } from "../../bench/team/pages/pages.js";
import { busiestNode, slotOf } from "../../bench/team/pages/slots.js";
import type { Figures } from "../../bench/team/support/figures.js";
import { root } from "../../scripts/lib/paths.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");

const figures = JSON.parse(read("bench/team/figures.json")) as Figures;

test("the pages say what was measured; if not, npm run bench -- team/write-pages", () => {
  for (const [path, text] of Object.entries(capacityPages(figures))) expect(read(path)).toBe(text);
});

describe("slots", () => {
  // The values that the documentation of CLUSTER KEYSLOT and the specification of the cluster give.
  test.each([
    ["somekey", 11_058],
    ["foo{hash_tag}", 2515],
    ["bar{hash_tag}", 2515],
    ["123456789", 0x31c3],
  ])("%s", (key, slot) => expect(slotOf(key)).toBe(slot));

  test("without a tag, the whole key counts", () => {
    expect(slotOf("foo{}{bar}")).not.toBe(slotOf("bar"));
    expect(slotOf("foo{{bar}}zap")).toBe(slotOf("{bar"));
    expect(slotOf("foo{bar}{zap}")).toBe(slotOf("bar"));
    expect(slotOf("foo{bar")).not.toBe(slotOf("bar"));
  });

  test("a single session keeps one node busy, however many there are", () => {
    expect(busiestNode(1, 10, "even")).toBe(10);
    expect(busiestNode(1, 100, "hot")).toBe(100);
    expect(busiestNode(10_000, 1, "hot")).toBeCloseTo(1);
  });
});

const of = (costs: Partial<Figures["costs"]>) => ({
  ...figures,
  costs: { ...figures.costs, ...costs },
});

describe("what machines hold", () => {
  test("one process is bounded by its core", () => {
    const { sticky, anyProcess, oneSession } = capacityOf(
      1,
      of({ requestUs: 100, requestApartUs: 100, storeApartUs: 50 }),
    );
    for (const room of [sticky, anyProcess, oneSession]) {
      expect(room).toEqual({ most: 10_000, limit: "process" });
    }
  });

  test("many processes are bounded by the one store, or by the work that each does again", () => {
    const costs = { requestUs: 100, requestApartUs: 100, carryOutUs: 50, storeApartUs: 50 };
    const { sticky, stickyCluster, oneSession } = capacityOf(100, of(costs));
    expect(sticky).toEqual({ most: 20_000, limit: "store" });
    expect(stickyCluster).toEqual({ most: 1_000_000, limit: "process" });
    const { anyProcess } = capacityOf(10, of({ ...costs, carryOutUs: 100 }));
    expect(anyProcess).toEqual({ most: 10_000, limit: "copies" });
    expect(oneSession.most).toBe(10_000);
  });

  test.each([
    [11_236, "11,000"],
    [199, "190"],
    [7, "7"],
    [1_250_000, "1,200,000"],
  ])("%d is shown as %s", (value, text) => expect(roughly(value)).toBe(text));
});
