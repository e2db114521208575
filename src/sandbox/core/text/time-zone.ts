import { headerDefault } from "../header-default.js";

/** A zone that times can be given in. */
export interface TimeZone {
  /** The zone's name as it was asked for, or the default's when there is no such zone. */
  name: string;
  /** The IANA name; UTC for a zone that is an offset. */
  id: string;
  /** What is added to the time of the zone `id`, in milliseconds. */
  offsetMs: number;
}

const offsetForm = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?([0-5]\d))?)?$/i;

/** The farthest zone from Greenwich is Kiribati's, at +14. */
const farthestHours = 14;

const minuteMs = 60_000;

function offsetOf(name: string): number | undefined {
  const match = offsetForm.exec(name);
  if (match === null) return undefined;
  const [, sign, hours = "0", minutes = "0"] = match;
  if (Number(hours) > farthestHours) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return sign === "-" ? -offset : offset;
}

function isKnown(id: string): boolean {
  try {
    return formatOf(id).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * The zone that a value of `X-Time-Zone` names: an offset such as `GMT+8`, `UTC-03:30`, or an IANA
 * name such as `Europe/Berlin`. A zone that does not exist falls back to the default, `GMT+8`.
 */
export function timeZoneOf(name: string): TimeZone {
  const offsetMs = offsetOf(name);
  if (offsetMs !== undefined) return { name, id: "UTC", offsetMs };
  if (isKnown(name)) return { name, id: name, offsetMs: 0 };
  return timeZoneOf(headerDefault("X-Time-Zone") ?? "UTC");
}

/** There are some 600 zones; each spelling of a name counts. */
const mostFormats = 1000;

/** Making one takes longer than all else that is done for a message. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(id: string): Intl.DateTimeFormat {
  const known = formats.get(id);
  if (known !== undefined) return known;
  if (formats.size >= mostFormats) formats.clear();
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: id,
    dateStyle: "short",
    timeStyle: "short",
  });
  formats.set(id, format);
  return format;
}

/** A time in a zone, as `2026-01-01 08:05 (GMT+8)`. */
export function timeInZone(time: number, { name, id, offsetMs }: TimeZone): string {
  return `${formatOf(id).format(time + offsetMs)} (${name})`;
}
