import type { IncomingMessage, ServerResponse } from "node:http";
import { DirectRequest } from "./direct-request.js";

const empty = Buffer.alloc(0);

/**
 * Reads the body of a request, and calls back once: with the body, or with undefined as soon as it
 * is larger than the limit. Never when the caller went away.
 */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  limitBytes: number,
  callback: (body: Buffer | undefined) => void,
): void {
  let first: Buffer | undefined;
  let chunks: Buffer[] | undefined;
  let length = 0;
  const refuse = () => {
    if (request instanceof DirectRequest) request.reader = undefined;
    else request.off("data", take).off("end", finish);
    request.resume();
    response.shouldKeepAlive = false;
    callback(undefined);
  };
  const take = (chunk: Buffer) => {
    length += chunk.length;
    if (length > limitBytes) refuse();
    else if (first === undefined) first = chunk;
    else (chunks ??= [first]).push(chunk);
  };
  const finish = () =>
    callback(chunks === undefined ? (first ?? empty) : Buffer.concat(chunks, length));
  if (Number(request.headers["content-length"]) > limitBytes) {
    refuse();
    return;
  }
  if (request instanceof DirectRequest) {
    request.reader = { take, finish };
    return;
  }
  // Other runtimes' node:http makes requests of its own class. A caller who goes away is no error to
  // anybody: there is nobody to answer.
  request
    .on("data", take)
    .on("end", finish)
    .on("error", () => {});
}
