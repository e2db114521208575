import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { buildGo, buildJava, installPython, sdkDir } from "./install.js";

/** One of the service's SDKs, and what gives the command of its program. */
interface Sdk {
  name: string;
  build: () => Promise<string[]>;
}

const sdks: Sdk[] = [
  {
    name: "python",
    build: async () => [await installPython(), join(sdkDir("python"), "send.py")],
  },
  { name: "go", build: async () => [await buildGo(".", "go-send")] },
  { name: "java", build: () => buildJava("Send") },
];

describe.each(sdks)("the service's SDK for $name, unmodified", ({ name, build }) => {
  let command: string[];
  let sandbox: Sandbox;
  let url: string;

  beforeAll(async () => {
    command = await build();
    sandbox = createSandbox({ keys: { ak: "an-ak", sk: "an-sk" } });
    ({ url } = await sandbox.listen());
  });
  afterAll(() => sandbox.close());

  const run = async (
    contact: string,
    { sk = "an-sk", endpoint = url, code }: { sk?: string; endpoint?: string; code?: string } = {},
  ) => {
    const [program = "", ...args] = command;
    const given = [endpoint, "an-ak", sk, contact, ...(code === undefined ? [] : [code])];
    const output = await exec(program, [...args, ...given]);
    // Java's logging library complains on the other stream that it has nothing to log with.
    return JSON.parse(output.split("\n").find((line) => line.startsWith("{"))!) as unknown;
  };

  test("sends a code, and makes no other call", async () => {
    expect(await run("a@example.com")).toEqual({ status: 200, error_code: "" });
    expect(sandbox.inbox.list("a@example.com")).toHaveLength(1);
    expect(sandbox.requests.list()).toHaveLength(1);
  });

  test("sees the cool-down as its error code", async () => {
    await run("b@example.com");
    expect(await run("b@example.com")).toEqual({ status: 200, error_code: "OSM.01010024" });
  });

  test("sees a wrong secret as 401 with code and message", async () => {
    expect(await run("c@example.com", { sk: "wrong" })).toEqual({
      status: 401,
      error_code: "APIGW.0301",
      error_msg: "Verifying the signature failed: The signature does not match.",
    });
  });

  test("checks a code: right once, then refused with status 200", async () => {
    await run("d@example.com");
    const code = await sandbox.waitForCode("d@example.com");
    const wrong = code === "000000" ? "111111" : "000000";
    const refused = { status: 200, error_code: "OSM.01010010" };
    expect(await run("d@example.com", { code: wrong })).toEqual(refused);
    expect(await run("d@example.com", { code })).toEqual({ status: 200, error_code: "" });
    expect(await run("d@example.com", { code })).toEqual(refused);
  });

  test("sends where its endpoint ends in a slash", async () => {
    const outcome = await run(`${name}@example.com`, { endpoint: `${url}/` });
    expect(outcome).toEqual({ status: 200, error_code: "" });
  });
});
