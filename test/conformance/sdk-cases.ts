/** What of the cases can be put to the service's own SDKs, and in what form. */
import type { Case, Client, ExpectedOutcome } from "./case-types.js";

/** A header of the algorithm that they sign with. */
const signature = /^SDK-HMAC-SHA256 Access=access-key, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/;

/** Why cases cannot be put to an SDK: a program has no way to ask for what they ask for. */
export const inapplicable: readonly {
  why: string;
  /** Numbers of requirements, or of their chapters. */
  requirements: readonly string[];
  /** Cases whose requirement applies otherwise. */
  cases?: readonly string[];
}[] = [
  {
    why: "Requests are signed with an access key; there is no token.",
    requirements: ["3"],
    cases: ["13-concurrency/100-calls-with-a-provider"],
  },
  {
    why: "Language and time zone are given with each request, not to the client.",
    requirements: ["2.2"],
    cases: ["02-headers/call-before-client", "02-headers/call-leaves-the-client-as-it-was"],
  },
  {
    why: "An endpoint without a scheme is one of https, by design.",
    requirements: [],
    cases: ["05-endpoints/no-scheme"],
  },
  { why: "The client has one deadline for all its calls.", requirements: ["11.2"] },
  { why: "A call cannot be cancelled.", requirements: ["12"] },
  { why: "The secret key is not sent, so no reply can repeat it.", requirements: ["14.2"] },
  {
    why: "The programs of the comparison send codes; npm run test:sdks checks one with each SDK.",
    requirements: ["24"],
  },
  {
    why: "What the clients of this project promise beyond the service's documentation.",
    requirements: ["14.5", "14.6", "16", "17", "18", "19", "20", "21", "22", "23"],
  },
];

/** The index in `inapplicable` of the reason why a case cannot be put to them, or -1. */
export const reasonIndex = ({ id, requirements }: Case): number =>
  inapplicable.findIndex(
    (reason) =>
      reason.cases?.includes(id) === true ||
      reason.requirements.some((number) =>
        requirements.some((one) => one === number || one.startsWith(`${number}.`)),
      ),
  );

/** They quote a body somewhere in their message: that is enough, but where its length is the point. */
function quoting(outcome: ExpectedOutcome): ExpectedOutcome {
  if (typeof outcome.bodyStart !== "string") return outcome;
  const literal = outcome.bodyStart.replaceAll(/[^\w ]/g, String.raw`\$&`);
  return { ...outcome, bodyStart: new RegExp(literal) };
}

/**
 * The case as it is put to them: they sign in place of sending a token, what other clients are made
 * with they are given with each call, and the token stands in as the secret key.
 */
export function forSdks(one: Case): Case {
  const { options: given, ...client }: Client = one.client;
  return {
    ...one,
    client,
    calls: one.calls.map((call) => ({ ...call, options: { ...given, ...call.options } })),
    requests: one.requests.map((request) => ({
      ...request,
      headers: { ...request.headers, "X-Auth-Token": null, Authorization: signature },
    })),
    // What they do not tell of an error is not asked.
    outcomes: (one.requirements.includes("8.6") ? one.outcomes : one.outcomes.map(quoting)).map(
      ({ sent: _sent, source: _source, category: _category, data: _data, ...outcome }) => ({
        ...outcome,
        docs: false,
      }),
    ),
  };
}
