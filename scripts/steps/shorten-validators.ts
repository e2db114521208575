/** What the shortened code calls: Ajv writes the like out at each place, or asks a module for it. */
const helpers = `
/** JSON Schema counts Unicode code points (RFC 8259, section 7), JavaScript UTF-16 units. */
function codePointLength(text) {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    if (text.codePointAt(index) > 0xffff) {
      index++;
      length--;
    }
  }
  return length;
}

/** A property that sits on a polluted Object.prototype is not in the body. */
function has(data, name) {
  return Object.hasOwn(data, name) && data[name] !== undefined;
}

/** The list with one violation more; a list is made for the first. */
function add(errors, instancePath, keyword, params) {
  errors ??= [];
  errors.push({ instancePath, keyword, params });
  return errors;
}
`;

/** The value at a property path of code, such as `.properties["x-y"].enum`. */
function valueAt(value: unknown, path: string): unknown {
  return [...path.matchAll(/\.([\w$]+)|\["([^"]+)"\]/g)].reduce(
    (inner, [, name, quoted]) => (inner as Record<string, unknown>)[(name ?? quoted)!],
    value,
  );
}

/** Writes the values of enums in place, so that the schemas need not be carried along for them. */
function inlineEnums(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name, schema]) => [name, schema!]),
  );
  return code
    .replaceAll(/\b(schema\d+)((?:\.[\w$]+|\["[^"]+"\])+)/g, (_all, name: string, path: string) =>
      JSON.stringify(valueAt(JSON.parse(schemas.get(name)!), path)),
    )
    .replaceAll(/^const schema\d+ = .*;\n/gm, "");
}

/** Forms that Ajv emits, and what does the same in less code. */
const forms: readonly (readonly [form: RegExp, shorter: string])[] = [
  [/^"use strict";\n/g, ""],
  [/^const func\d+ = Object\.prototype\.hasOwnProperty;\n/gm, ""],
  [/^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/gm, ""],
  [/\bfunc\d+\((data\d*)\) ([<>])/g, "codePointLength($1) $2"],
  // Every schema is written out in full: no validator calls another with a path.
  [/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, ""],
  [/instancePath:instancePath\+/g, "instancePath:"],
  [/\{instancePath,/g, '{instancePath:"",'],
  [
    /const (err\d+) = \{instancePath:(.*),schemaPath:"[^"]*",keyword:("\w+"),params:(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    "vErrors = add(vErrors, $2, $3, $4);",
  ],
  [/^let errors = 0;\n/gm, ""],
  [/return errors === 0;/g, "return vErrors === null;"],
  [
    /\((\w+)(?:\.[\w$]+|\["[^"]+"\]) === undefined\) \|\| \(!\(func\d+\.call\(\1, ("[^"]+")\)\)\)/g,
    "!has($1, $2)",
  ],
  [/(\w+)(?:\.[\w$]+|\["[^"]+"\]) !== undefined && func\d+\.call\(\1, ("[^"]+")\)/g, "has($1, $2)"],
];

/** A form of objects with many fields and `additionalProperties: false`, which not every contract has. */
const ownName = /\bfunc\d+\.call\((\{.*\}), (key\d+)\)/g;

/**
 * The same checks in a third of the code, without a module to require: whoever bundles the client
 * carries it along.
 *
 * @throws {Error} when Ajv no longer emits what is to be replaced
 */
export function shortenValidators(emitted: string): string {
  let code = inlineEnums(emitted);
  for (const [form, shorter] of forms) {
    const replaced = code.replaceAll(form, shorter);
    if (replaced === code) throw new Error(`Ajv no longer emits code of the form ${form.source}`);
    code = replaced;
  }
  code = code.replaceAll(ownName, "Object.hasOwn($1, $2)");
  const left = /.*(?:require\(|schemaPath|errors\+\+|func\d|instancePath).*/.exec(code);
  if (left !== null) throw new Error(`Ajv emits code of an unknown form: ${left[0]}`);
  return `${code}${helpers}`;
}
