import { writeFileSync } from "node:fs";
import { insertErrorCodes } from "../steps/bundle.js";
import { binOf } from "../lib/bin.js";
import { readContract } from "../lib/contract.js";
import { exec } from "../lib/exec.js";
import { root } from "../lib/paths.js";
import { texts, type Language } from "./pages/texts.js";

/**
 * Writes a bundled contract with its texts in another language, from `openapi/overlays/`.
 *
 * @param language of an overlay, such as `zh-cn`
 */
export async function translate(source: string, language: Language, out: string): Promise<void> {
  const cli = binOf("@redocly/cli", "redocly");
  const overlay = `${root}/openapi/overlays/${language}.yaml`;
  await exec(process.execPath, [cli, "bundle", source, "--overlay", overlay, "--output", out]);
  const contract = readContract(out);
  // The overlay replaced the tag's text, and the table in it with that.
  insertErrorCodes(contract, texts[language].errorCodes);
  writeFileSync(out, `${JSON.stringify(contract, null, 2)}\n`);
}
