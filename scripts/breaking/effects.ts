import { breaking, note, type Change } from "./oasdiff.js";

/** What a change means for those who call the service through one of the clients. */
export interface Effect {
  /** Clients whose compiler sees the contract. */
  compiled: string;
  /** Clients that learn of it when they run. */
  interpreted: string;
}

const both = (text: string): Effect => ({ compiled: text, interpreted: text });

/** The first pattern that fits an id decides. */
const effects: readonly (readonly [id: RegExp, effect: Effect])[] = [
  [
    /default-value/,
    both(
      "callers that leave the value out get another behaviour; send it if the old one is wanted",
    ),
  ],
  [
    /^api-operation-id/,
    {
      compiled: "the function has another name: calls no longer compile",
      interpreted: "the function has another name: calls fail",
    },
  ],
  [
    /^api-tag-removed/,
    {
      compiled:
        "the class that is named after the tag has another name: code that names it no longer compiles",
      interpreted:
        "the class that is named after the tag has another name: code that names it fails",
    },
  ],
  [
    /^type-name-removed/,
    {
      compiled: "the type is gone: code that names it no longer compiles; use the new name",
      interpreted: "the type is gone: code that imports it fails; use the new name",
    },
  ],
  [
    /^type-name-changed/,
    {
      compiled: "code that names the old type for it no longer compiles: name the new one",
      interpreted: "code that imports the old type for it may fail: import the new one",
    },
  ],
  [
    /^header-name-moved/,
    {
      compiled:
        "the header is the same, but its key in the typings and the constants is not: code that writes the old key no longer compiles; write the new one",
      interpreted:
        "the header is the same, but its key in the constants is not: code that writes the old key finds nothing; write the new one",
    },
  ],
  [
    /^component-name-removed/,
    {
      compiled:
        "the name is gone from the typings, and from the options where it is a parameter: code that uses it no longer compiles",
      interpreted: "code that uses the option fails; use the new name",
    },
  ],
  [
    /^(enum-name|error-code|shortcut)-removed/,
    {
      compiled: "code that uses the name no longer compiles; use another one",
      interpreted: "code that uses the name fails; use another one",
    },
  ],
  [
    /^enum-name-moved/,
    both("code that uses the name sends another value than before: use the name of the old value"),
  ],
  [
    /^error-code-moved/,
    both("code that asks for the old category no longer meets the code: ask for the new one"),
  ],
  [
    /^error-source/,
    both("code that asks who reported an error gets another answer: ask for the new one"),
  ],
  [
    /^shortcut-moved/,
    {
      compiled: "calls of it no longer compile, or send something else: give the new arguments",
      interpreted: "calls of it fail, or send something else: give the new arguments",
    },
  ],
  [/^server-removed/, both("calls to the address may fail: change the endpoint")],
  [/^request-closed/, both("calls with fields that are not listed fail with 400: leave them out")],
  [
    /^request-(one|any)-of-set/,
    both("calls that match no alternative fail with 400: send one that does"),
  ],
  [
    /^api-(global-)?security/,
    both("calls with the old credentials fail with 401: send those that the contract asks for"),
  ],
  [
    /^api-.*removed/,
    both("calls to the operation fail with 404: stop calling it, or call what replaces it"),
  ],
  [
    /^(required-|optional-)?response-header-removed/,
    both("code that reads the header finds nothing: stop reading it"),
  ],
  [
    /^response-header-became-optional/,
    both("the header may be absent: code that reads it must expect that"),
  ],
  [
    /^response-header-/,
    both("the header can have other values than before: code that reads it must expect them"),
  ],
  [
    /^response-media-type/,
    {
      compiled:
        "the reply does not come in the old media type: code that names it in the typings no longer compiles",
      interpreted:
        "the reply does not come in the old media type: code that asks for it must change",
    },
  ],
  [
    /^response-success-status-removed/,
    both(
      "a success arrives with another status: code that asks for this one takes it for an error; ask for the new one",
    ),
  ],
  [
    /^response-non-success-status/,
    both("code that handles the status is never reached: handle what comes in its place"),
  ],
  [
    /^response-.*enum-value-added/,
    {
      compiled:
        "a reply can have a value that no branch expects, and strict decoders refuse it: expect the new value",
      interpreted: "a reply can have a value that no branch expects: expect the new value",
    },
  ],
  [
    /^response-.*became-(optional|nullable)/,
    {
      compiled: "it may be absent: code that reads it must check, and may no longer compile",
      interpreted: "it may be absent: code that reads it must check",
    },
  ],
  [
    /^response-.*removed/,
    {
      compiled: "code that reads it no longer compiles, or finds nothing: stop reading it",
      interpreted: "code that reads it finds nothing: stop reading it",
    },
  ],
  [
    /^response-.*type-changed/,
    {
      compiled: "code that reads it no longer compiles: read the new type",
      interpreted: "code that reads it fails: read the new type",
    },
  ],
  [
    /^response-/,
    both("replies can be larger or other than code expects: rely on the new limits alone"),
  ],
  [
    /^(new-required-request|request-.*(became-required|added-required))/,
    {
      compiled: "calls without it no longer compile, and running programs get 400: send it",
      interpreted: "calls without it fail with 400: send it",
    },
  ],
  [
    /^request-.*type-changed/,
    {
      compiled:
        "calls with the old type no longer compile, and running programs get 400: send the new type",
      interpreted: "calls with the old type fail with 400: send the new type",
    },
  ],
  [
    /^request-(parameter|property)-removed/,
    {
      compiled:
        "calls that set it no longer compile, and what running programs send is ignored: stop sending it",
      interpreted: "what calls send in it is ignored: stop sending it",
    },
  ],
  [/^request-.*became-read-only/, both("the service alone sets it now: stop sending it")],
  [
    /^request-.*pattern/,
    both("values that do not match the new pattern fail with 400: send ones that match"),
  ],
  [
    /^request-.*(enum-value-removed|became-enum)/,
    {
      compiled:
        "calls with the old value no longer compile, and running programs get 400: send a value of the list",
      interpreted: "calls with the old value fail with 400: send a value of the list",
    },
  ],
];

/** What a change means for callers. */
export function effectOf({ id, level }: Change): Effect {
  if (level === note) return both("nothing to do");
  const known = effects.find(([pattern]) => pattern.test(id))?.[1];
  if (known !== undefined) return known;
  return level === breaking
    ? both("calls that worked can fail with 400: send only what the contract accepts now")
    : both("nothing, or a refusal: it depends on what they send");
}
