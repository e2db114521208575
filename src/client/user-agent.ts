/** Put in place of its name when the package is built. */
declare const CLIENT_VERSION: string | undefined;

const version = typeof CLIENT_VERSION === "string" ? CLIENT_VERSION : "0.0.0";

/**
 * Says which client sends. Not in browsers: they have a name already, and would ask the service first
 * whether it accepts the header.
 */
export const userAgent = (): Record<string, string> => {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node ? { "User-Agent": `verifycodes-typescript/${version}` } : {};
};
