/** What a schema does not say: statuses, headers and error codes that the contract does not have. */
import { operationsOf, resolved, type Contract, type PlacedOperation } from "../lib/contract.js";
import type { Exchange } from "./har.js";

/** A difference between a recording and the contract. */
export interface Difference {
  /** The number of the exchange in the recording, from 1. */
  exchange: number;
  text: string;
}

interface Reply {
  headers?: Record<string, { required?: boolean; $ref?: string }>;
}

/** Headers of HTTP itself, and of what stands between: no contract lists them. */
const common =
  /^(?:age|alt-svc|cache-control|connection|content-.*|date|etag|expires|keep-alive|last-modified|pragma|server|strict-transport-security|transfer-encoding|vary|via|x-content-type-options|x-download-options|x-frame-options|x-xss-protection|access-control-.*)$/;

const operationAt = (contract: Contract, { request }: Exchange): PlacedOperation | undefined =>
  operationsOf(contract).find(
    ({ path, method }) =>
      new URL(request.url).pathname.endsWith(path) && method === request.method.toLowerCase(),
  );

function headerDifferences(contract: Contract, reply: Reply, { response }: Exchange): string[] {
  const documented = Object.entries(reply.headers ?? {});
  const known = new Set(documented.map(([name]) => name.toLowerCase()));
  const came = new Set(response.headers.map(({ name }) => name.toLowerCase()));
  const undocumented = [...came].filter((name) => !known.has(name) && !common.test(name));
  const missing = documented
    .filter(([, header]) => resolved<{ required?: boolean }>(contract, header).required === true)
    .filter(([name]) => !came.has(name.toLowerCase()));
  return [
    ...undocumented.map(
      (name) => `the reply has a header ${name}, which the contract does not have`,
    ),
    ...missing.map(([name]) => `the reply lacks the header ${name}, which the contract requires`),
  ];
}

function codeDifferences(contract: Contract, { response }: Exchange): string[] {
  let body: unknown;
  try {
    body = JSON.parse(response.content.text ?? "");
  } catch {
    return [];
  }
  const code = (body as Record<string, unknown> | null)?.[contract["x-reply"].errorCode];
  if (typeof code !== "string" || code === "") return [];
  const entry = contract["x-error-codes"]?.find((one) => one.code === code);
  if (entry === undefined) return [`the code ${code} is not in the contract's list`];
  return entry.statuses.includes(response.status)
    ? []
    : [
        `${code} came with status ${response.status}; the contract has it with ${entry.statuses.join(", ")}`,
      ];
}

/** The differences in statuses, headers of replies and error codes. */
export function contractDifferences(
  contract: Contract,
  exchanges: readonly Exchange[],
): Difference[] {
  return exchanges.flatMap((exchange, index) => {
    const placed = operationAt(contract, exchange);
    if (placed === undefined) return [];
    const { status } = exchange.response;
    const response = placed.operation.responses[String(status)];
    const texts =
      response === undefined
        ? [`status ${status} is not documented for ${placed.operation.operationId}`]
        : headerDifferences(contract, resolved<Reply>(contract, response), exchange);
    return [...texts, ...codeDifferences(contract, exchange)].map((text) => ({
      exchange: index + 1,
      text,
    }));
  });
}
