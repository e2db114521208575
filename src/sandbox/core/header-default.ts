import { HEADER_DEFAULTS } from "../../../generated/constants.js";

const defaults = new Map(
  Object.entries<unknown>(HEADER_DEFAULTS).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]),
);

/** What the service assumes for a header that is not sent; the name in any case. */
export const headerDefault = (name: string): string | undefined => defaults.get(name.toLowerCase());
