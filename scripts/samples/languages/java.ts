import { enumsOf, type Call, type GivenBody, type GivenField } from "../call.js";

const valueOf = ({ field, value, enumValue }: GivenField) =>
  enumValue === undefined
    ? `${JSON.stringify(value)}${field.isInt64 ? "L" : ""}`
    : `${enumValue.type.pascal}.${enumValue.name.upper}`;

function bodyOf({ type, fields, shortcut }: GivenBody): { code: string; names: string[] } {
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => JSON.stringify(value));
    const code = `${type.pascal}.${shortcut.shortcut.camel}(${given.join(", ")})`;
    return { code, names: [type.pascal] };
  }
  const setters = fields.map((given) => `\n            .${given.field.camel}(${valueOf(given)})`);
  return {
    code: `${type.pascal}.builder()${setters.join("")}\n            .build()`,
    names: [type.pascal, ...enumsOf(fields)],
  };
}

export function java({ operation, endpoint, body }: Call): string {
  const { code, names } = body === undefined ? { code: "", names: [] } : bodyOf(body);
  const imports = ["Result", "VerifyCodesClient", ...names]
    .toSorted()
    .map((name) => `import io.github.verifycodes.client.${name};`);
  const made =
    body === undefined ? "" : `\n    var body =${code.includes("\n") ? "\n        " : " "}${code};`;
  return `${imports.join("\n")}

public class Program {
  public static void main(String[] arguments) {
    VerifyCodesClient client =
        VerifyCodesClient.builder("${endpoint}")
            .token(System.getenv("VERIFYCODES_TOKEN"))
            .build();${made}
    Result<?> result = client.${operation.camel}(${body === undefined ? "" : "body"});
    System.out.println("Accepted; request " + result.requestId().orElse("unknown"));
  }
}`;
}
