/** What a build of the site may be told; without it nothing is claimed that only the host knows. */
import { parseArgs } from "node:util";
import { Failure } from "../lib/main.js";

/** The options of `npm run docs`. */
export interface SiteOptions {
  /** Where the site will be, with a slash at its end. */
  siteUrl?: string;
  /** The page of the repository, without a slash at its end. */
  repository?: string;
}

function webAddress(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search + url.hash !== "") {
    throw new Failure(
      `${option} "${text}" is not a web address: write it like https://docs.example.com/verifycodes/.`,
    );
  }
  return url;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { "site-url": { type: "string" }, repository: { type: "string" } },
    }).values;
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/**
 * Reads the options of the command line.
 *
 * @throws {Failure} when one is unknown, or no web address
 */
export function readSiteOptions(args: readonly string[]): SiteOptions {
  const { "site-url": siteUrl, repository } = parsed(args);
  return {
    ...(siteUrl !== undefined && {
      siteUrl: webAddress("--site-url", siteUrl).href.replace(/\/?$/, "/"),
    }),
    ...(repository !== undefined && {
      repository: webAddress("--repository", repository).href.replace(/\/$/, ""),
    }),
  };
}
