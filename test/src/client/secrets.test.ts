import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient, email, type Fetch } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const token = "classified-token-of-the-user";
const contact = "classified-user@example.com";

/** Everything that a log could show of a value, of each depth and kind of property. */
function shown(value: unknown): string {
  const { message, stack, cause } = value as Error;
  const options = { depth: Infinity, showHidden: true, getters: true };
  return [
    inspect(value, options),
    JSON.stringify(value),
    String(value),
    message,
    stack,
    inspect(cause, options),
  ].join("\n");
}

/** What no token and no contact of these tests is without. */
const secret = "classified";

const send = (baseUrl: string, fetch?: Fetch) =>
  createClient({ baseUrl, token, fetch }).sendVerifyCodes(email(contact));

test("a client shows nothing of its token", () => {
  expect(shown(createClient({ baseUrl: "http://service.example", token }))).not.toContain(secret);
});

test.each([200, 400, 401, 403, 404, 429, 500])(
  "an error of status %i shows neither token nor contact, although the reply repeats both",
  async (status) => {
    const repeated = `${token} may not write to ${contact}`;
    const { url } = await startServer(
      answering(
        status,
        { error_code: token, error_msg: repeated, request_id: contact, more: repeated },
        { "X-Request-Id": token },
      ),
    );
    const error = await rejectionOf(send(url));
    expect(shown(error)).not.toContain(secret);
    expect(error).toMatchObject({ errorMessage: "*** may not write to ***" });
  },
);

test.each([`<p>${token}, ${contact}</p>`, `"${contact}"`, `{"${token}`])(
  "the start of an unexpected body shows neither (%#)",
  async (body) => {
    const { url } = await startServer(answering(200, body));
    expect(shown(await rejectionOf(send(url)))).not.toContain(secret);
  },
);

test("a secret at the place where the body is cut shows no part of itself", async () => {
  const start = "x".repeat(250);
  const { url } = await startServer(answering(200, start + token));
  expect(await rejectionOf(send(url))).toMatchObject({ bodyStart: `${start}***` });
});

const failing: Fetch = async (_input, init) => {
  throw new TypeError(`Request of ${contact} failed: ${inspect(init)}`);
};

test("a connection error shows neither", async () => {
  expect(shown(await rejectionOf(send("http://service.example", failing)))).not.toContain(secret);
});

test("a token that cannot be sent is not shown", async () => {
  const client = createClient({ baseUrl: "http://service.example", token: `${token}\n` });
  expect(shown(await rejectionOf(client.sendVerifyCodes(email(contact))))).not.toContain(secret);
});

test("a contact, a header and a base URL that cannot be used are not shown", async () => {
  const client = createClient({ baseUrl: "http://service.example", token });
  expect(shown(await rejectionOf(client.sendVerifyCodes(email(contact.repeat(9)))))).not.toContain(
    secret,
  );
  const headers = { "X-Trace": "classified\n", "classified name": "x" };
  expect(
    shown(await rejectionOf(client.sendVerifyCodes(email(contact), { headers }))),
  ).not.toContain(secret);
  const credentials = "https://user:classified@service.example";
  expect(
    shown(
      await rejectionOf(
        Promise.resolve().then(() => createClient({ baseUrl: credentials, token })),
      ),
    ),
  ).not.toContain(secret);
});

test("a time-out shows neither", async () => {
  const { url } = await startServer(() => {});
  const client = createClient({ baseUrl: url, token, timeoutMs: 20 });
  expect(shown(await rejectionOf(client.sendVerifyCodes(email(contact))))).not.toContain(secret);
});
