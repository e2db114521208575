import { isObject } from "./read.mjs";

/** Visits all texts inside a value with their path and the name of the member that holds them. */
export function walkTexts(value, path, name, visit) {
  if (typeof value === "string") visit(value, path, String(name ?? ""));
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) walkTexts(item, [...path, at], name, visit);
  else if (isObject(value))
    for (const [key, member] of Object.entries(value))
      walkTexts(member, [...path, key], key, visit);
}
