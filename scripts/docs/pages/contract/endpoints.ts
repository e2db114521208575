/** The endpoints of the service, as a table in the page that asks for it. */
import type { Contract } from "../../../lib/contract.js";
import { inline, table } from "./markdown.js";

/** Where a page asks for the table, with the three headings of its columns. */
const mark = /^<!-- endpoints: (.+) \| (.+) \| (.+) -->$/m;

/**
 * A row of the table. The service's hosts are `osm.REGION.…`, and IAM of the same region differs in
 * the first label alone; of another host only what the contract says of it is known.
 */
function rowOf({ url, description }: Contract["servers"][number]): string[] {
  const region = /^https:\/\/osm\.([\w-]+)\./.exec(url)?.[1];
  if (region === undefined) return [inline(description), `\`${url}\``, "–"];
  const city = /[(（].+[)）]/.exec(description)?.[0] ?? "";
  return [`${region} ${city}`.trim(), `\`${url}\``, `\`${url.replace("//osm.", "//iam.")}\``];
}

/** A page with the servers of the contract in the place of its mark. */
export function listEndpoints(markdown: string, { servers }: Contract): string {
  return markdown.replace(mark, (_, ...head: string[]) =>
    table(head.slice(0, 3), servers.map(rowOf)),
  );
}
