import { lacksAdminToken, preflightReply, refusalOf, withCors, type Access } from "./access.js";
import { controlError } from "./control/control-reply.js";
import type { Room } from "./control/control.js";
import { errorReply } from "./core/error-replies.js";
import type { Reply } from "./core/reply.js";
import { newRequestId } from "./core/request-id.js";
import type { SandboxRequest, Serve } from "./core/request.js";
import { readTarget, type Target } from "./core/target.js";
import { answerOperation, isOperation, mayBegin } from "./operation/answer.js";
import { allMethods } from "./operation/operations.js";
import { sessionOf } from "./session-of.js";
import type { Sessions } from "./state/sessions.js";
import type { SandboxState } from "./state/state.js";
import { visitOf, type Shared } from "./store/shared.js";

/** What a sandbox remembers, and what shares it with other processes. */
export interface Memory {
  sessions: Sessions;
  shared: Shared | undefined;
}

/** The rooms beside the operations, loaded when they are first asked for: a test may never do so. */
async function loadRooms({ sessions, shared }: Memory): Promise<readonly Room[]> {
  const [{ createControl }, { answerSite }] = await Promise.all([
    import("./control/control.js"),
    import("./site/site.js"),
  ]);
  return [createControl(sessions, shared), answerSite];
}

/** Keeps a reply back for as long as it is to be late, or for ever. */
function held(state: SandboxState, reply: Reply, { onLeave }: SandboxRequest): Promise<Reply> {
  const milliseconds = reply.wire === "no_reply" ? Infinity : (reply.delayMs ?? 0);
  return new Promise((resolve) => {
    state.waits.start(milliseconds, () => resolve(reply), onLeave);
  });
}

/** The statuses of requests whose caller was refused, or not even looked at. */
const refusedBefore = new Set([401, 405]);

/** Methods that no page can send, and no route has: one wants a tunnel, the other an echo. */
const isForbidden = (method: string) => method === "CONNECT" || method === "TRACE";

/** What Node's parser lets through, and no server should answer (RFC 9112, section 3.2). */
function badHost({ hosts, headers, minorVersion = 0 }: SandboxRequest): string | undefined {
  if (hosts !== undefined && hosts > 1) return "There are several Host headers.";
  return minorVersion > 0 && headers.host === undefined ? "The Host header is missing." : undefined;
}

/**
 * Makes what answers every request, in process and on a socket: operations, control API, IAM, page and
 * docs. What is thrown below it costs that request, which gets a 500, and nothing else.
 *
 * @param access who may call on a socket; in process, whoever has the sandbox
 */
export function createServe(
  { sessions, shared }: Memory,
  bodyLimitBytes: number,
  access?: Access,
): Serve {
  let loading: Promise<readonly Room[]> | undefined;

  async function answerRooms(
    target: Target,
    request: SandboxRequest,
    state: SandboxState,
  ): Promise<Reply> {
    loading ??= loadRooms({ sessions, shared });
    for (const room of await loading) {
      const reply = await room(target, request, state);
      if (reply !== undefined) return reply;
    }
    return errorReply(404, newRequestId());
  }

  /** Keeps a session, unless somebody who may not call would begin it, and a reply that is to be late. */
  function settle(state: SandboxState, request: SandboxRequest, reply: Reply) {
    if (!refusedBefore.has(reply.status)) sessions.keep(state);
    const isLate = reply.delayMs !== undefined || reply.wire === "no_reply";
    return isLate ? held(state, reply, request) : reply;
  }

  function answer(target: Target, request: SandboxRequest): Reply | Promise<Reply> {
    if (request.size > bodyLimitBytes) return errorReply(413, newRequestId());
    const problem = badHost(request);
    if (problem !== undefined) return errorReply(400, newRequestId(), { message: problem });
    const preflight = access && preflightReply(target, request, access);
    if (preflight !== undefined) return preflight;
    if (isOperation(target)) {
      const state = sessionOf(sessions, request, target);
      if (typeof state === "string") return errorReply(400, newRequestId(), { message: state });
      if (shared === undefined) return settle(state, request, answerOperation(state, request));
      const isGuest = state !== sessions.main && !mayBegin(state, request, target);
      const submitted = shared.submit(state, visitOf(request), isGuest);
      return submitted.then((reply) => settle(state, request, reply));
    }
    const reason = access && refusalOf(target, request.headers, access);
    if (reason !== undefined) return controlError(403, { message: reason });
    if (access && lacksAdminToken(target, request.headers, access)) return controlError(401);
    const state = sessionOf(sessions, request, target);
    if (typeof state === "string") return controlError(400, { message: state });
    return answerRooms(target, request, state);
  }

  return (request, carry) => {
    const fail = (error: unknown) => {
      const requestId = newRequestId();
      const { events, metrics } = sessions.main;
      metrics.addFailure();
      events.emit("failure", events.last, () => ({ requestId, error }));
      carry(errorReply(500, requestId));
    };
    try {
      if (isForbidden(request.method)) {
        carry(errorReply(405, newRequestId(), { allow: allMethods }));
        return;
      }
      const target = readTarget(request.target);
      if (target === undefined) {
        const message = "The request target is malformed.";
        carry(errorReply(400, newRequestId(), { message }));
        return;
      }
      const finish = (reply: Reply) =>
        carry(access === undefined ? reply : withCors(reply, target, request, access));
      const reply = answer(target, request);
      if (reply instanceof Promise) reply.then(finish).catch(fail);
      else finish(reply);
    } catch (error) {
      fail(error);
    }
  };
}
