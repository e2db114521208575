import type { Body } from "../body/parse-body.js";

/** Request headers: names in lower case; what was sent twice is joined by a comma. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A request to the operation, as an adapter hands it over. */
export interface OperationRequest {
  method: string;
  /** The path and the query, as they were sent. */
  target: string;
  headers: RequestHeaders;
  body: Body;
}

/** The value of a header. */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "object" ? value.join(", ") : value;
}
