import { enumsOf, type Call, type GivenBody } from "../call.js";

function bodyOf({ fields, shortcut }: GivenBody): { code: string; names: string[] } {
  if (shortcut !== undefined) {
    const { camel } = shortcut.shortcut;
    const [only, ...more] = shortcut.given;
    const pairs = shortcut.given.map(
      ({ name, value }) => `${name.camel}: ${JSON.stringify(value)}`,
    );
    const given = more.length === 0 ? JSON.stringify(only?.value) : `{ ${pairs.join(", ")} }`;
    return { code: `${camel}(${given})`, names: [camel] };
  }
  const lines = fields.map(({ field, value, enumValue }) => {
    const code =
      enumValue === undefined
        ? JSON.stringify(value)
        : `${enumValue.type.pascal}.${enumValue.name.upper}`;
    return `  ${field.wire}: ${code},\n`;
  });
  return { code: `{\n${lines.join("")}}`, names: enumsOf(fields) };
}

const library = "verifycodes";

export function typescript({ operation, endpoint, body }: Call): string {
  const { code, names } = body === undefined ? { code: "", names: [] } : bodyOf(body);
  return `import { ${["createClient", ...names].toSorted().join(", ")} } from "${library}";

const client = createClient({
  baseUrl: "${endpoint}",
  token: process.env.VERIFYCODES_TOKEN ?? "",
});

const { requestId } = await client.${operation.camel}(${code});
console.log("Accepted; request", requestId);`;
}
