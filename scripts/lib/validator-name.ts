/** What a module cannot export under its name alone, or what its own code needs under that name. */
const taken = new Set(
  "add arguments array await break case catch class const continue debugger default delete do else enum eval export extends false finally for function has if implements import in instanceof interface isFinite let new null number object package private protected public return static string super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  ),
);

/** The name of the validator of a schema: `sendVerifyCodesRequest`; words of JavaScript get a `_`. */
export function validatorName(schema: string): string {
  const joined = schema.replaceAll(/\W+(\w?)/g, (_all, letter: string) => letter.toUpperCase());
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return taken.has(name) ? `${name}_` : name;
}
