/** The form of the docs that sends a request to a sandbox inside the page, or to the page's server. */
import { METHOD, PATH } from "../../../generated/constants.js";
import type { Message } from "../../../generated/sandbox/schema.js";
import { answerOperation } from "../operation/answer.js";
import { createState } from "../state.js";

const minute = 60_000;

/** How much of a reply there is to see. */
interface Answer {
  status: number;
  body: string;
  message?: Message | undefined;
}

const state = createState({});

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
  const reply = answerOperation(state, { method: METHOD, target: PATH, headers, body });
  return { status: reply.status, body: reply.body, message: arrived };
}

async function answerOfServer(headers: Record<string, string>, body: string): Promise<Answer> {
  const reply = await fetch(PATH, { method: METHOD, headers, body });
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
    "x-language": text("language"),
  };
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

async function send(): Promise<void> {
  const fields = new FormData(form);
  const { headers, body } = requestOf(fields);
  const inPage = fields.get("where") === "page";
  byId("request").textContent = body;
  try {
    const {
      status,
      body: reply,
      message,
    } = inPage ? answerInPage(headers, body) : await answerOfServer(headers, body);
    byId("reply").textContent = `${status}\n${readable(reply)}`;
    byId("message").textContent = message?.text ?? result.dataset.none ?? "";
  } catch {
    byId("reply").textContent = result.dataset.unreachable ?? "";
    byId("message").textContent = "";
  }
  result.hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void send();
});
byId("later").addEventListener("click", () => {
  state.clock.advance(minute);
});
form.hidden = false;
byId("needs-script").hidden = true;
