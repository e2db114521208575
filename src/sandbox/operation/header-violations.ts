import { sendVerifyCodesHeaders } from "../../../generated/validators.js";
import { violationsOf, type Violation } from "../../contract/violations.js";

/** What the last check of headers found; `header:` and the name take the place of the pointer. */
export const headerViolations = (): Violation[] =>
  violationsOf(sendVerifyCodesHeaders.errors).map(({ pointer, rule, message }) => ({
    pointer: `header:${pointer.slice(1)}`,
    rule,
    message,
  }));
