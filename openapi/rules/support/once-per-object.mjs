/**
 * A rule of another ruleset that looks at each object once. With references resolved, a component is
 * one object that is visited for every operation that refers to it; Spectral's rules for examples
 * compile its schema anew each time, which is most of what linting a large document costs. What they
 * report is the same: Spectral maps all those visits to the place where the component is written.
 */
export function oncePerObject(rule) {
  const { function: check, functionOptions } = rule.then;
  const seen = new WeakSet();
  const checkOnce = (value, options, context) => {
    if (typeof value !== "object" || value === null) return check(value, options, context);
    if (seen.has(value)) return [];
    seen.add(value);
    return check(value, options, context);
  };
  return { ...rule, then: { function: checkOnce, functionOptions } };
}
