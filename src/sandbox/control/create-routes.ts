import { Hono } from "hono";
import { errorReply } from "../errors.js";
import { newRequestId } from "../request-id.js";
import { addSiteRoutes } from "../site/site-routes.js";
import type { SandboxState } from "../state.js";
import { addControlRoutes } from "./control-routes.js";
import { controlError } from "./control-reply.js";
import type { Routes } from "./lazy-routes.js";

/** All that the sandbox answers beside the operation: control API, IAM, page and reference. */
export function createRoutes(state: SandboxState): Routes {
  const app = new Hono();
  addControlRoutes(app, state);
  addSiteRoutes(app);
  app.notFound((context) => {
    if (context.req.path.startsWith("/_sandbox/")) return controlError(404);
    const { status, headers, body } = errorReply(404, newRequestId());
    return new Response(body, { status, headers });
  });
  return async (request) => app.fetch(request);
}
