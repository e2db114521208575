/** The endpoints of the service, as a table in the page that asks for it. */
import type { Contract } from "../../../lib/contract.js";
import { inline, table } from "./markdown.js";

/** Where a page asks for the table, with the three headings of its columns. */
const mark = /^<!-- endpoints: (.+) \| (.+) \| (.+) -->$/m;

/** IAM of the same region: its host differs from the service's in the first label alone. */
const iamOf = (url: string) => {
  const iam = url.replace(/^https:\/\/osm\./, "https://iam.");
  return iam === url ? "–" : `\`${iam}\``;
};

/** A page with the servers of the contract in the place of its mark. */
export function listEndpoints(markdown: string, { servers }: Contract): string {
  return markdown.replace(mark, (_, ...head: string[]) =>
    table(
      head.slice(0, 3),
      servers.map(({ url, description }) => [inline(description), `\`${url}\``, iamOf(url)]),
    ),
  );
}
