import { enumsOf, type Call, type GivenBody } from "../call.js";

const literal = (value: string | number | boolean) =>
  typeof value === "boolean" ? (value ? "True" : "False") : JSON.stringify(value);

function bodyOf({ type, fields, shortcut }: GivenBody): { code: string; names: string[] } {
  if (shortcut !== undefined) {
    const { snake } = shortcut.shortcut;
    const isOne = shortcut.given.length === 1;
    const given = shortcut.given.map(({ name, value }) =>
      isOne ? literal(value) : `${name.snake}=${literal(value)}`,
    );
    return { code: `${snake}(${given.join(", ")})`, names: [snake] };
  }
  const lines = fields.map(({ field, value, enumValue }) => {
    const code =
      enumValue === undefined ? literal(value) : `${enumValue.type.pascal}.${enumValue.name.upper}`;
    return `        ${field.snake}=${code},\n`;
  });
  return {
    code: `${type.pascal}(\n${lines.join("")}    )`,
    names: [type.pascal, ...enumsOf(fields)],
  };
}

export function python({ operation, endpoint, body }: Call): string {
  const { code, names } = body === undefined ? { code: "", names: [] } : bodyOf(body);
  return `import os

from verifycodes import ${["Client", ...names].toSorted().join(", ")}

with Client("${endpoint}", os.environ["VERIFYCODES_TOKEN"]) as client:
    result = client.${operation.snake}(${code})
print("Accepted; request", result.request_id)`;
}
