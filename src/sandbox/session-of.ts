import { headerOf, type SandboxRequest } from "./core/request.js";
import type { Target } from "./core/target.js";
import { tokenHeaders } from "./operation/operations.js";
import { sessionProblem, type Sessions } from "./state/sessions.js";
import type { SandboxState } from "./state/state.js";

/** The header that names the session of a request. */
const sessionHeader = "x-sandbox-session";

/** The session that a browser's stream of events asks for: it can send no header. */
function inQuery({ path, query }: Target): string | undefined {
  if (query === "" || path !== "/_sandbox/events") return undefined;
  return new URLSearchParams(query).get("session") ?? undefined;
}

/** The session that a token names; what cannot be a name is part of the token. */
function inToken({ main }: Sessions, { headers }: SandboxRequest): string | undefined {
  for (const header of tokenHeaders) {
    const token = headerOf(headers, header);
    const name = token === undefined ? undefined : main.tokens.sessionIn(token);
    if (name !== undefined && sessionProblem(name) === undefined) return name;
  }
  return undefined;
}

/**
 * The session that a request names: by whose fetch it came, by its header, by its token; or why there
 * is none. Two that disagree are refused: the mistake would show as a code that never comes.
 */
export function sessionOf(
  sessions: Sessions,
  request: SandboxRequest,
  target: Target,
): SandboxState | string {
  const { session } = request;
  const header = headerOf(request.headers, sessionHeader) ?? inQuery(target);
  const token = inToken(sessions, request);
  const name = session ?? header ?? token;
  if (name === undefined) return sessions.main;
  const problem = sessionProblem(name);
  if (problem !== undefined) return problem;
  const other = [header, token].find((one) => one !== undefined && one !== name);
  if (other === undefined) return sessions.find(name);
  return `The request names two sessions, "${name}" and another: give the same in X-Sandbox-Session and behind the @ of the token, or one alone.`;
}
