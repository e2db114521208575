import type { Outcome } from "./case-types.js";

type Fields = readonly (keyof Outcome)[];
const texts: Fields = [
  "code",
  "message",
  "requestId",
  "bodyStart",
  "sent",
  "source",
  "category",
  "docs",
  "text",
  "debug",
];
const numbers: Fields = ["status", "retryAfter"];

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== "object" || value === null) return false;
  const outcome = value as Record<string, unknown>;
  const isOf = (type: string) => (field: string) =>
    typeof outcome[field] === type || (outcome[field] ?? null) === null;
  return (
    typeof outcome.kind === "string" && texts.every(isOf("string")) && numbers.every(isOf("number"))
  );
}

/** The outcomes that a runner's line gives; undefined when it is no answer to that case. */
export function readAnswer(line: string, name: string): Outcome[] | undefined {
  try {
    const answer = JSON.parse(line) as { case: unknown; outcomes: unknown } | null;
    if (answer?.case !== name || !Array.isArray(answer.outcomes)) return undefined;
    return answer.outcomes.every(isOutcome) ? answer.outcomes : undefined;
  } catch {
    return undefined;
  }
}
