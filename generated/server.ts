/**
 * Generated from openapi/verifycodes.yaml by scripts/server.ts. Do not edit: edit the contract, then
 * run `npm run generate`.
 */
import * as validators from "./validators.js";

/** The header that carries the token. */
export const TOKEN_HEADER = "X-Auth-Token";

/** What a server of the contract needs to know of each operation. */
export const SERVER_OPERATIONS = {
  sendVerifyCodes: {
    method: "POST",
    path: "/v2/servicerequest/verifycodes/send",
    /** Whether the caller needs a token. */
    token: true,
    /** Holds the headers against their limits; names in lower case. */
    headers: validators.sendVerifyCodesHeaders,
    /** Holds the parameters in path and query against their limits. */
    parameters: undefined,
    /** Holds the body against its schema. */
    body: validators.sendVerifyCodesRequest,
    /** Whether a body must be there. */
    bodyRequired: true,
    mediaType: "application/json",
    /** What is assumed for headers that are not sent. */
    defaults: {"X-Language":"zh-cn","X-Time-Zone":"GMT+8"},
    /** The documented statuses and the names of their replies. */
    statuses: {"200":"Sent","400":"BadRequest","401":"Unauthorized","403":"Forbidden","404":"NotFound","405":"MethodNotAllowed","406":"NotAcceptable","413":"ContentTooLarge","415":"UnsupportedMediaType","429":"TooManyRequests","500":"InternalServerError","502":"BadGateway","503":"ServiceUnavailable","504":"GatewayTimeout"},
    /** The first documented reply of success. */
    success: {"status":200,"body":{}},
  },
} as const;
