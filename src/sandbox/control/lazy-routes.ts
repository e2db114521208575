import type { SandboxState } from "../state.js";

/** Answers what is not the operation. */
export type Routes = (request: Request) => Promise<Response>;

/** The routes beside the operation, loaded when they are first asked for: a test may never do so. */
export function lazyRoutes(state: SandboxState): Routes {
  let loaded: Promise<Routes> | undefined;
  return async (request) => {
    loaded ??= import("./create-routes.js").then(({ createRoutes }) => createRoutes(state));
    return (await loaded)(request);
  };
}
