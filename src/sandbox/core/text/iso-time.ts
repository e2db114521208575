/** The moments that RFC 3339 can write: those of years with four digits. */
export const firstMoment = Date.parse("0000-01-01T00:00:00Z");
export const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");

/** A time as RFC 3339 writes it; what lies beyond is written as the nearest moment that it can write. */
export const isoTime = (time: number) =>
  new Date(Math.min(Math.max(time, firstMoment), lastMoment)).toISOString();
