/** The steps of the build. Their order follows from what each reads and writes. */
import type { Step } from "../lib/steps.js";
import { bundle } from "./bundle.js";
import { compile } from "./compile.js";
import { constants } from "./constants.js";
import { declarations } from "./declarations.js";
import { docs } from "./docs.js";
import { lint } from "./lint.js";
import { operations } from "./operations.js";
import { rules } from "./rules.js";
import { server } from "./server.js";
import { stampOf } from "./stamp.js";
import { types } from "./types.js";
import { validators } from "./validators.js";

const fromContracts = [bundle, types, validators, constants, operations, server];

/** Those that write to `generated/`, each after those that it reads from. */
export const generators: readonly Step[] = [...fromContracts, stampOf(fromContracts)];

export const steps: readonly Step[] = [lint, ...generators, rules, docs, compile, declarations];
