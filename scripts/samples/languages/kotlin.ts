import { enumsOf, type Call, type GivenBody, type GivenField } from "../call.js";

/** A literal; `$` would begin a template. */
const literal = (value: GivenField["value"]) =>
  JSON.stringify(value).replaceAll("$", String.raw`\$`);

const valueOf = ({ field, value, enumValue }: GivenField) =>
  enumValue === undefined
    ? `${literal(value)}${field.isInt64 ? "L" : ""}`
    : `${enumValue.type.pascal}.${enumValue.name.upper}`;

const shared = "io.github.verifycodes.client";
const own = "io.github.verifycodes.kotlin";

function bodyOf({ type, fields, shortcut }: GivenBody): { code: string; imports: string[] } {
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => literal(value));
    const code = `${type.pascal}.${shortcut.shortcut.camel}(${given.join(", ")})`;
    return { code, imports: [`${shared}.${type.pascal}`] };
  }
  const enums = enumsOf(fields).map((name) => `${shared}.${name}`);
  const setters = fields.map((given) => `\n            ${given.field.camel}(${valueOf(given)})`);
  return {
    code: `${type.camel} {${setters.join("")}\n        }`,
    imports: [...enums, `${own}.${type.camel}`],
  };
}

export function kotlin({ operation, endpoint, body }: Call): string {
  const { code, imports } = body === undefined ? { code: "", imports: [] } : bodyOf(body);
  const all = [...imports, `${own}.VerifyCodesClient`, `${own}.requestId`].toSorted();
  const made =
    body === undefined ? "" : `\n    val body =${code.includes("\n") ? "\n        " : " "}${code}`;
  return `${all.map((name) => `import ${name}`).join("\n")}

suspend fun main() {
    val client =
        VerifyCodesClient(
            "${endpoint}",
            token = System.getenv("VERIFYCODES_TOKEN"),
        )${made}
    val result = client.${operation.camel}(${body === undefined ? "" : "body"})
    println("Accepted; request \${result.requestId}")
}`;
}
