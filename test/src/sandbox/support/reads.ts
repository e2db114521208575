import { OPERATIONS } from "../../../../generated/sandbox/constants.js";

/** The paths of the control API that are read, and answer at once. */
export const reads = Object.values(OPERATIONS)
  .filter(({ method, path }) => method === "GET" && !/wait|events|z$/.test(path))
  .map(({ path }) => path);
