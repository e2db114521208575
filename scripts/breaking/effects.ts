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
  [/^server-removed/, both("calls to the address may fail: change the endpoint")],
  [/^request-closed/, both("calls with fields that are not listed fail with 400: leave them out")],
  [
    /^request-(one|any)-of-set/,
    both("calls that match no alternative fail with 400: send one that does"),
  ],
  [/^api-(global-)?security/, both("calls with the old credentials fail with 401")],
  [/^api-.*removed/, both("calls to the operation fail with 404")],
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
        "the reply has another media type: code that names the old one in the typings no longer compiles",
      interpreted: "the reply has another media type: code that asks for the old one must change",
    },
  ],
  [
    /^response-success-status-removed/,
    both(
      "a success arrives with another status: code that asks for this one takes it for an error",
    ),
  ],
  [/^response-non-success-status/, both("code that handles the status is never reached")],
  [
    /^response-.*enum-value-added/,
    {
      compiled: "a reply can have a value that no branch expects; strict decoders refuse it",
      interpreted: "a reply can have a value that no branch expects",
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
    { compiled: "code that reads it no longer compiles", interpreted: "code that reads it fails" },
  ],
  [/^response-/, both("replies can be larger or other than code expects")],
  [
    /^(new-required-request|request-.*(became-required|added-required))/,
    {
      compiled: "calls without it no longer compile; running programs get 400",
      interpreted: "calls without it fail with 400",
    },
  ],
  [
    /^request-.*type-changed/,
    {
      compiled: "calls with the old type no longer compile; running programs get 400",
      interpreted: "calls with the old type fail with 400",
    },
  ],
  [
    /^request-(parameter|property)-removed/,
    {
      compiled: "calls that set it no longer compile; what running programs send is ignored",
      interpreted: "what calls send in it is ignored",
    },
  ],
  [
    /^request-.*(enum-value-removed|became-enum)/,
    {
      compiled: "calls with the old value no longer compile; running programs get 400",
      interpreted: "calls with the old value fail with 400",
    },
  ],
];

/** What a change means for callers. */
export function effectOf({ id, level }: Change): Effect {
  if (level === note) return both("nothing to do");
  const known = effects.find(([pattern]) => pattern.test(id))?.[1];
  if (known !== undefined) return known;
  return level === breaking
    ? both("calls that worked fail with 400")
    : both("nothing, or a refusal: it depends on what they send");
}
