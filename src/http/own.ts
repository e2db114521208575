/** The object's own properties, without what a polluted Object.prototype would add to them. */
export const own = <T extends object>(object: T | undefined): T =>
  ({ __proto__: null, ...object }) as T;
