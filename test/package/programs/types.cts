import { createClient, email, isVerifyCodesError, type ContactWay } from "verifycodes";
import { createFetchClient } from "verifycodes/fetch";
import { createSandbox } from "verifycodes/sandbox";
import type { paths } from "verifycodes/types";

const sandbox = createSandbox();
const options = { baseUrl: "http://127.0.0.1:4010", token: "a-token" };
const client = createClient({ ...options, fetch: sandbox.fetch });
const way: ContactWay = 1;
const path: keyof paths = "/v2/servicerequest/verifycodes/send";

export async function send(): Promise<string> {
  try {
    const { data } = await client.sendVerifyCodes(email("user@example.com"), { language: "en-us" });
    await createFetchClient(options).POST(path, { body: email("user@example.com") });
    return `${data?.error_code ?? ""}${way}`;
  } catch (error) {
    if (isVerifyCodesError(error) && error.code === "request_invalid")
      return error.violations[0]?.pointer ?? "";
    throw error;
  }
}
