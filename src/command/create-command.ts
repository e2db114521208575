import { Command, InvalidArgumentError, Option } from "commander";
import { CONTRACT_VERSION } from "../../generated/constants.js";
import { FAULT_FIELDS, FAULT_KINDS } from "../../generated/sandbox/constants.js";
import { parseFault } from "../sandbox/faults/check-fault.js";
import type { GivenCodes, NewFault } from "../sandbox/index.js";
import { lintCommand } from "../lint/lint-command.js";
import { runSandbox, type SandboxFlags } from "./run-sandbox.js";

const highestPort = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > highestPort) {
    throw new InvalidArgumentError(`It must be a number from 0 to ${highestPort}; 0 picks one.`);
  }
  return port;
}

const collect = (value: string, previous: string[] = []) => [...previous, value];

const collectFault = (text: string, previous: NewFault[] = []) => [...previous, parseFault(text)];

const mostWorkers = 64;

function workersOf(text: string): number {
  const workers = Number(text);
  if (!/^\d{1,2}$/.test(text) || workers < 1 || workers > mostWorkers) {
    throw new InvalidArgumentError(`It must be a number from 1 to ${mostWorkers}.`);
  }
  return workers;
}

/** Whole numbers are read; their limits are those of the options. */
function numberOf(text: string): number {
  if (!/^(?:\d{1,15}|Infinity)$/.test(text))
    throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** Reads `123456`, for all, or `contact=123456`; the contact may hold an equals sign. */
function collectCode(text: string, previous?: GivenCodes): GivenCodes {
  const at = text.lastIndexOf("=");
  if (at < 0) {
    if (previous === undefined) return text;
    throw new TypeError("One code for all has no place beside another --code.");
  }
  if (typeof previous === "string") {
    throw new TypeError("A contact's code has no place beside one for all.");
  }
  const contact = text.slice(0, at);
  if (previous !== undefined && Object.hasOwn(previous, contact)) {
    throw new TypeError("The contact has a code already.");
  }
  return { ...previous, [contact]: text.slice(at + 1) };
}

const fieldNames = Object.keys(FAULT_FIELDS).filter((name) => name !== "kind");

const faultHelp = `
A fault is its kind, then what it needs and when it fires:
  --fault error,status=503,times=1        the first request gets 503
  --fault latency,delay_ms=500,every=3    every third reply is late
  --fault ok_error,error_code=OSM.01010014,probability=0.1,seed=7

Kinds:    ${FAULT_KINDS.join(" ")}
Fields:   ${fieldNames.join(" ")}
Contacts that always meet a fault, without any flag: docs/sandbox.md, "Magic contacts".

The control API is under /_sandbox/: inbox, clock, faults, request log; its contract is
openapi/sandbox.yaml.`;

/**
 * Reads a value that may hold a contact or a code. Of one that is wrong, commander's own text would
 * show all of it.
 */
const unseen =
  <T>(command: Command, flag: string, read: (text: string, previous?: T) => T) =>
  (text: string, previous?: T): T => {
    try {
      return read(text, previous);
    } catch (error) {
      return command.error(`error: the value of ${flag} is invalid. ${(error as Error).message}`);
    }
  };

/** The `verifycodes` command with its subcommands. */
export function createCommand(): Command {
  const command = new Command("verifycodes")
    .description("Tools of the verification code contract.")
    .version(CONTRACT_VERSION)
    .showHelpAfterError("(--help shows what there is)");
  const sandbox = command.command("sandbox");
  sandbox
    .description("Start a stand-in for the verification code service on this machine.")
    .option("--port <number>", "where it listens; 0 picks a free port", portOf, 4010)
    .option("--host <address>", "the address it listens on", "127.0.0.1")
    .option(
      "--token <token>",
      "a token that it accepts; repeatable (default: sandbox-token)",
      collect,
    )
    .option("--ak <key>", "the access key of signed requests", "sandbox-ak")
    .option("--sk <key>", "the secret key of signed requests", "sandbox-sk")
    .option("--no-cooldown", "let a contact be sent codes without a minute between them")
    .option(
      "--fault <fault>",
      "something that is to go wrong; repeatable, see below",
      unseen(sandbox, "--fault", collectFault),
    )
    .option("--allowed-host <name>", "a host name that pages may be called by; repeatable", collect)
    .option(
      "--code <code>",
      "the code of every message, six digits, or of one contact, as contact=123456; repeatable",
      unseen(sandbox, "--code", collectCode),
    )
    .option("--seed <number>", "makes each contact's codes the same in each run", numberOf)
    .option("--max-tries <number>", "after how many wrong tries a code is dead", numberOf, 5)
    .option("--no-key-lock", "do not lock a key after five wrong signatures in a row")
    .option(
      "--cors <origin>",
      "an origin whose pages may call the operations, or * for any; repeatable",
      collect,
    )
    .option(
      "--cors-control <origin>",
      "an origin whose pages may call the control API, and read every code; repeatable",
      collect,
    )
    .option("--state <url>", "the Valkey or Redis whose state several processes share")
    .option("--state-prefix <prefix>", "what the keys of the shared state begin with")
    .option(
      "--workers <number>",
      "how many processes take requests; more than 1 need --state",
      workersOf,
      1,
    )
    .addOption(
      new Option(
        "--admin-token <token>",
        "what page and control API ask for; needed where other machines reach --host",
      ).env("VERIFYCODES_ADMIN_TOKEN"),
    )
    .option("--tls-cert <file>", "the certificate of HTTPS and those above it, in PEM")
    .option("--tls-key <file>", "the private key of HTTPS, in PEM, without a passphrase")
    .addOption(
      new Option("--log <form>", "whether and how each request is printed")
        .choices(["off", "text", "json"])
        .default("off"),
    )
    .addHelpText("after", faultHelp)
    .action((flags: SandboxFlags) => runSandbox(flags));
  command.addCommand(lintCommand());
  return command;
}
