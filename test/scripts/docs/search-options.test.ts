import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { searchOptions, type Section } from "../../../scripts/docs/pages/search-options.js";

const sections: Section[] = [
  {
    id: "codes",
    page: "错误",
    heading: "来自服务",
    text: "OSM.01010024 验证码仍然有效，请稍后再试。",
  },
  {
    id: "token",
    page: "指南",
    heading: "获取 Token",
    text: "请求头 X-Auth-Token 中的 Token 已过期。",
  },
  { id: "body", page: "Guide", heading: "Send by SMS", text: "contact_value has the number." },
];

const index = new MiniSearch<Section>(searchOptions);
index.addAll(sections);

const found = (query: string) => index.search(query).map(({ id }) => id as string);

test.each([
  ["验证码", ["codes"]],
  ["证", ["codes"]],
  ["试", ["codes"]],
  ["过期 Token", ["token"]],
  ["码有", []],
  ["OSM.01010024", ["codes"]],
  ["osm.0101", ["codes"]],
  ["x-auth-token", ["token"]],
  ["contact_value", ["body"]],
  ["conta", ["body"]],
])("%s finds %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});
