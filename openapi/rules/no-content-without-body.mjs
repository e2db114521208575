import { defineRule } from "./support/define-rule.mjs";

const bodiless = new Set(["204", "205", "304"]);

export default defineRule("no-content-without-body", {
  question: "Is there no body where HTTP forbids one?",
  why: "RFC 9110: 1xx, 204, 205 and 304 end with their headers. A client that was generated to read a body waits for one or fails on the empty text.",
  fix: "Drop the `content`, or use 200.",
  bad: `
paths:
  /codes:
    delete:
      responses:
        '204':
          description: Deleted.
          content:
            application/json: {}
`,
  good: `
paths:
  /codes:
    delete:
      responses:
        '204':
          description: Deleted.
`,
  check({ statuses }, report) {
    const seen = new Set();
    for (const { status, response, at } of statuses) {
      if (!status.startsWith("1") && !bodiless.has(status)) continue;
      if (seen.has(response)) continue;
      seen.add(response);
      if (Object.keys(response.content ?? {}).length > 0)
        report([...at, "content"], `A reply with status ${status} has no body; drop the content.`);
    }
  },
});
