import { defineRule } from "./support/define-rule.mjs";

const form = /^([a-z]+)[A-Z][A-Za-z0-9]*$/;

export default defineRule("operation-id-verb", {
  question: "Is every operationId the service's own verb and what it is done to?",
  why: "The operationId becomes the name of a function in every client. Where it is the service's own word, those who know one SDK, the page or the path find it in all others.",
  fix: "Begin with one of the service's verbs, in lower case, then name the thing: `sendVerifyCodes`. A path that ends in a verb decides which.",
  unless: "Where the operationId was published before and clients call the function by its name.",
  severity: "info",
  recommended: false,
  options: {
    verbs: "add check create delete list read reset revoke send set show stream update wait".split(
      " ",
    ),
  },
  bad: `
paths:
  /verifycodes/send:
    post:
      operationId: postVerifyCodes
`,
  good: `
paths:
  /verifycodes/send:
    post:
      operationId: sendVerifyCodes
`,
  check({ operations }, report, { options: { verbs } }) {
    for (const { operation, route, path } of operations) {
      const id = operation.operationId;
      // That there is one at all, Spectral's own operation-operationId asks.
      if (typeof id !== "string") continue;
      const verb = form.exec(id)?.[1];
      const last = String(route).split("/").at(-1);
      const at = [...path, "operationId"];
      if (verb === undefined)
        report(
          at,
          `${id} is not a verb and what it is done to, such as sendVerifyCodes; rename it.`,
        );
      else if (!verbs.includes(verb))
        report(at, `${id} begins with no verb of the service (${verbs.join(", ")}); rename it.`);
      else if (verbs.includes(last) && verb !== last)
        report(at, `${id} does not begin with "${last}", the verb of its path; rename it.`);
    }
  },
});
