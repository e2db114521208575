import { randomUUID } from "node:crypto";

/** A new id in the form of the service's gateway: 32 hexadecimal digits. */
export const newRequestId = () => randomUUID().replaceAll("-", "");
