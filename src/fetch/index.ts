export {
  createFetchClient,
  type FetchClient,
  type FetchClientOptions,
} from "./create-fetch-client.js";
export { deadlineMiddleware } from "./deadline-middleware.js";
export { errorMiddleware } from "./error-middleware.js";
export { tokenMiddleware } from "./token-middleware.js";
export type { paths } from "../../generated/schema.js";
export type { TokenContext, TokenProvider } from "../http/token.js";
