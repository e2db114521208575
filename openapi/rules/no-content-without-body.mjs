import { defineRule } from "./support/define-rule.mjs";

const bodiless = new Set(["204", "205", "304"]);

export default defineRule("no-content-without-body", {
  question: "Is there no body where HTTP forbids one?",
  why: "RFC 9110: replies to HEAD and those with 1xx, 204, 205 and 304 end with their headers. A client that was generated to read a body waits for one or fails on the empty text.",
  fix: "Drop the `content`, or use 200. A response of GET that HEAD refers to may keep its own.",
  unless: "Never: HTTP cuts the body off.",
  severity: "error",
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
    for (const { status, response, path, at } of statuses) {
      // A response that HEAD shares with GET by reference says what GET answers.
      const isHead = path.at(-3) === "head" && at === path;
      if (!isHead && !status.startsWith("1") && !bodiless.has(status)) continue;
      if (seen.has(response)) continue;
      seen.add(response);
      if (Object.keys(response.content ?? {}).length === 0) continue;
      const reply = isHead ? "A reply to HEAD" : `A reply with status ${status}`;
      report([...at, "content"], `${reply} has no body; drop the content.`);
    }
  },
});
