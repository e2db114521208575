import type { Sdk } from "./sdks.js";

/** A reason why cases fail, as docs/sdks.md explains it under its own heading. */
export interface Finding {
  title: string;
  /** The cases that fail by it; an SDK that is not named fails none. */
  cases: Partial<Record<Sdk["name"], RegExp>>;
}

/** The same cases for all three. */
const all = (cases: RegExp): Finding["cases"] => ({ python: cases, go: cases, java: cases });

/** All of them; their numbers, from 1, are those of the tables and of docs/sdks.md. */
export const findings: readonly Finding[] = [
  {
    title: "Limits and types are not checked before sending",
    cases: all(
      /^02-headers\/.*(?:-over-|-empty|another-script)|^04-body-limits|request-that-is-refused$/,
    ),
  },
  {
    title: "A header that cannot be sent is refused without its name",
    cases: { python: /^02-headers\/.*-line-break$/ },
  },
  {
    title: "An endpoint is not checked",
    cases: all(/^05-endpoints\/(?:other-scheme|empty|no-host|credentials|query|fragment)$/),
  },
  {
    title: "The path of an endpoint is dropped, or gets a slash too many",
    cases: all(/^05-endpoints\/(?:path|slash-at-the-end)/),
  },
  {
    title: "A success gives no request id",
    cases: all(/^06-success\/(?:empty-object|no-body|status-204|request-id-in-lower-case)$/),
  },
  {
    title: "A success with a blank body, or without a content type, is an error",
    cases: { go: /^06-success\/blank-body$/, java: /^06-success\/(?:blank-body|no-content-type)$/ },
  },
  {
    title: "A reply of success with an `error_code` is no error",
    cases: all(
      /^07-service-errors\/(?:resend-too-frequently|param-validation-failed|unknown-code|code-without-message|status-201-with-code|message-)/,
    ),
  },
  { title: "`Retry-After` is not given", cases: all(/^07-service-errors\/retry-after-of-/) },
  {
    title: "An error without a body loses its request id, one with null fields its status",
    cases: { java: /^07-service-errors\/status-40[01]-/ },
  },
  {
    title: "A reply that is no JSON object is a success",
    cases: {
      python:
        /^08-unexpected-replies\/(?:html-|plain-text|json-|cut-off|object-and-more|no-utf-8|nearly-json|over-64)/,
      go: /^08-unexpected-replies\/(?:json-null|object-and-more|nearly-json-comment)$/,
      java: /^08-unexpected-replies\/(?:json-null|object-and-more|nearly-json-comment)$/,
    },
  },
  {
    title: "A body that is cut off is an error without the status",
    cases: all(/^08-unexpected-replies\/(?:shorter-than|chunks-without|reset-in)/),
  },
  {
    title: "A body is read and kept whole",
    cases: all(/^08-unexpected-replies\/(?:endless|start-is-kept-alone)$/),
  },
  { title: "A redirect is a success", cases: all(/^09-redirects/) },
  {
    title: "Headers that break off count as complete",
    cases: { python: /^10-connections\/closed-in-the-headers$/ },
  },
  {
    title: "A deadline begins again with each read",
    cases: { python: /^11-deadlines\/body-that-/, java: /^11-deadlines\/body-that-drips$/ },
  },
  {
    title: "A deadline of zero means none",
    cases: { go: /^11-deadlines\/zero$/, java: /^11-deadlines\/zero$/ },
  },
  { title: "An error repeats what the reply says", cases: all(/that-repeats-the-contact$/) },
];

/** The numbers of the findings that a failed case belongs to. */
export const numbersOf = (sdk: Sdk["name"], id: string): number[] =>
  findings.flatMap(({ cases }, index) => (cases[sdk]?.test(id) === true ? [index + 1] : []));
