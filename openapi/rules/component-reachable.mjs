import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject, itemsOf, keysOf } from "./support/read.mjs";

/** All references inside a node, and the names that a discriminator maps to. */
function referencesIn(node, visit) {
  if (typeof node !== "object" || node === null) return;
  visit(node.$ref);
  for (const target of Object.values(node.discriminator?.mapping ?? {})) visit(target);
  for (const member of Object.values(node)) referencesIn(member, visit);
}

/** Marks a component and all that it refers to. */
function reach(document, reference, reached) {
  const keys = keysOf(reference);
  if (keys?.[0] !== "components") return;
  const [, kind, name] = keys;
  const id = `${kind}/${name}`;
  if (reached.has(id)) return;
  reached.add(id);
  referencesIn(document.components?.[kind]?.[name], (next) => reach(document, next, reached));
}

export default defineRule("component-reachable", {
  question: "Can every component be reached from an operation?",
  why: "What no operation reaches is still published, generated and read. Two components that refer only to each other look used, and a security scheme that nothing asks for looks like protection.",
  fix: "Delete the component, or refer to it from an operation.",
  bad: `
paths: {}
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
  check({ document, operations }, report) {
    // A document without operations is a library: others refer to it.
    if (document.paths === undefined && document.webhooks === undefined) return;
    const reached = new Set();
    const follow = (reference) => reach(document, reference, reached);
    referencesIn({ ...document, components: undefined }, follow);
    const needed = [document, ...operations.map(({ operation }) => operation)];
    for (const { security } of needed)
      for (const [alternative] of itemsOf(security))
        for (const [name] of entriesOf(alternative)) reached.add(`securitySchemes/${name}`);
    for (const [kind, members] of entriesOf(document.components)) {
      if (kind.startsWith("x-") || !isObject(members)) continue;
      for (const name of Object.keys(members))
        if (!reached.has(`${kind}/${name}`))
          report(["components", kind, name], `No operation reaches ${kind}/${name}; delete it.`);
    }
  },
});
