import { expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { goodHeaders, pageExample } from "./support/send.js";

const body = JSON.stringify(pageExample);

const post = { method: "POST", headers: goodHeaders, body };

test.each([
  { name: "a URL object", input: new URL(`http://sandbox${PATH}`), init: post },
  {
    name: "a method in small letters",
    input: `http://sandbox${PATH}`,
    init: { ...post, method: "post" },
  },
  { name: "a path to resolve", input: `http://sandbox/x/..${PATH}`, init: post },
  { name: "a fragment", input: `http://sandbox${PATH}#part`, init: post },
  {
    name: "a Headers object",
    input: `http://sandbox${PATH}`,
    init: { ...post, headers: new Headers(goodHeaders) },
  },
  {
    name: "a list of headers",
    input: `http://sandbox${PATH}`,
    init: { ...post, headers: Object.entries(goodHeaders) },
  },
  {
    name: "bytes",
    input: `http://sandbox${PATH}`,
    init: { ...post, body: new TextEncoder().encode(body) },
  },
  { name: "a Blob", input: `http://sandbox${PATH}`, init: { ...post, body: new Blob([body]) } },
  {
    name: "a stream",
    input: `http://sandbox${PATH}`,
    init: { ...post, body: new Blob([body]).stream(), duplex: "half" },
  },
  { name: "a Request", input: new Request(`http://sandbox${PATH}`, post), init: undefined },
])("sandbox.fetch takes $name, as fetch does", async ({ input, init }) => {
  const response = await createSandbox().fetch(input, init);
  expect([response.status, await response.json()]).toEqual([200, {}]);
});

test("a URL without a host is refused, as fetch does", async () => {
  await expect(createSandbox().fetch(PATH, post)).rejects.toThrow(TypeError);
});

test("a signal that has fired ends the call with its reason", async () => {
  const signal = AbortSignal.abort(new Error("too late"));
  const call = createSandbox().fetch(`http://sandbox${PATH}`, { ...post, signal });
  await expect(call).rejects.toThrow("too late");
});

test("a body over the limit gets 413", async () => {
  const sandbox = createSandbox({ bodyLimitBytes: 10 });
  const response = await sandbox.fetch(`http://sandbox${PATH}`, post);
  expect(response.status).toBe(413);
});

test("a listener that throws harms neither the server nor the caller", async () => {
  await using sandbox = createSandbox();
  sandbox.onEvent(() => {
    throw new Error("the listener's own mistake");
  });
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  const { url } = await sandbox.listen();
  const response = await fetch(url + PATH, post);
  expect(response.status).toBe(200);
  expect((await warned).message).toBe("the listener's own mistake");
});
