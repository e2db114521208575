import type { Call, GivenBody, GivenField } from "../call.js";

function valueOf({ field, value, enumValue }: GivenField): string {
  if (enumValue !== undefined) {
    return `verifycodes.${enumValue.type.pascal}${enumValue.name.pascal}`;
  }
  if (!field.isInteger) return JSON.stringify(value);
  return `${field.isInt64 ? "int64" : "int32"}(${String(value)})`;
}

function bodyOf({ type, fields, shortcut }: GivenBody): string {
  if (shortcut !== undefined) {
    const given = shortcut.given.map(({ value }) => JSON.stringify(value));
    return `verifycodes.${shortcut.shortcut.pascal}(${given.join(", ")})`;
  }
  const width = Math.max(...fields.map(({ field }) => field.pascal.length)) + 1;
  const lines = fields.map(
    (given) =>
      `\t\t${`${given.field.pascal}:`.padEnd(width)} verifycodes.Ptr(${valueOf(given)}),\n`,
  );
  return `verifycodes.${type.pascal}{\n${lines.join("")}\t}`;
}

export function go({ operation, endpoint, body }: Call): string {
  const given = ["context.Background()", ...(body === undefined ? [] : [bodyOf(body)])];
  return `package main

import (
	"context"
	"fmt"
	"log"
	"os"

	verifycodes "github.com/verifycodes/verifycodes/src/clients/go"
)

func main() {
	token := verifycodes.Token(os.Getenv("VERIFYCODES_TOKEN"))
	client, err := verifycodes.New("${endpoint}", token)
	if err != nil {
		log.Fatal(err)
	}
	result, err := client.${operation.pascal}(${given.join(", ")})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("Accepted; request", result.RequestID)
}`;
}
