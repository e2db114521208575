/** Tells whether a value of JSON is an object, which an array is not. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  Object(value) === value && !Array.isArray(value);
