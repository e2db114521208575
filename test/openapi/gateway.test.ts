import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../generated/constants.js";
import { generatedDir } from "../../scripts/lib/paths.js";

/** The status of each code, by the gateway's own page; APIGW.0201 is its general code, for several. */
const page: Record<string, string> = {
  400: "0104 0105 0106 0602 0607",
  401: "0301 0303 0305 0307 0311",
  403: "0302 0304 0306 0310 0401 0402 0404 0801 0802",
  404: "0101 0103",
  405: "0501 0502",
  429: "0308",
  500: "0601 0605 0606 0608 0609 0611 0612 0705",
  502: "0610",
  503: "0613",
};

test("the codes of the gateway have the statuses of its page, and there are no others", () => {
  const codes = Object.entries(ERROR_CODES).filter(([code]) => code.startsWith("APIGW."));
  const listed = codes.map(([code, { statuses }]) => [code.slice(6), statuses.join(", ")]);
  const stated = Object.entries(page).flatMap(([status, names]) =>
    names.split(" ").map((name) => [name, status]),
  );
  const general = ["0201", "400, 405, 406, 413, 414, 415, 494, 502, 504"];
  expect(new Map(listed as [string, string][])).toEqual(
    new Map([...stated, general] as [string, string][]),
  );
});

const contract = JSON.parse(readFileSync(join(generatedDir, "openapi.json"), "utf8")) as {
  info: Record<string, unknown>;
  components: { headers: { Allow: { required: boolean } } };
};

test("Allow is optional: the gateway's 405 comes without it", () => {
  expect(contract.components.headers.Allow.required).toBe(false);
});

test("the contract names no page of the service as its terms or its contact", () => {
  expect(contract.info.termsOfService).toBeUndefined();
  expect(JSON.stringify(contract.info.contact)).not.toContain("huaweicloud");
});
