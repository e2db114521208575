import { expect, test } from "vitest";
import { lightResponse } from "../../../src/sandbox/adapters/light-response.js";

const light = () => lightResponse(200, { "Content-Type": "application/json" }, '{"a":"\u00e9"}');

test("it is a Response to whoever asks", async () => {
  const response = light();
  expect(response).toBeInstanceOf(Response);
  const { status, ok, statusText, type, url, redirected, bodyUsed } = response;
  expect({ status, ok, statusText, type, url, redirected, bodyUsed }).toEqual({
    status: 200,
    ok: true,
    statusText: "",
    type: "default",
    url: "",
    redirected: false,
    bodyUsed: false,
  });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(lightResponse(404, {}, "").ok).toBe(false);
});

test("its body can be read in every way", async () => {
  expect(await light().text()).toBe('{"a":"\u00e9"}');
  expect(await light().json()).toEqual({ a: "\u00e9" });
  expect((await light().arrayBuffer()).byteLength).toBe(10);
  expect((await light().blob()).size).toBe(10);
  const chunks: Uint8Array[] = [];
  for await (const chunk of light().body!) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('{"a":"\u00e9"}');
  await expect(light().formData()).rejects.toThrow(TypeError);
});

test("its body can be read once", async () => {
  const response = light();
  await response.text();
  expect(response.bodyUsed).toBe(true);
  await expect(response.json()).rejects.toThrow(TypeError);
  await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
  expect(() => response.clone()).toThrow(TypeError);
});

test("a stream that was taken is not read behind its back", async () => {
  const response = light();
  await response.body!.cancel();
  await expect(response.text()).rejects.toThrow(TypeError);
});

test("a clone is read apart, with the headers as they were changed", async () => {
  const response = light();
  response.headers.set("X-More", "1");
  const clone = response.clone();
  expect(await clone.text()).toBe(await response.text());
  expect(clone.headers.get("x-more")).toBe("1");
});

test("one made of it is a whole one", async () => {
  const response = light();
  const copy = new Response(response.body, response);
  expect([copy.status, await copy.json()]).toEqual([200, { a: "\u00e9" }]);
});
