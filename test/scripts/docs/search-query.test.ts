import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { searchOptions, type Section } from "../../../scripts/docs/pages/search-options.js";
import { openIndex } from "../../../scripts/docs/pages/search-query.js";

const sections: Section[] = [
  {
    id: "codes",
    page: "错误",
    heading: "来自服务",
    text: "OSM.01010024 验证码仍然有效，请稍后再试。",
    rank: 1,
  },
  {
    id: "token",
    page: "指南",
    heading: "获取 Token",
    text: "请求头 X-Auth-Token 中的 Token 已过期。",
    rank: 1,
  },
  {
    id: "body",
    page: "Guide",
    heading: "Send by SMS",
    text: "contact_value has the number, sent before its time-out at osm.eu-west-101.example.",
    rank: 1,
  },
  {
    id: "rule",
    page: "Rules",
    heading: "Sending",
    text: "A number has a time-out.",
    rank: 0.2,
  },
];

const index = new MiniSearch<Section>(searchOptions);
index.addAll(sections);

const search = openIndex(JSON.stringify(index));

const found = (query: string) => search(query).map(({ id }) => id as string);

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
  ["eu-west-101", ["body"]],
  // Misspelt, and said otherwise; what is for users comes first.
  ["nunber", ["body", "rule"]],
  ["timeout", ["body", "rule"]],
  ["tiemout", ["body", "rule"]],
  ["throtle", ["codes"]],
  // A part of a question, where no page has all of it.
  ["什么是令牌？", ["token"]],
  ["token的颜色", ["token"]],
  ["where is the contact_value of a giraffe?", ["body"]],
  ["令牌", ["token"]],
  ["too many requests", ["codes"]],
  ["text message", ["body"]],
])("%s finds %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});
