import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject, itemsOf } from "./support/read.mjs";

/** Follows all that a document refers to, in the ways that OpenAPI and JSON Schema have. */
class Reached {
  components = new Set();
  #seen = new Set();
  #based = new Set();
  #index;
  #children;

  constructor(index) {
    this.#index = index;
    this.#children = childrenOf(index);
  }

  /** A node and all that it refers to. */
  visit(node, path) {
    const [top, kind, name] = path;
    if (top === "components") this.components.add(`${kind}/${name}`);
    if (typeof node !== "object" || node === null || this.#seen.has(node)) return;
    this.#seen.add(node);
    for (const reference of [node.$ref, node.$dynamicRef]) this.follow(reference, path);
    if (isObject(node.discriminator)) this.#discriminated(node, path);
    for (const [key, member] of Object.entries(node)) this.visit(member, [...path, key]);
  }

  /** Of a component, a reference to a part reaches the whole. */
  follow(reference, path) {
    const target = this.#index.follow(reference, path);
    if (target === undefined) return;
    const [top, kind, name] = target.path;
    if (top === "components" && name !== undefined)
      this.visit(this.#index.document.components[kind][name], [top, kind, name]);
    else this.visit(target.node, target.path);
  }

  /** What a name stands for in the linted document; it may be a reference instead. */
  named(kind, name, path) {
    const component = this.#index.document.components?.[kind]?.[name];
    if (isObject(component)) this.visit(component, ["components", kind, name]);
    else this.follow(name, path);
  }

  /** A discriminator has the names of schemas or references; what it does not map has its own name. */
  #discriminated(schema, path) {
    const { mapping, defaultMapping } = schema.discriminator;
    for (const target of [...Object.values(mapping ?? {}), defaultMapping])
      this.named("schemas", target, path);
    this.#extended(schema);
  }

  /** What extends a schema, and what extends that. */
  #extended(schema) {
    if (this.#based.has(schema)) return;
    this.#based.add(schema);
    for (const { schema: child, path } of this.#children.get(schema) ?? []) {
      this.visit(child, path);
      this.#extended(child);
    }
  }
}

/** The schemas that extend another by `allOf`, by the one that they extend. */
function childrenOf({ schemas, locate }) {
  const children = new Map();
  for (const entry of schemas) {
    for (const [base] of itemsOf(entry.schema.allOf)) {
      const found = locate(base, entry.path)?.node;
      children.set(found, [...(children.get(found) ?? []), entry]);
    }
  }
  return children;
}

/** True when something that could refer to a component cannot be seen. */
const isPartlyHidden = ({ lost }) =>
  lost.some(({ kind, reference }) => kind !== "Schema" || !/^https?:/.test(reference));

export default defineRule("component-reachable", {
  question: "Can every component be reached from an operation?",
  why: "What no operation reaches is still published, generated and read. Two components that refer only to each other look used, and a security scheme that nothing asks for looks like protection.",
  fix: "Delete the component, or refer to it from an operation.",
  unless:
    "In a document that publishes components for other documents to use. Such a library has no operations and is not asked; a document that is both, is.",
  severity: "warn",
  bad: `
paths:
  /send:
    post:
      responses:
        '200': { description: Sent. }
components:
  schemas:
    Old:
      type: string
`,
  good: `
paths:
  /send:
    post:
      responses:
        '200':
          description: Sent.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/New' }
components:
  schemas:
    New:
      type: string
`,
  check(index, report) {
    const { document, operations } = index;
    // A document without operations is a library: others refer to it.
    if (!operations.some(({ isOwn }) => isOwn) || isPartlyHidden(index)) return;
    const reached = new Reached(index);
    // Stryker disable ArrayDeclaration: any path that begins with no mark of a file is in the document
    reached.visit({ ...document, components: undefined }, []);
    const needed = [{ operation: document, path: [] }, ...operations];
    // Stryker restore ArrayDeclaration
    for (const { operation, path } of needed)
      for (const [alternative] of itemsOf(operation.security))
        for (const [name] of entriesOf(alternative)) reached.named("securitySchemes", name, path);
    for (const [kind, members] of entriesOf(document.components)) {
      // A whole group can be in another file.
      if (kind.startsWith("x-") || !isObject(members) || typeof members.$ref === "string") continue;
      for (const name of Object.keys(members))
        if (!reached.components.has(`${kind}/${name}`))
          report(["components", kind, name], `No operation reaches ${kind}/${name}; delete it.`);
    }
  },
});
