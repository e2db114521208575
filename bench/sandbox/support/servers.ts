import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PATHS } from "../../../generated/constants.js";
import { exec } from "../../../scripts/lib/exec.js";
import { cacheDir, generatedDir, root } from "../../../scripts/lib/paths.js";
import { benchDir } from "../../support/peers.js";
import { token } from "./requests.js";
import type { ServerCommand } from "./server-process.js";

const own = (file: string) => join(root, "bench/sandbox/servers", file);
const bin = (name: string) => join(benchDir, "node_modules/.bin", name);
const contract = join(generatedDir, "openapi.json");

/** The sandbox, as its users start it. */
export const sandboxServer: ServerCommand = {
  name: "sandbox",
  command: process.execPath,
  args: (port) => [join(root, "dist/cli.js"), "sandbox", "--no-cooldown", "--port", String(port)],
};

/** node:http with the same validators. */
export const bareServer: ServerCommand = {
  name: "bare node:http",
  command: process.execPath,
  args: (port) => [own("bare.mjs"), String(port)],
};

const wiremockVersion = "3.13.2";

/** A stub that checks as much as the contract does, by WireMock's own matchers. */
function writeWiremockStub(folder: string): void {
  mkdirSync(join(folder, "mappings"), { recursive: true });
  const schema = {
    type: "object",
    required: ["contact_value", "contact_way", "area_code"],
    properties: {
      contact_value: { type: "string", maxLength: 64 },
      contact_way: { enum: [0, 1] },
      area_code: { type: "string", maxLength: 16 },
    },
  };
  const stub = {
    request: {
      method: "POST",
      urlPath: PATHS.sendVerifyCodes,
      headers: { "X-Auth-Token": { equalTo: token } },
      bodyPatterns: [{ matchesJsonSchema: schema, schemaVersion: "V202012" }],
    },
    response: { status: 200, jsonBody: {}, headers: { "Content-Type": "application/json" } },
  };
  writeFileSync(join(folder, "mappings/send.json"), JSON.stringify(stub));
}

/** WireMock from Maven Central; undefined, with a line that says so, where Java or Maven is missing. */
export async function wiremockServer(): Promise<ServerCommand | undefined> {
  const folder = join(cacheDir, "wiremock");
  const jar = join(folder, `wiremock-standalone-${wiremockVersion}.jar`);
  writeWiremockStub(folder);
  if (!existsSync(jar)) {
    const artifact = `-Dartifact=org.wiremock:wiremock-standalone:${wiremockVersion}`;
    try {
      await exec("mvn", ["-q", "-B", "dependency:copy", artifact, `-DoutputDirectory=${folder}`]);
    } catch {
      process.stdout.write("SKIPPED: WireMock needs java and mvn to be downloaded and run\n");
      return undefined;
    }
  }
  const flags = ["--disable-banner", "--no-request-journal", "--bind-address", "127.0.0.1"];
  return {
    name: "WireMock",
    command: "java",
    args: (port) => ["-jar", jar, "--root-dir", folder, ...flags, "--port", String(port)],
  };
}

/** Other servers of Node that can stand in for the operation. */
export const peerServers: readonly ServerCommand[] = [
  {
    name: "Fastify",
    command: process.execPath,
    args: (port) => [own("fastify.mjs"), String(port)],
  },
  { name: "Hono", command: process.execPath, args: (port) => [own("hono.mjs"), String(port)] },
  {
    name: "Prism, log off",
    command: process.execPath,
    args: (port) => [bin("prism"), "mock", contract, "-p", String(port), "-v", "silent"],
  },
  {
    name: "Prism, as started",
    command: process.execPath,
    args: (port) => [bin("prism"), "mock", contract, "-p", String(port)],
  },
  {
    name: "Mockoon",
    command: process.execPath,
    args: (port) => [bin("mockoon-cli"), "start", "--data", contract, "--port", String(port)],
  },
];
