import type { LoggedRequest } from "../../../generated/sandbox/schema.js";
import { byId, element } from "../form/dom.js";
import { timesOf } from "./sandbox-time.js";
import { violationsInBody } from "./violations-in-body.js";

/** How many requests the page shows. */
const shown = 50;

const firstFailure = 400;

/** An error code, with the way to what it means when the docs have it. */
function codeOf(code: string, docs: string | undefined): HTMLElement {
  const text = element("strong", "bad", code);
  if (docs === undefined) return text;
  const link = element("a", "", text);
  // Without its slash, it also holds below a path of a proxy.
  link.href = docs.slice(1);
  return link;
}

function describe(request: LoggedRequest): HTMLElement {
  const { status, error_code: errorCode, details } = request;
  const failed = status === 0 || status >= firstFailure || errorCode !== undefined;
  const fault = request.fault_id === undefined ? "" : ` · fault ${request.fault_id}`;
  const contact = request.contact_value === undefined ? "" : ` · ${request.contact_value}`;
  const verdict = element(
    "strong",
    failed ? "bad" : "good",
    status === 0 ? "no reply" : `${status}`,
  );
  return element(
    "li",
    "",
    verdict,
    ...(errorCode === undefined ? [] : [" ", codeOf(errorCode, request.docs)]),
    ` ${request.method}${contact}${fault}`,
    element(
      "div",
      "faint",
      `${timesOf(request.at)} · ${request.duration_ms.toFixed(2)} ms · request ${request.request_id}`,
    ),
    ...(details === undefined ? [] : [violationsInBody(request.body ?? "", details)]),
  );
}

/** Shows these requests in place of those that are there. */
export function setRequests(requests: readonly LoggedRequest[]): void {
  byId("requests").replaceChildren(...requests.slice(0, shown).map(describe));
  byId("no-requests").hidden = requests.length > 0;
}

/** Shows a request that has just come. */
export function addRequest(request: LoggedRequest): void {
  const list = byId("requests");
  list.prepend(describe(request));
  while (list.children.length > shown) list.lastElementChild!.remove();
  byId("no-requests").hidden = true;
}
