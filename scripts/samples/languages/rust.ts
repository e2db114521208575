import { enumsOf, type Call, type GivenBody, type GivenField } from "../call.js";

const valueOf = ({ value, enumValue }: GivenField) =>
  enumValue === undefined
    ? JSON.stringify(value)
    : `${enumValue.type.pascal}::${enumValue.name.pascal}`;

function bodyOf({ type, fields, shortcut }: GivenBody): { code: string; names: string[] } {
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => JSON.stringify(value));
    const code = `${type.pascal}::${shortcut.shortcut.snake}(${given.join(", ")})`;
    return { code, names: [type.pascal] };
  }
  const required = fields.filter(({ field }) => field.required).map(valueOf);
  const optional = fields
    .filter(({ field }) => field.optional)
    .map((given) => `.${given.field.snake}(${valueOf(given)})`);
  return {
    code: `${type.pascal}::new(${required.join(", ")})${optional.join("")}`,
    names: [type.pascal, ...enumsOf(fields)],
  };
}

export function rust({ operation, endpoint, body }: Call): string {
  const { code, names } = body === undefined ? { code: "", names: [] } : bodyOf(body);
  const made = body === undefined ? "" : `\n    let body = ${code};`;
  return `use verifycodes::{${["Client", ...names].toSorted().join(", ")}};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("VERIFYCODES_TOKEN")?;
    let client = Client::new("${endpoint}", token)?;${made}
    let reply = client.${operation.snake}(${body === undefined ? "" : "&body"}).await?;
    println!("Accepted; request {:?}", reply.request_id);
    Ok(())
}`;
}
