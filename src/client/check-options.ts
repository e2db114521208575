import { RequestInvalidError } from "../errors/RequestInvalidError.js";
import { MAX_TIMEOUT_MS } from "./options.js";

const refuse = (option: string, rule: string, message: string): never => {
  throw new RequestInvalidError([{ pointer: `option:${option}`, rule, message }]);
};

/** Refuses a deadline that no timer can keep. */
export function checkTimeout(timeoutMs: number): void {
  if (timeoutMs === Infinity || (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS)) return;
  refuse("timeoutMs", "range", `must be above 0 and at most ${MAX_TIMEOUT_MS}, or Infinity`);
}

/** Refuses a base URL that calls could not be sent to; its text is not repeated: it may hold secrets. */
export function checkBaseUrl(baseUrl: string): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    refuse("baseUrl", "format", "must be an absolute URL that begins with https:// or http://");
  } else if (url.username || url.password || url.search || url.hash) {
    refuse("baseUrl", "format", "must have no credentials, query or fragment");
  }
}
