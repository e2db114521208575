/** Holds recorded traffic of the real service against the contract. */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { contractDifferences, type Difference } from "./drift/contract-checks.js";
import { harText, readHar, type Exchange } from "./drift/har.js";
import { redoclyDifferences } from "./drift/redocly.js";
import { withoutSecrets } from "./drift/scrub.js";
import { readContract, type Contract } from "./lib/contract.js";
import { Failure } from "./lib/main.js";
import { generatedDir } from "./lib/paths.js";

const usage = `Usage: npm run drift -- CAPTURE.har [--scrub OUT.har] [--server URL]

Compares recorded traffic of the service with the contract, and says each difference in words. Secrets
(tokens, codes, contacts, cookies) are masked before anything is compared or shown.

  --scrub OUT.har  write the recording without secrets, to pass on
  --server URL     where the traffic was recorded, when that is no endpoint of the contract

Exit code 0: no difference. 1: differences. 2: the recording could not be compared; nothing was written.`;

interface Flags {
  file: string;
  scrub: string | undefined;
  server: string | undefined;
}

/** The flags; undefined when help was asked for. */
function readFlags(args: string[]): Flags | undefined {
  const options = {
    scrub: { type: "string" },
    server: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Failure(`Name one recording: npm run drift -- capture.har\n\n${usage}`);
  }
  const { scrub, server } = values;
  if (scrub !== undefined && resolve(scrub) === resolve(file)) {
    throw new Failure("--scrub names the recording itself; name another file.");
  }
  if (server !== undefined && !URL.canParse(server)) {
    throw new Failure(`--server ${server} is not a URL, such as https://osm.example.com.`);
  }
  return { file, scrub, server };
}

/** The exchanges with the service, and no others: a browser records all that it does. */
function ofService(
  exchanges: readonly Exchange[],
  { servers }: Contract,
  { file, server }: Flags,
): Exchange[] {
  const hosts = new Set(
    (server === undefined ? servers.map(({ url }) => url) : [server]).map(hostOf),
  );
  const own = exchanges.filter(({ request }) => hosts.has(hostOf(request.url)));
  if (own.length > 0) return own;
  const seen = [...new Set(exchanges.map(({ request }) => hostOf(request.url)))].slice(0, 5);
  throw new Failure(
    seen.length === 0
      ? `${file} has no entries: nothing was recorded.`
      : `${file} has no request to ${[...hosts].join(", ")}. It has requests to ${seen.join(", ")}: name the service's by --server.`,
  );
}

const hostOf = (url: string) => new URL(url).host;

/** Writes all or nothing. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.part`;
  try {
    writeFileSync(unfinished, text, { flag: "wx" });
    renameSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") rmSync(unfinished, { force: true });
    throw new Failure(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

async function differencesOf(
  contract: Contract,
  exchanges: readonly Exchange[],
  server: string | undefined,
): Promise<Difference[]> {
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-drift-"));
  try {
    const har = join(folder, "traffic.har");
    writeFileSync(har, harText(exchanges));
    const file = join(generatedDir, "openapi.json");
    return [
      ...(await redoclyDifferences(har, file, server, folder)),
      ...contractDifferences(contract, exchanges),
    ].toSorted((one, other) => one.exchange - other.exchange);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;

async function drift(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if (flags === undefined) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (flags.scrub !== undefined && existsSync(flags.scrub)) {
    throw new Failure(`${flags.scrub} is there already; name a new file for --scrub.`);
  }
  const contract = readContract(join(generatedDir, "openapi.json"));
  const all = readHar(flags.file);
  const own = ofService(all, contract, flags);
  const clean = withoutSecrets(contract, own);
  const differences = await differencesOf(contract, clean, flags.server);
  if (flags.scrub !== undefined) writeWhole(flags.scrub, harText(clean));
  for (const { exchange, text } of differences) {
    const { request, response } = clean[exchange - 1]!;
    const { pathname } = new URL(request.url);
    process.stdout.write(
      `${exchange}. ${request.method} ${pathname}, ${response.status}: ${text}\n`,
    );
  }
  const others = all.length - own.length;
  process.stdout.write(
    `${count(own.length, "exchange")} compared, ${count(differences.length, "difference")}` +
      `${others > 0 ? `; ${count(others, "request")} to other hosts left out` : ""}.\n`,
  );
  return differences.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await drift(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  const isTold = error instanceof Failure;
  process.stderr.write(`${isTold ? error.message : String((error as Error).stack)}\n`);
}
