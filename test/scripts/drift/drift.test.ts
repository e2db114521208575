import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PATHS } from "../../../generated/constants.js";
import { harText, readHar } from "../../../scripts/drift/har.js";
import { withoutSecrets } from "../../../scripts/drift/scrub.js";
import { readContract } from "../../../scripts/lib/contract.js";
import { generatedDir, root } from "../../../scripts/lib/paths.js";

const folder = mkdtempSync(join(tmpdir(), "drift-test-"));
const host = "https://osm.ap-southeast-3.myhuaweicloud.com";
let files = 0;

/** A recording with these entries. */
function recording(...entries: object[]): string {
  const file = join(folder, `${++files}.har`);
  writeFileSync(file, JSON.stringify({ log: { version: "1.2", entries } }));
  return file;
}

const pairs = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

interface Recorded {
  path?: string;
  method?: string;
  body?: unknown;
  sent?: Record<string, string>;
  status?: number;
  headers?: Record<string, string>;
  reply?: unknown;
  request?: object;
  content?: object;
  entry?: object;
}

const token = "MIIsecretTOKEN+with/odd=chars0123456789";
const right = { contact_value: "person@mail.example", contact_way: 1, area_code: "" };

/** An entry of a recording; without settings, one that keeps to the contract. */
const exchange = (of: Recorded = {}) => ({
  startedDateTime: "2026-11-27T00:00:00.000Z",
  request: {
    method: of.method ?? "POST",
    url: `${host}${of.path ?? PATHS.sendVerifyCodes}`,
    headers: pairs({ "X-Auth-Token": token, "Content-Type": "application/json", ...of.sent }),
    postData: { mimeType: "application/json", text: JSON.stringify(of.body ?? right) },
    ...of.request,
  },
  response: {
    status: of.status ?? 200,
    headers: pairs({
      "X-Request-Id": "0d7ff2a3c1b94b6f8a5e1c2d3e4f5a6b",
      "Content-Type": "application/json",
      ...of.headers,
    }),
    content: { mimeType: "application/json", text: JSON.stringify(of.reply ?? {}), ...of.content },
  },
  ...of.entry,
});

function drift(...args: string[]) {
  const program = join(root, "scripts/drift.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", program, ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const send = `POST ${PATHS.sendVerifyCodes}`;

describe("a recording is held against the contract", () => {
  test("one that keeps to it has no difference, and leaves out other hosts", () => {
    const other = {
      ...exchange(),
      request: { ...exchange().request, url: "https://mail.example/" },
    };
    expect(drift(recording(exchange(), other))).toEqual({
      status: 0,
      stdout: "1 exchange compared, 0 differences; 1 request to other hosts left out.\n",
      stderr: "",
    });
  });

  test("each difference is said in words", () => {
    const tooLong = exchange({
      reply: { error_code: "OSM.01010024", error_msg: "Verify code resend too frequently." },
      headers: { "X-Trace": "abc" },
    });
    const check = exchange({
      path: PATHS.checkVerifyCodes,
      body: { verify_code: "12345", contact_value: "person@mail.example", contact_way: 1 },
      reply: { error_code: "OSM.01019999" },
    });
    const method = exchange({
      status: 429,
      reply: { error_code: "APIGW.0301", error_msg: "No.", request_id: "1" },
    });
    const teapot = exchange({ status: 418 });
    const { status, stdout } = drift(recording(tooLong, check, method, teapot));
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      `1. ${send}, 200: error_msg of the reply has 34 characters; the contract allows at most 32`,
      `1. ${send}, 200: the reply has a header x-trace, which the contract does not have`,
      `2. POST ${PATHS.checkVerifyCodes}, 200: verify_code of the request has 5 characters; the contract asks for at least 6`,
      `2. POST ${PATHS.checkVerifyCodes}, 200: the code OSM.01019999 is not in the contract's list`,
      `3. ${send}, 429: the reply lacks the header Retry-After, which the contract requires`,
      `3. ${send}, 429: APIGW.0301 came with status 429; the contract has it with 401`,
      `4. ${send}, 418: status 418 is not documented for sendVerifyCodes`,
      "4 exchanges compared, 7 differences.",
      "",
    ]);
  });

  test("traffic of another address is compared when it is named", () => {
    const local = {
      ...exchange(),
      request: { ...exchange().request, url: `http://127.0.0.1:4010${PATHS.sendVerifyCodes}` },
    };
    const file = recording(local);
    expect(drift(file)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("It has requests to 127.0.0.1:4010: name") as string,
    });
    expect(drift(file, "--server", "http://127.0.0.1:4010").status).toBe(0);
  });
});

describe("secrets are masked, wherever they stand", () => {
  const secrets = [
    token,
    "person@mail.example",
    "person%40mail.example",
    "13800000000",
    "042137",
    "session-9f8e7d",
    "Pa55word!x",
    "bearer-0123",
    "AKIA0123456789",
  ];
  const phone = { verify_code: "042137", contact_value: "13800000000", contact_way: 0 };
  const odd: Record<string, Recorded> = {
    headers: { sent: { Authorization: "bearer-0123", Cookie: "id=session-9f8e7d" } },
    "headers of the reply": { headers: { "Set-Cookie": "id=session-9f8e7d", "X-New": token } },
    "an unknown header": { sent: { "X-My-Thing": "AKIA0123456789" } },
    "the query": { path: `${PATHS.sendVerifyCodes}?to=person%40mail.example&c=042137` },
    "the path": { path: "/v2/servicerequest/contacts/person@mail.example/042137" },
    "the address": { request: { url: `https://user:Pa55word!x@${host.slice(8)}/v2#042137` } },
    "an unknown field": { body: { ...right, note: { deep: ["Pa55word!x", 13800000000] } } },
    "a number": { body: { ...phone, contact_value: 13800000000, verify_code: 42137 } },
    "a name of a field": { body: { ...right, "13800000000": 1 } },
    "the service's text": {
      path: PATHS.checkVerifyCodes,
      body: phone,
      reply: {
        error_code: "OSM.01010010",
        error_msg: "042137 of +86 138 0000 0000 is wrong, person@mail.example",
      },
    },
    "JSON in a text": { reply: { error_msg: JSON.stringify(phone), extra: JSON.stringify(phone) } },
    "a form": {
      request: {
        postData: {
          mimeType: "application/x-www-form-urlencoded",
          text: "contact_value=person%40mail.example&password=Pa55word!x",
          params: pairs({ password: "Pa55word!x", contact_value: "person@mail.example" }),
        },
      },
    },
    "a body that is not JSON": {
      content: { mimeType: "text/html", text: "<p>person@mail.example 042137" },
    },
    "JSON that was cut off": {
      content: { text: '{"verify_code":"042137","contact_value":"1380000' },
    },
    base64: {
      content: {
        encoding: "base64",
        text: Buffer.from(JSON.stringify({ token: "Pa55word!x", ...phone })).toString("base64"),
      },
    },
    "what a browser adds": {
      entry: {
        _initiator: { stack: token },
        comment: "042137",
        serverIPAddress: "13800000000",
        cookies: pairs({ id: "session-9f8e7d" }),
      },
    },
    "cookies of the request": { request: { cookies: pairs({ id: "session-9f8e7d" }) } },
  };

  const contract = readContract(join(generatedDir, "openapi.json"));

  test.each(Object.entries(odd))("%s", (_, entry) => {
    const written = harText(withoutSecrets(contract, readHar(recording(exchange(entry)))));
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
    // Base64 is gone, and no digits of the number are left in another spelling.
    expect(written).not.toMatch(/138 0000|"encoding"/);
  });

  test("what is written can be compared again, with the same differences", () => {
    const long = { ...right, contact_value: `${"p".repeat(60)}@mail.example` };
    const file = recording(exchange({ body: long }));
    const out = join(folder, `${++files}-clean.har`);
    const first = drift(file, "--scrub", out);
    expect(first.stdout).toContain("contact_value of the request has 73 characters");
    expect(drift(out).stdout).toBe(first.stdout);
  });
});

describe("what cannot be compared", () => {
  const noHar = join(folder, "text.har");
  writeFileSync(noHar, "person@mail.example");
  const noLog = join(folder, "no-log.har");
  writeFileSync(noLog, "{}");
  const there = recording(exchange());

  test.each([
    [[], "Name one recording"],
    [["a.har", "b.har"], "Name one recording"],
    [["missing.har"], "missing.har cannot be read: ENOENT"],
    [[noHar], "is not JSON. Save the recording as HAR."],
    [[noLog], "it has no log.entries"],
    [[recording()], "has no entries: nothing was recorded"],
    [[recording({ request: {} })], "entry 1 has no request with a url"],
    [[there, "--scrub", there], "names the recording itself"],
    [[there, "--scrub", noLog], "is there already"],
    [[there, "--scrub", join(folder, "none/out.har")], "cannot be written: ENOENT"],
    [[there, "--server", "nowhere"], "is not a URL"],
    [[there, "--scrubb", "x"], "--scrubb"],
  ])("%j", (args, words) => {
    const { status, stderr } = drift(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("person@mail.example");
  });

  test("when nothing can be compared, nothing is written", () => {
    const out = join(folder, "never.har");
    expect(drift(recording({ request: {} }), "--scrub", out).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("--help says what it does", () => {
    expect(drift("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("--scrub OUT.har") as string,
    });
  });
});
