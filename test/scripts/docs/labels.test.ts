import { expect, test } from "vitest";
import {
  askForLabels,
  labelsScript,
  translateLabels,
} from "../../../scripts/docs/reference/labels.js";

test("English pages keep Redoc's own labels", () => {
  const page = '<b aria-label="Open navigation menu">required</b>';
  expect(labelsScript("en")).toBe("");
  expect(translateLabels(page, "en")).toBe(page);
});

test("Chinese pages have theirs before Redoc runs, in texts and in names", () => {
  const page = '<b aria-label="Open navigation menu">required</b><p>required reading</p>';
  expect(translateLabels(page, "zh-cn")).toBe(
    '<b aria-label="打开导航菜单">必填</b><p>required reading</p>',
  );
});

test("a Redoc that is written in another way stops the build, and says where to look", () => {
  expect(() => askForLabels("translate:(key,words)=>words")).toThrow(
    "Redoc's script has translate:(e,t)=> 0 times, not once: see labels.ts",
  );
});
