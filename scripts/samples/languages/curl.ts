import type { Call } from "../call.js";

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export function curl({ operation, endpoint, tokenHeader, json }: Call): string {
  const parts = [
    "curl --fail-with-body --max-time 10",
    `--request ${operation.method} "${endpoint}${operation.path}"`,
    ...(tokenHeader === undefined ? [] : [`--header "${tokenHeader}: $VERIFYCODES_TOKEN"`]),
    ...(json === undefined
      ? []
      : ['--header "Content-Type: application/json"', `--data ${quoted(JSON.stringify(json))}`]),
  ];
  return parts.join(" \\\n  ");
}
