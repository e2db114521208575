/** The form of the docs that sends a request to a sandbox inside the page, or to the page's server. */
import { PATHS } from "../../../generated/constants.js";
import type { ClockChange, Message } from "../../../generated/sandbox/schema.js";
import type { GatewayError } from "../../../generated/schema.js";
import { ContactWay } from "../../contract/contact-way.js";
import { answerOperation } from "../operation/answer.js";
import { readOptions } from "../options.js";
import { createState } from "../state/state.js";

const minute = 60_000;

/** How much of a reply there is to see. */
interface Answer {
  status: number;
  body: string;
  message?: Message | undefined;
}

const state = createState(readOptions({}).beginning);

let arrived: Message | undefined;
state.events.listen((event) => {
  if (event.kind === "message") arrived = event.message;
});

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element ${id}`);
  return element;
};

function answerInPage(headers: Record<string, string>, body: string): Answer {
  arrived = undefined;
  const { length: size } = new TextEncoder().encode(body);
  const reply = answerOperation(state, {
    method: "POST",
    target: PATHS.sendVerifyCodes,
    headers,
    body,
    size,
  });
  return { status: reply.status, body: String(reply.body), message: arrived };
}

async function answerOfServer(headers: Record<string, string>, body: string): Promise<Answer> {
  const reply = await fetch(PATHS.sendVerifyCodes, { method: "POST", headers, body });
  const contact = (JSON.parse(body) as { contact_value: string }).contact_value;
  const inbox = await fetch(`/_sandbox/messages?contact=${encodeURIComponent(contact)}`);
  const { messages } = (await inbox.json()) as { messages: Message[] };
  const requestId = reply.headers.get("X-Request-Id");
  return {
    status: reply.status,
    body: await reply.text(),
    message: messages.find((message) => message.request_id === requestId),
  };
}

function requestOf(fields: FormData): { headers: Record<string, string>; body: string } {
  const text = (name: string) => fields.get(name) as string;
  const headers: Record<string, string> = {
    "content-type": "application/json",
  };
  // An empty field stands for a header that is not sent.
  if (text("language") !== "") headers["x-language"] = text("language");
  if (text("time_zone") !== "") headers["x-time-zone"] = text("time_zone");
  if (text("token") !== "") headers["x-auth-token"] = text("token");
  const body = JSON.stringify(
    {
      contact_value: text("contact_value"),
      contact_way: Number(text("contact_way")),
      area_code: text("area_code"),
    },
    null,
    2,
  );
  return { headers, body };
}

/** JSON as people read it; anything else as it is. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

const form = byId("try") as HTMLFormElement;
const result = byId("result");

/** What the sandbox found wrong, one line each; empty for what is not one of its replies. */
function violationsIn(body: string): string[] {
  try {
    const { details = [] } = JSON.parse(body) as Partial<GatewayError>;
    return details.map(({ pointer, message }) => `${pointer} ${message}`);
  } catch {
    return [];
  }
}

function show({ status, body, message }: Answer): void {
  const { accepted = "", refused = "", none = "" } = result.dataset;
  byId("verdict").textContent = message === undefined ? refused : accepted;
  byId("violations").replaceChildren(
    ...violationsIn(body).map((violation) => {
      const item = document.createElement("li");
      item.textContent = violation;
      return item;
    }),
  );
  byId("message").textContent = message?.text ?? none;
  byId("reply").textContent = `${status}\n${readable(body)}`;
}

function showUnreachable(): void {
  byId("verdict").textContent = result.dataset.unreachable ?? "";
  for (const id of ["violations", "message", "reply"]) byId(id).replaceChildren();
}

async function send(): Promise<void> {
  const fields = new FormData(form);
  const { headers, body } = requestOf(fields);
  byId("request").textContent = body;
  try {
    show(isInPage() ? answerInPage(headers, body) : await answerOfServer(headers, body));
  } catch {
    showUnreachable();
  }
  result.hidden = false;
}

const isInPage = () => new FormData(form).get("where") === "page";

/** Moves the clock of the sandbox that is asked, so that a contact may be sent another code. */
async function waitAMinute(): Promise<void> {
  if (isInPage()) {
    state.clock.advance(minute);
    return;
  }
  const change: ClockChange = { advance_ms: minute };
  try {
    await fetch("/_sandbox/clock", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(change),
    });
  } catch {
    showUnreachable();
    result.hidden = false;
  }
}

/** Contacts to begin with, by the channel. */
const contacts: Record<string, { contact_value: string; area_code: string }> = {
  [ContactWay.EMAIL]: { contact_value: "user@example.com", area_code: "" },
  [ContactWay.SMS]: { contact_value: "13800000000", area_code: "86" },
};

function offerContact(way: string): void {
  for (const [name, value] of Object.entries(contacts[way] ?? {})) {
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void send();
});
form.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === "contact_way") {
    offerContact(target.value);
  }
});
byId("later").addEventListener("click", () => void waitAMinute());
form.hidden = false;
byId("needs-script").hidden = true;
