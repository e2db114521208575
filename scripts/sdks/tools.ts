import { languages } from "../clients/languages.js";
import { missingTools } from "../clients/tools.js";
import { Failure } from "../lib/main.js";

/** The languages whose SDK of the service has the operation. */
export const sdkLanguages = ["python", "go", "java"] as const;

/**
 * Sees that the SDKs can be built: by the tools that the clients of the same languages are built with.
 *
 * @throws {Failure} that says what was found, what is needed, and what to install
 */
export async function checkSdkTools(names: readonly string[] = sdkLanguages): Promise<void> {
  const tools = languages.filter(({ name }) => names.includes(name)).flatMap((one) => one.tools);
  const missing = await missingTools(tools);
  if (missing.length > 0) {
    throw new Failure(["The service's own SDKs cannot be built here:", ...missing].join("\n"));
  }
}
