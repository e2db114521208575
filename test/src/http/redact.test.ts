import fc from "fast-check";
import { expect, test } from "vitest";
import { redactor } from "../../../src/http/redact.js";

const token = "tok-SECRET/0123<45>+6&7\"8'9";
const address = "user.name@example.com";
const number = "13800001234";
const redact = redactor(token, address, number);

const percent = (text: string) =>
  Array.from(
    new TextEncoder().encode(text),
    (byte) => `%${byte.toString(16).padStart(2, "0")}`,
  ).join("");
const decimal = (text: string) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join("");
const hexadecimal = (text: string) =>
  Array.from(text, (one) => `&#X${one.codePointAt(0)!.toString(16)};`).join("");
const html = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
const json = (text: string) =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");

const forms: [string, (text: string) => string][] = [
  ["as it is", (text) => text],
  ["in upper case", (text) => text.toUpperCase()],
  ["as encodeURIComponent writes it", encodeURIComponent],
  ["percent-encoded as a whole", percent],
  ["percent-encoded in upper case", (text) => percent(text).toUpperCase()],
  ["in decimal entities", decimal],
  ["in hexadecimal entities", hexadecimal],
  ["in named entities", html],
  ["as JSON writes it", (text) => JSON.stringify(text).slice(1, -1)],
  ["in JSON's escapes as a whole", json],
];

test.each(forms)("a secret is found %s", (_name, write) => {
  for (const secret of [token, address, number]) {
    expect(redact(`<p>of ${write(secret)}, and more`)).toBe("<p>of ***, and more");
  }
});

test.each(forms)("a secret that the end cuts off is found %s", (_name, write) => {
  for (const secret of [token, address, number]) {
    const written = write(secret);
    for (let length = 1; length < written.length; length++) {
      const cleared = redact(`of ${written.slice(0, length)}`);
      // Of what is cut off before its fourth character nothing can be told.
      const isTold = length > write(secret.slice(0, 4)).length;
      const allowed = ["of ***", ...(isTold ? [] : [`of ${written.slice(0, length)}`])];
      expect(allowed).toContain(cleared);
    }
  }
});

test.each([
  "138-0000-1234",
  "(138) 0000 1234",
  "138.0000.1234",
  "+86 138 0000 1234",
  "138–0000–1234",
])("a number is found as %s", (written) => {
  expect(redact(`to ${written}.`)).toMatch(/^to (\+86 )?\(?\*\*\*\.$/);
});

test("characters beyond ASCII are found in each form", () => {
  const secret = "用户😀名字é";
  const clear = redactor(secret);
  for (const write of [encodeURIComponent, decimal, hexadecimal, json]) {
    expect(clear(`<${write(secret)}>`)).toBe("<***>");
  }
});

test("a secret that looks like an escape is found as it is", () => {
  for (const secret of ["50%25 off", String.raw`C:\new\u0041`, "&amp;&#65;x", "%%%%"]) {
    expect(redactor(secret)(`of ${secret}!`)).toBe("of ***!");
  }
});

test("a secret with signs of several languages is found as one of them writes it", () => {
  for (const secret of [String.raw`\"secret`, String.raw`a \ b %00`, "%41<secret", "&lt;%20'x"]) {
    for (const [, write] of forms) {
      expect(redactor(secret)(`<${write(secret)}>`)).toBe("<***>");
    }
  }
});

test("what is not a secret stays", () => {
  const text = "user@example.org, 1380000123, 100%, a & b, \\, &#99999999;, %zz, tok";
  expect(redact(text)).toBe(text);
  expect(redactor("", "abc", undefined)("abc undef abc")).toBe("abc undef abc");
});

test("whatever the secret and the text around it, no form of it stays", () => {
  const secrets = fc.string({ minLength: 6, maxLength: 40, unit: "grapheme-ascii" });
  fc.assert(
    fc.property(secrets, fc.constantFrom(...forms), (secret, [, write]) => {
      expect(redactor(secret)(`<${write(secret)}>`)).toContain("***");
    }),
    { numRuns: 1000 },
  );
});

test("a long text of near misses takes no long time", () => {
  const startedAt = performance.now();
  redactor("a".repeat(4000) + "b", address, number)("a%61&#97;".repeat(1000));
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test.each([
  ["almost a secret again and again", "a".repeat(4999) + "b", "a".repeat(60_000)],
  ["the same in escapes", "a".repeat(4999) + "b", "%61".repeat(20_000)],
  ["signs that begin escapes", "b".repeat(1000), "%".repeat(60_000) + "!"],
])("%s takes no long time", (_name, secret, text) => {
  const startedAt = performance.now();
  expect(redactor(secret)(`${text}!`)).toBe(`${text}!`);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test.each([
  ["138-0000-0000", "tel 13800000000!"],
  ["138 0000 0000", "tel 138-0000-0000!"],
  ["+8613800000000", "tel 8613800000000!"],
  ["13800000000", "tel 138+0000+0000!"],
  ["13800000000", "tel 138&nbsp;0000&nbsp;0000!"],
  ["user@example.com", "tel user&commat;example&period;com!"],
])("%s is cleared in %s", (secret, text) => {
  expect(redactor(secret)(text)).toBe("tel ***!");
});

test.each(["...", "…"])("a secret that %s cuts off is cleared", (dots) => {
  expect(redactor("tok-SECRET/0123+456==")(`the token tok-SECRET/0123+4${dots} is bad`)).toBe(
    `the token ***${dots} is bad`,
  );
});

test.each(["&#" + "1".repeat(65_000), "&#x" + "a".repeat(65_000), "&#" + "0".repeat(65_000)])(
  "a number of HTML without an end takes no long time",
  (text) => {
    const startedAt = performance.now();
    expect(redactor("13800000000", "tok-SECRET")(text)).toContain(text.slice(20, 60_000));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  },
);

test("a secret that has three dots in it is cleared whole", () => {
  expect(redactor("tok...SECRET")("the token tok...SECRET is bad")).toBe("the token *** is bad");
  expect(redactor("13800000000")("tel 138...0000...0000!")).toBe("tel ***!");
});
