import { expectTypeOf, test } from "vitest";
import {
  ContactWay,
  createClient,
  email,
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
  type Fetch,
  type RawClient,
  type SendVerifyCodesRequest,
  type SendVerifyCodesResponse,
  type SendVerifyCodesResult,
  type VerifyCodesError,
  type Violation,
} from "../../src/index.js";
import { PATH } from "../../generated/constants.js";

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
  expectTypeOf(result).resolves.toEqualTypeOf<SendVerifyCodesResult>();
  expectTypeOf<SendVerifyCodesResult["data"]>().toEqualTypeOf<
    SendVerifyCodesResponse | undefined
  >();
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
  if (isVerifyCodesError(error)) expectTypeOf(error).toEqualTypeOf<VerifyCodesError>();
});

test("client.raw has the contract's path and wants its required header", () => {
  const body = email("a@example.com");
  void client.raw.POST(PATH, { params: { header: { "X-Auth-Token": "a-token" } }, body });
  // @ts-expect-error the token is required
  void client.raw.POST(PATH, { params: { header: {} }, body });
  // @ts-expect-error the operation is a POST
  void client.raw.GET(PATH);
  expectTypeOf(client.raw).toEqualTypeOf<RawClient>();
});
