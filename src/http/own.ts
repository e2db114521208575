/** The object's own properties, without what a polluted Object.prototype would add to them. */
export const own = <T extends object>(object: T | undefined): T =>
  ({ __proto__: null, ...object }) as T;

/** One own property, without a copy of the object. */
export const ownField = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
