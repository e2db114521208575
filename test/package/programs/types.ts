import {
  ContactWay,
  createClient,
  email,
  isAuthenticationError,
  phone,
  type SendVerifyCodesRequest,
} from "verifycodes";
import { createFetchClient } from "verifycodes/fetch";
import { createSandbox } from "verifycodes/sandbox";
import type { paths } from "verifycodes/types";

const sandbox = createSandbox();
const client = createClient({
  baseUrl: "http://127.0.0.1:4010",
  token: async () => "a-token",
  fetch: sandbox.fetch,
});

const body: SendVerifyCodesRequest = {
  contact_value: "user@example.com",
  contact_way: ContactWay.EMAIL,
  area_code: "",
};
const one: 1 = ContactWay.EMAIL;
const path: keyof paths = "/v2/servicerequest/verifycodes/send";

try {
  await client.sendVerifyCodes(body, { language: "en-us", timeoutMs: 1000 });
  await client.sendVerifyCodes(email("user@example.com"));
  await client.sendVerifyCodes(phone({ areaCode: "86", number: "13800000000" }));
  // @ts-expect-error 2 is no channel
  await client.sendVerifyCodes({ contact_value: "", contact_way: 2, area_code: "" });
  const bindings = createFetchClient({ baseUrl: "http://127.0.0.1:4010", token: "a-token" });
  await bindings.POST(path, { body });
} catch (error) {
  if (isAuthenticationError(error)) console.log(error.code, one);
}
