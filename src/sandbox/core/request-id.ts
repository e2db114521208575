import { randomBytes } from "node:crypto";

/** Half of each id; the other half counts. A random id for each request would cost more than its check. */
const prefix = randomBytes(8).toString("hex");

const countDigits = 16;

let count = 0;

/** A new id in the form of the service's gateway: 32 hexadecimal digits. */
export const newRequestId = () => prefix + (++count).toString(16).padStart(countDigits, "0");
