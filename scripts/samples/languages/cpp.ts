import type { Call, GivenBody, GivenField } from "../call.js";

const valueOf = ({ value, enumValue }: GivenField) =>
  enumValue === undefined
    ? JSON.stringify(value)
    : `verifycodes::${enumValue.type.pascal}::${enumValue.name.pascal}`;

function bodyOf({ type, fields, shortcut }: GivenBody): string {
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => JSON.stringify(value));
    return `verifycodes::${shortcut.shortcut.snake}(${given.join(", ")})`;
  }
  const setters = fields.map((given) => `\n      .set_${given.field.snake}(${valueOf(given)})`);
  return `verifycodes::${type.pascal}()${setters.join("")}`;
}

export function cpp({ operation, endpoint, body }: Call): string {
  const made = body === undefined ? "" : `\n    const auto body = ${bodyOf(body)};`;
  return `#include <cstdlib>
#include <iostream>
#include <verifycodes/verifycodes.hpp>

int main() {
  const char* token = std::getenv("VERIFYCODES_TOKEN");
  try {
    const verifycodes::Client client(
        verifycodes::ClientOptions("${endpoint}", token ? token : ""));${made}
    const auto result = client.${operation.snake}(${body === undefined ? "" : "body"});
    std::cout << "Accepted; request " << result.request_id.value_or("unknown") << "\\n";
  } catch (const verifycodes::Error& error) {
    std::cerr << error.what() << "\\n";
    return 1;
  }
}`;
}
