/** The error codes of the contract: what the pages say of each, and which operation gives which. */
import {
  operationsOf,
  resolved,
  type Contract,
  type ErrorCodeEntry,
  type PlacedOperation,
} from "../../../lib/contract.js";

interface Example {
  summary?: string;
  value: unknown;
}

/** A reply of an operation. */
export interface Reply {
  status: string;
  description: string;
  headers: Record<string, unknown>;
  schema: unknown;
  examples: Example[];
}

interface Body {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: unknown; examples?: Record<string, Example> }>;
}

/** All replies of an operation, with their examples. */
export const repliesOf = (contract: Contract, { operation }: PlacedOperation): Reply[] =>
  Object.entries(operation.responses).map(([status, response]) => {
    const { description = "", headers = {}, content = {} } = resolved<Body>(contract, response);
    const [media] = Object.values(content);
    return {
      status,
      description,
      headers,
      schema: media?.schema,
      examples: Object.values(media?.examples ?? {}),
    };
  });

const codeOf = (contract: Contract, { value }: Example): unknown =>
  (value as Record<string, unknown>)[contract["x-reply"].errorCode];

/** The name of a code in an address: `osm-01010024`. */
export const anchorOf = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** Who reports a code, by its beginning. */
export const sourceOf = (contract: Contract, code: string): string | undefined =>
  contract["x-error-sources"]?.find(({ prefix }) => code.startsWith(prefix))?.source;

/** The codes that an operation can give. */
export const codesOf = (contract: Contract, { operation }: PlacedOperation): ErrorCodeEntry[] =>
  (contract["x-error-codes"] ?? []).filter(({ operations }) =>
    operations.includes(operation.operationId),
  );

/** The operations that can give a code. */
export const operationsGiving = (contract: Contract, code: string): PlacedOperation[] =>
  operationsOf(contract).filter((placed) =>
    codesOf(contract, placed).some((entry) => entry.code === code),
  );

/** A reply that carries a code: one of the contract's examples, or one made of the service's text. */
export function exampleOf(
  contract: Contract,
  { code, message, statuses }: ErrorCodeEntry,
): { status: string; value: unknown } {
  for (const placed of operationsOf(contract)) {
    for (const { status, examples } of repliesOf(contract, placed)) {
      const found = examples.find((example) => codeOf(contract, example) === code);
      if (found !== undefined) return { status, value: found.value };
    }
  }
  const { errorCode, errorMessage } = contract["x-reply"];
  return { status: String(statuses[0]), value: { [errorCode]: code, [errorMessage]: message } };
}

/** Whether the service can have acted on a request that got a code. */
export function sentWith({ statuses }: ErrorCodeEntry): "no" | "unknown" | "byStatus" {
  const unknown = statuses.filter((status) => status >= 500);
  if (unknown.length === 0) return "no";
  return unknown.length === statuses.length ? "unknown" : "byStatus";
}

/** The class of the TypeScript client that a category becomes. */
export const classOf: Readonly<Record<string, string>> = {
  cooldown: "CooldownError",
  throttled: "RateLimitedError",
  unauthenticated: "AuthenticationError",
  forbidden: "PermissionError",
};
