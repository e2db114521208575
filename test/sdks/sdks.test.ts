import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";

/** Downloads and compiled programs; kept between runs. */
const cache = join(cacheDir, "sdks");

/** One of the service's SDKs: how its program is built, and how it is run. */
interface Sdk {
  name: string;
  build: () => Promise<unknown>;
  command: string[];
}

const folder = (language: string) => join(root, "test/sdks", language);

async function buildPython(): Promise<void> {
  const venv = join(cache, "python");
  if (!existsSync(venv)) await exec("python3", ["-m", "venv", venv]);
  const pip = join(venv, "bin/pip");
  await exec(pip, [
    "install",
    "--quiet",
    "--requirement",
    join(folder("python"), "requirements.txt"),
  ]);
}

const buildGo = () =>
  exec("go", ["build", "-o", join(cache, "go-send"), "."], { cwd: folder("go") });

async function buildJava(): Promise<void> {
  const jars = join(cache, "jars");
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${jars}`];
  await exec("mvn", ["--quiet", "--batch-mode", ...copy], { cwd: folder("java") });
  const source = join(folder("java"), "src/main/java/Send.java");
  await exec("javac", ["-cp", `${jars}/*`, "-d", join(cache, "classes"), source]);
}

const sdks: Sdk[] = [
  {
    name: "python",
    build: buildPython,
    command: [join(cache, "python/bin/python"), join(folder("python"), "send.py")],
  },
  { name: "go", build: buildGo, command: [join(cache, "go-send")] },
  {
    name: "java",
    build: buildJava,
    command: ["java", "-cp", `${join(cache, "jars")}/*:${join(cache, "classes")}`, "Send"],
  },
];

describe.each(sdks)("the service's SDK for $name, unmodified", ({ name, build, command }) => {
  let sandbox: Sandbox;
  let url: string;

  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    await build();
    sandbox = createSandbox({ keys: { ak: "an-ak", sk: "an-sk" } });
    ({ url } = await sandbox.listen());
  });
  afterAll(() => sandbox.close());

  const send = async (contact: string, { sk = "an-sk", endpoint = url } = {}) => {
    const [program = "", ...args] = command;
    const output = await exec(program, [...args, endpoint, "an-ak", sk, contact]);
    // Java's logging library complains on the other stream that it has nothing to log with.
    return JSON.parse(output.split("\n").find((line) => line.startsWith("{"))!) as unknown;
  };

  test("sends a code, and makes no other call", async () => {
    expect(await send("a@example.com")).toEqual({ status: 200, error_code: "" });
    expect(sandbox.inbox.list("a@example.com")).toHaveLength(1);
    expect(sandbox.requests.list()).toHaveLength(1);
  });

  test("sees the cool-down as its error code", async () => {
    await send("b@example.com");
    expect(await send("b@example.com")).toEqual({ status: 200, error_code: "OSM.01010024" });
  });

  test("sees a wrong secret as 401 with code and message", async () => {
    expect(await send("c@example.com", { sk: "wrong" })).toEqual({
      status: 401,
      error_code: "APIGW.0301",
      error_msg: "Verifying the signature failed: The signature does not match.",
    });
  });

  test("sends where its endpoint ends in a slash", async () => {
    const outcome = await send(`${name}@example.com`, { endpoint: `${url}/` });
    expect(outcome).toEqual({ status: 200, error_code: "" });
  });
});
