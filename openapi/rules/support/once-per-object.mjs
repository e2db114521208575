/** What Spectral's rules for examples ask of a path: whether it lies in a request or in a reply. */
const placeOf = ([top, second, , fourth]) =>
  JSON.stringify(top === "paths" ? [top, fourth] : [top, second]);

/**
 * A rule of another ruleset that looks at each object of a document once. With references resolved, a
 * component is one object that is visited for every operation that refers to it; Spectral's rules for
 * examples compile its schema again each time, which is most of what linting a large document costs.
 * What was found at the first visit is reported again at each other one, as those rules would.
 */
export function oncePerObject(rule) {
  const { function: check, functionOptions } = rule.then;
  /** By run of Spectral: two documents can refer to the same object of a third file. */
  const foundBy = new WeakMap();
  const checkOnce = (value, options, context) => {
    if (typeof value !== "object" || value === null) return check(value, options, context);
    const { documentInventory: run, path } = context;
    const found = foundBy.get(run) ?? new WeakMap();
    foundBy.set(run, found);
    const byPlace = found.get(value) ?? new Map();
    found.set(value, byPlace);
    const place = placeOf(path);
    if (!byPlace.has(place)) {
      const results = check(value, options, context) ?? [];
      byPlace.set(
        place,
        results.map((result) => ({
          message: result.message,
          inside: result.path.slice(path.length),
        })),
      );
    }
    return byPlace
      .get(place)
      .map(({ message, inside }) => ({ message, path: [...path, ...inside] }));
  };
  return { ...rule, then: { function: checkOnce, functionOptions } };
}
