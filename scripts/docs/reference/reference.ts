/** The Redoc reference: one page, to be served under `script-src 'self'`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { binOf } from "../../lib/bin.js";
import { operationsOf, readContract, type Contract } from "../../lib/contract.js";
import { exec } from "../../lib/exec.js";
import { root } from "../../lib/paths.js";
import { frameOf } from "../pages/frame.js";
import { headOf } from "../pages/head.js";
import { texts, type Language } from "../pages/texts.js";
import type { SiteOptions } from "../site-options.js";
import { askForLabels, labelsScript, translateLabels } from "./labels.js";

const parts = `${root}/scripts/docs/reference`;

/** Redoc's own logo, at a host of its maker's: the only thing that the page would ask another for. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** The maker's name in its place, so that the attribution stays. */
const attribution = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#808a96">Redocly</text></svg>',
)}`;

/** Where Redoc itself ends in its page's script; what follows is the contract and the call. */
const libraryEnd = "export{RedocStandalone,hydrate,init};";

/** Licences that stand in Redoc's script, among them one that is repeated a score of times. */
const licence = /\/\*[!*](?:(?!\*\/)[^])*?(?:@license|copyright|licen[cs]e)(?:(?!\*\/)[^])*?\*\//gi;

/** Notes of Redoc's makers on their theme, within its styles. */
const themeNotes = /\/\*\*\s*\*?\s*@(?:tokens|presenter)[^]*?\*\//g;

/** Moves the licences of a script to a file beside it, which the script names. */
function externaliseLicences(code: string, out: string, library: string): string {
  const file = `${library}.LEGAL.txt`;
  writeFileSync(join(out, file), `${[...new Set(code.match(licence))].join("\n\n")}\n`);
  return `/*! For licences see ${file} */${code.replaceAll(licence, "")}`;
}

/** Parts the script of a page into Redoc, which all pages share, and what is the page's own. */
function partScript(code: string): [redoc: string, own: string] {
  const end = code.indexOf(libraryEnd) + libraryEnd.length;
  if (end < libraryEnd.length) throw new Error("Redoc's script does not end as this step knows it");
  return [code.slice(0, end), code.slice(end)];
}

/** Moves the inline scripts to their own files and returns the page that loads them. */
function externaliseScripts(html: string, out: string, library: string): string {
  const found = /<script>([^]*?)<\/script>([^]*)<script type="module">([^]*?)<\/script>/.exec(html);
  if (found === null) throw new Error("Redoc's page has not the two inline scripts that it had");
  const [whole, first = "", between = "", module = ""] = found;
  const [redoc, own] = partScript(module);
  writeFileSync(join(out, "colours.js"), first);
  writeFileSync(join(out, "reference.js"), `import { hydrate } from "./${library}";\n${own}`);
  if (library === ownLibrary) {
    const code = askForLabels(redoc.replaceAll(logo, attribution).replaceAll(themeNotes, ""));
    writeFileSync(join(out, library), externaliseLicences(code, out, library));
  }
  return html.replace(
    whole,
    () =>
      `<script src="colours.js"></script>${between}<link rel="modulepreload" href="${library}"><script type="module" src="reference.js"></script>`,
  );
}

/** Redoc's options, see https://redocly.com/docs/redoc/config. */
const redocOptions = {
  // The page is static and may be opened without a network: it reports to nobody.
  disableTelemetry: true,
  schemasExpansionLevel: 2,
};

/** The contract as Redoc shows it. */
function shownContract({ "x-error-codes": _codes, ...contract }: Contract): Contract {
  // The table of the tag "Error codes" has the codes already.
  const shown = structuredClone(contract);
  // Without samples of ours Redoc makes one of the example that is chosen. Ours would stay as they are
  // whatever is chosen (https://github.com/Redocly/redoc/issues/91); the operation's page has them.
  for (const { operation } of operationsOf(shown)) delete operation["x-codeSamples"];
  return shown;
}

/** Links as they are served, which Redoc leaves as they are when it takes over: places of this page. */
const linksWithin = (html: string) => html.replaceAll(/href="\/(?!\/)/g, 'href="#/');

const ownLibrary = "redoc.js";

/** What the page around Redoc says, for its template. */
function templateOptions({ info }: Contract, language: Language): Record<string, string> {
  const top = texts[language].folder === "" ? "../" : "../../";
  return {
    language,
    hasLabels: labelsScript(language) === "" ? "" : "yes",
    top,
    metaDescription: info.summary,
    changes: texts[language].changes,
    noScript: texts[language].referenceNoScript,
  };
}

/** Where the reference of a language is, from the top of the site. */
const stemOf = (language: Language) => `${texts[language].folder}reference/index`;

/** The line at the top, and what the head tells machines. */
function framed(html: string, contract: Contract, language: Language, options: SiteOptions) {
  const languages = Object.keys(texts) as Language[];
  const translations = languages.map((other) => ({ language: other, stem: stemOf(other) }));
  const switches = translations
    .filter((other) => other.language !== language)
    .map((other) => ({ ...other, isStart: false }));
  const [
    {
      pages: { guide, errors, try: tryIt, contents },
    },
  ] = texts[language].menu;
  const links = { guide, errors, try: tryIt, contents };
  const { title, summary: description, version } = contract.info;
  const page = { stem: stemOf(language), language, title, description, translations };
  return html
    .replace("<!-- head -->", () => headOf(page, options, version))
    .replace("<!-- frame -->", () => frameOf({ ...page, switches, links }));
}

/**
 * Builds the reference of a bundled contract.
 *
 * @param site the folder of the site; the English reference in it has the `redoc.js` of all
 * @param language of the contract's texts and of Redoc's labels
 */
export async function buildReference(
  source: string,
  site: string,
  language: Language,
  siteOptions: SiteOptions,
): Promise<void> {
  const contract = readContract(source);
  const out = dirname(join(site, stemOf(language)));
  const library = language === "en" ? ownLibrary : `../../reference/${ownLibrary}`;
  mkdirSync(out, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "verifycodes-docs-"));
  try {
    const built = join(scratch, "index.html");
    const shown = join(scratch, "openapi.json");
    writeFileSync(shown, JSON.stringify(shownContract(contract)));
    const options = [
      ["--title", contract.info.title],
      ["--template", join(parts, "page.hbs")],
      ...Object.entries(templateOptions(contract, language)).map(([name, value]) => [
        `--templateOptions.${name}`,
        value,
      ]),
      ["--openapi", JSON.stringify(redocOptions)],
      ["--output", built],
    ].flat();
    const cli = binOf("@redocly/cli", "redocly");
    await exec(process.execPath, [cli, "build-docs", shown, "--inlineBundle", ...options]);
    const html = linksWithin(externaliseScripts(readFileSync(built, "utf8"), out, library));
    const translated = translateLabels(html, language);
    writeFileSync(join(out, "index.html"), framed(translated, contract, language, siteOptions));
    const labels = labelsScript(language);
    if (labels !== "") writeFileSync(join(out, "labels.js"), labels);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  await build({
    entryPoints: ["reference.css", "assist.js"].map((file) => join(parts, file)),
    outdir: out,
    bundle: true,
    minify: true,
    logLevel: "silent",
  });
}
