import { expectTypeOf, test } from "vitest";
import {
  ContactWay,
  createClient,
  email,
  emailCode,
  iamTokenProvider,
  isAuthenticationError,
  isConnectionError,
  isPermissionError,
  isRateLimitedError,
  isRequestInvalidError,
  isRequestTimeoutError,
  isServiceError,
  isUnexpectedResponseError,
  isVerifyCodesError,
  phone,
  phoneCode,
  type AnyVerifyCodesError,
  type CallResult,
  type CheckVerifyCodesRequest,
  type CheckVerifyCodesResponse,
  type ErrorCategory,
  type Fetch,
  type SendVerifyCodesRequest,
  type SendVerifyCodesResponse,
  type VerifyCodesError,
  type VerifyCodesErrorCode,
  type Violation,
} from "../../src/index.js";
import { fetch as undiciFetch, ProxyAgent } from "undici";
import { createFetchClient, type FetchClient } from "../../src/fetch/index.js";
import { PATH } from "../support/operation.js";

const client = createClient({ baseUrl: "https://service.example", token: "a-token" });

test("ContactWay narrows to the contract's numbers", () => {
  expectTypeOf(ContactWay.SMS).toEqualTypeOf<0>();
  expectTypeOf(ContactWay.EMAIL).toEqualTypeOf<1>();
  expectTypeOf<ContactWay>().toEqualTypeOf<0 | 1>();
  expectTypeOf<SendVerifyCodesRequest["contact_way"]>().toEqualTypeOf<ContactWay>();
});

test("a body that the contract does not have does not compile", () => {
  // @ts-expect-error 2 is no channel
  void client.sendVerifyCodes({ contact_value: "", contact_way: 2, area_code: "" });
  // @ts-expect-error area_code is required for e-mail too
  void client.sendVerifyCodes({ contact_value: "", contact_way: 1 });
  // @ts-expect-error a phone number has an area code
  phone({ number: "13800000000" });
  expectTypeOf<{
    contact_value: "";
    contact_way: 2;
    area_code: "";
  }>().not.toExtend<SendVerifyCodesRequest>();
});

test("what makes a body gives the contract's own", () => {
  expectTypeOf(email("a@example.com")).toEqualTypeOf<SendVerifyCodesRequest>();
  expectTypeOf(phone).returns.toEqualTypeOf<SendVerifyCodesRequest>();
});

test("a call gives status, request id and the contract's response", () => {
  const result = client.sendVerifyCodes(email("a@example.com"));
  expectTypeOf(result).resolves.toEqualTypeOf<CallResult<SendVerifyCodesResponse>>();
  expectTypeOf<Awaited<typeof result>["data"]>().toEqualTypeOf<
    SendVerifyCodesResponse | undefined
  >();
});

test("checking asks for the code, and not for the area code", () => {
  const check = { verify_code: "123456", contact_value: "", contact_way: 0 } as const;
  const result = client.checkVerifyCodes(check);
  expectTypeOf(result).resolves.toEqualTypeOf<CallResult<CheckVerifyCodesResponse>>();
  expectTypeOf<CheckVerifyCodesRequest["area_code"]>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error the code is required
  void client.checkVerifyCodes({ contact_value: "", contact_way: 0 });
  // @ts-expect-error the body for sending has no code
  void client.checkVerifyCodes(email("a@example.com"));
  expectTypeOf(emailCode).returns.toEqualTypeOf<CheckVerifyCodesRequest>();
  // @ts-expect-error a phone number has an area code here too
  phoneCode({ number: "13800000000", code: "123456" });
});

test("a token is a text, or a function with or without a promise", () => {
  const baseUrl = "https://service.example";
  createClient({ baseUrl, token: () => "a-token" });
  createClient({ baseUrl, token: async ({ signal }) => (signal.aborted ? "" : "a-token") });
  expectTypeOf(iamTokenProvider).returns.toExtend<Parameters<typeof createClient>[0]["token"]>();
  // @ts-expect-error a token is needed
  createClient({ baseUrl });
});

test("the global fetch and a narrower one fit", () => {
  createClient({ baseUrl: "https://service.example", token: "", fetch: globalThis.fetch });
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  createClient({
    baseUrl: "https://service.example",
    token: "",
    fetch: async () => new Response(),
  });
});

test("each guard narrows to its error, and each code is a literal", () => {
  const error: unknown = undefined;
  if (isAuthenticationError(error)) expectTypeOf(error.code).toEqualTypeOf<"unauthenticated">();
  if (isPermissionError(error)) expectTypeOf(error.code).toEqualTypeOf<"permission_denied">();
  if (isServiceError(error)) expectTypeOf(error.code).toEqualTypeOf<"service_error">();
  if (isConnectionError(error)) expectTypeOf(error.code).toEqualTypeOf<"connection_failed">();
  if (isRequestTimeoutError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<"timeout">();
    expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
  }
  if (isRateLimitedError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<"rate_limited">();
    expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  }
  if (isRequestInvalidError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<"request_invalid">();
    expectTypeOf(error.violations).toEqualTypeOf<readonly Violation[]>();
  }
  if (isUnexpectedResponseError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<"unexpected_response">();
    expectTypeOf(error.bodyStart).toEqualTypeOf<string>();
  }
});

test("an error that is told by its code has the fields of its class", () => {
  const error: unknown = undefined;
  if (!isVerifyCodesError(error)) return;
  expectTypeOf(error).toEqualTypeOf<AnyVerifyCodesError>();
  expectTypeOf(error).toExtend<VerifyCodesError>();
  expectTypeOf(error.sent).toEqualTypeOf<"no" | "unknown">();
  switch (error.code) {
    case "request_invalid":
      expectTypeOf(error.violations).toEqualTypeOf<readonly Violation[]>();
      break;
    case "cooldown":
      expectTypeOf(error.category).toEqualTypeOf<ErrorCategory | undefined>();
      break;
    case "timeout":
      expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
      break;
    case "token_failed":
      expectTypeOf(error.cause.code).toExtend<VerifyCodesErrorCode>();
      break;
    // @ts-expect-error no error has this code
    case "typo_code":
      break;
    default:
      break;
  }
});

test("undici's fetch fits, also with a dispatcher", () => {
  const baseUrl = "https://service.example";
  const dispatcher = new ProxyAgent("http://proxy.example");
  createClient({ baseUrl, token: "", fetch: undiciFetch });
  expectTypeOf(undiciFetch).toExtend<Fetch>();
  createClient({ baseUrl, token: "", fetch: undiciFetch, fetchOptions: { dispatcher } });
  createClient({
    baseUrl,
    token: "",
    fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
  });
  // @ts-expect-error it gives no reply
  createClient({ baseUrl, token: "", fetch: async () => "sent" });
  // @ts-expect-error it takes no URL as text
  createClient({ baseUrl, token: "", fetch: async (_url: number) => new Response() });
});

test("the bindings have the contract's path, and leave the token to the client", () => {
  const bindings = createFetchClient({ baseUrl: "https://service.example", token: "a-token" });
  const body = email("a@example.com");
  expectTypeOf(bindings).toEqualTypeOf<FetchClient>();
  void bindings.POST(PATH, { body });
  void bindings.POST(PATH, { body, params: { header: { "X-Language": "en-us" } } });
  // @ts-expect-error the body is required
  void bindings.POST(PATH, {});
  // @ts-expect-error the header is not one of the contract
  void bindings.POST(PATH, { body, params: { header: { "X-Other": "1" } } });
  // @ts-expect-error the operation is a POST
  void bindings.GET(PATH);
});
