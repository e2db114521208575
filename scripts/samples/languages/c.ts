import type { Call, GivenBody, GivenField } from "../call.js";

const valueOf = ({ value, enumValue }: GivenField) =>
  enumValue === undefined
    ? JSON.stringify(value)
    : `VERIFYCODES_${enumValue.type.upper}_${enumValue.name.upper}`;

function bodyOf({ type, fields, shortcut }: GivenBody): string {
  const object = `verifycodes_${type.snake}`;
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => JSON.stringify(value));
    return `    ${object} *body = verifycodes_${shortcut.shortcut.snake}(${given.join(", ")});\n`;
  }
  const setters = fields.map(
    (given) => `    ${object}_set_${given.field.snake}(body, ${valueOf(given)});\n`,
  );
  return `    ${object} *body = ${object}_new();\n${setters.join("")}`;
}

export function c({ operation, endpoint, body }: Call): string {
  const call = `verifycodes_${operation.snake}(client, ${body === undefined ? "" : "body, "}NULL)`;
  const freed = body === undefined ? "" : `    verifycodes_${body.type.snake}_free(body);\n`;
  return `#include <stdio.h>
#include <stdlib.h>
#include <verifycodes/verifycodes.h>

int main(void) {
  verifycodes_client_options *options = verifycodes_client_options_new();
  verifycodes_client_options_set_endpoint(options, "${endpoint}");
  verifycodes_client_options_set_token(options, getenv("VERIFYCODES_TOKEN"));

  verifycodes_client *client = NULL;
  verifycodes_result *result = verifycodes_client_new(options, &client);
  if (client) {
    verifycodes_result_free(result);
${body === undefined ? "" : bodyOf(body)}    result = ${call};
${freed}  }
  const verifycodes_outcome outcome = verifycodes_result_outcome(result);
  printf("%s\\n", verifycodes_result_text(result));
  verifycodes_result_free(result);
  verifycodes_client_free(client);
  verifycodes_client_options_free(options);
  return outcome == VERIFYCODES_OK ? 0 : 1;
}`;
}
