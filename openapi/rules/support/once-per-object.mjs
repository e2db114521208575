/**
 * A rule of another ruleset that looks at each object of a document once. With references resolved, a
 * component is one object that is visited for every operation that refers to it; Spectral's rules for
 * examples compile its schema anew each time, which is most of what linting a large document costs.
 * What they report is the same: Spectral maps all those visits to the place where the component is
 * written.
 */
export function oncePerObject(rule) {
  const { function: check, functionOptions } = rule.then;
  /** By run of Spectral: two documents can refer to the same object of a third file. */
  const seenBy = new WeakMap();
  const checkOnce = (value, options, context) => {
    if (typeof value !== "object" || value === null) return check(value, options, context);
    const run = context.documentInventory;
    const seen = seenBy.get(run) ?? new WeakSet();
    seenBy.set(run, seen);
    if (seen.has(value)) return [];
    seen.add(value);
    return check(value, options, context);
  };
  return { ...rule, then: { function: checkOnce, functionOptions } };
}
