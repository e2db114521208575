import { ContactWay as values } from "../../generated/constants.js";
import type { ContactWay as Value } from "../../generated/schema.js";

/**
 * The channels that a code is sent by: `SMS` is 0, `EMAIL` is 1.
 *
 * @example
 * ```ts
 * const body = { contact_value: "123456", contact_way: ContactWay.EMAIL, area_code: "86" };
 * ```
 */
export const ContactWay = values;

/** One of the channels: 0 or 1. */
export type ContactWay = Value;
