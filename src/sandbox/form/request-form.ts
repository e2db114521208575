/** The form that sends a code and checks it: on the sandbox's page, and in the docs. */
import { PATHS } from "../../../generated/constants.js";
import type { Message } from "../../../generated/sandbox/schema.js";
import { curlOf, type FormRequest } from "./curl.js";
import { element } from "./dom.js";
import { examples, headersOf, presetsOf } from "./presets.js";
import { fieldsIn, verdictOf, type Answer } from "./verdict.js";
import type { Words } from "./words.js";

/** Carries the requests of the form to a sandbox. */
export interface Transport {
  /** Where a program finds the same sandbox. */
  baseUrl: string;
  /** The reply; undefined when none came, or not all of one; "unreachable" without a sandbox. */
  call: (request: FormRequest) => Promise<Answer | undefined | "unreachable">;
  /** The message that a request caused; without this, the page shows it elsewhere. */
  messageOf?: (requestId: string) => Promise<Message | undefined>;
  /** Moves the sandbox's clock, and gives back its time; undefined without a sandbox. */
  advance?: (milliseconds: number) => Promise<number | undefined>;
}

/** What a page makes of the form. */
export interface FormSettings {
  words: Words;
  /** What the headers begin with. */
  language: string;
  timeZone: string;
  /** Sandboxes to choose from, by their names. */
  transports: Readonly<Record<string, Transport>>;
  /** The same request as programs, beside curl: their names and their code. */
  programsOf?: (request: FormRequest) => Promise<Readonly<Record<string, string>>>;
}

const minute = 60_000;

/** How much of a body is shown. */
const shownCharacters = 4000;

function field(label: string, control: HTMLInputElement | HTMLSelectElement): HTMLElement {
  control.autocomplete = "off";
  return element("label", "", `${label} `, control);
}

function input(name: string, value: string): HTMLInputElement {
  const made = element("input", "");
  made.name = name;
  made.value = value;
  return made;
}

function select(name: string, options: readonly (readonly [value: string, label: string])[]) {
  const made = element("select", "");
  made.name = name;
  made.append(...options.map(([value, label]) => new Option(label, value)));
  return made;
}

const withId = <T extends HTMLElement>(id: string, made: T): T => {
  made.id = id;
  return made;
};

/** JSON as people read it; anything else as it is. */
function readable(body: string, { cut }: Words): string {
  if (body.length > shownCharacters) return `${body.slice(0, shownCharacters)}\n${cut}`;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

const textOf = ({ status, statusText, headers, body }: Answer, words: Words) =>
  [
    `${status} ${statusText}`.trim(),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    readable(body, words),
  ].join("\n");

/** The form below an element, and what came of it below that. */
export class RequestForm {
  readonly #words: Words;
  readonly #settings: FormSettings;
  readonly #form = element("form", "request");
  readonly #check = element("form", "request check");
  readonly #result = withId("result", element("div", ""));
  /** What was typed for the channel that is not chosen. */
  readonly #kept = new Map<string, Record<string, string>>();
  #way = "1";

  private constructor(settings: FormSettings) {
    this.#settings = settings;
    this.#words = settings.words;
    this.#fill();
    this.#result.setAttribute("role", "status");
    this.#result.hidden = true;
    this.#form.addEventListener("submit", (event) => this.#submit(event, "sendVerifyCodes"));
    this.#check.addEventListener("submit", (event) => this.#submit(event, "checkVerifyCodes"));
    this.#form.addEventListener("change", ({ target }) => this.#changed(target));
  }

  /** Puts the form below an element. */
  static place(below: HTMLElement, settings: FormSettings): void {
    const made = new RequestForm(settings);
    below.append(made.#form, made.#check, made.#result);
  }

  #fill(): void {
    const { language, timeZone, transports } = this.#settings;
    const words = this.#words;
    const names = Object.keys(transports);
    const buttons = element("p", "buttons", element("button", "primary", words.send));
    if (Object.values(transports).some(({ advance }) => advance !== undefined)) {
      const later = element("button", "", words.later);
      later.type = "button";
      later.addEventListener("click", () => void this.#wait());
      buttons.append(" ", later);
    }
    this.#form.append(
      field(words.example, this.#presets()),
      field(
        words.channel,
        select("contact_way", [
          ["1", words.email],
          ["0", words.sms],
        ]),
      ),
      field("contact_value", input("contact_value", examples[1]?.contact_value ?? "")),
      field("area_code", input("area_code", "")),
      field("X-Language", input("language", language)),
      field("X-Time-Zone", input("time_zone", timeZone)),
      field("X-Auth-Token", input("token", "sandbox-token")),
      ...(names.length > 1
        ? [
            field(
              words.where,
              select(
                "where",
                names.map((name) => [name, name] as const),
              ),
            ),
          ]
        : []),
      buttons,
      withId("clock", element("p", "")),
    );
    this.#check.append(
      field(words.typed, input("verify_code", "")),
      element("p", "buttons", element("button", "", words.check)),
    );
  }

  #presets(): HTMLSelectElement {
    const made = select("preset", [["", ""]]);
    const presets = presetsOf(this.#words);
    for (const group of new Set(presets.map((preset) => preset.group))) {
      const options = element("optgroup", "");
      options.label = group;
      for (const [place, preset] of presets.entries())
        if (preset.group === group) options.append(new Option(preset.name, String(place)));
      made.append(options);
    }
    return made;
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    const found = this.#form.elements.namedItem(name) ?? this.#check.elements.namedItem(name);
    return found as HTMLInputElement | HTMLSelectElement;
  }

  readonly #text = (name: string): string => this.#control(name).value;

  #set(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) this.#control(name).value = value;
  }

  #changed(target: EventTarget | null): void {
    const { name, value } = target as HTMLSelectElement;
    if (name === "contact_way") this.#changeWay(value);
    if (name !== "preset" || value === "") return;
    const values = presetsOf(this.#words)[Number(value)]?.values(this.#way) ?? {};
    if (values.contact_way !== undefined) this.#way = values.contact_way;
    this.#set(values);
  }

  /** Offers the other channel's contact: what was typed for it before, or its example. */
  #changeWay(way: string): void {
    const { contact_value, area_code } = Object.fromEntries(
      ["contact_value", "area_code"].map((name) => [name, this.#text(name)]),
    ) as Record<"contact_value" | "area_code", string>;
    this.#kept.set(this.#way, { contact_value, area_code });
    this.#way = way;
    this.#set(this.#kept.get(way) ?? examples[way] ?? {});
  }

  #transport(): Transport {
    const { transports } = this.#settings;
    const [first] = Object.keys(transports);
    const name = Object.keys(transports).length > 1 ? this.#text("where") : first;
    return transports[name ?? ""]!;
  }

  #request(operation: FormRequest["operation"]): FormRequest {
    const contact = {
      contact_value: this.#text("contact_value"),
      contact_way: Number(this.#text("contact_way")),
      area_code: this.#text("area_code"),
    };
    const isCheck = operation === "checkVerifyCodes";
    return {
      operation,
      path: PATHS[operation],
      headers: headersOf(this.#text),
      body: isCheck ? { verify_code: this.#text("verify_code"), ...contact } : contact,
    };
  }

  #submit(event: Event, operation: FormRequest["operation"]): void {
    event.preventDefault();
    void this.#send(this.#request(operation));
  }

  async #send(request: FormRequest): Promise<void> {
    const transport = this.#transport();
    const verdict = withId("verdict", element("p", "", this.#words.waiting));
    this.#result.replaceChildren(verdict);
    this.#result.hidden = false;
    const answer = await transport.call(request);
    if (answer === "unreachable") verdict.textContent = this.#words.unreachable;
    else await this.#show(request, answer, transport, verdict);
  }

  async #show(
    request: FormRequest,
    answer: Answer | undefined,
    transport: Transport,
    verdict: HTMLElement,
  ): Promise<void> {
    const words = this.#words;
    const isSend = request.operation === "sendVerifyCodes";
    const found = verdictOf(answer);
    const { details = [] } = (answer && fieldsIn(answer.body)) ?? {};
    const reply = withId(
      "reply",
      element("pre", "", answer ? textOf(answer, words) : words.noReply),
    );
    reply.tabIndex = 0;
    const message = isSend ? await this.#message(answer, transport) : [];
    verdict.textContent = (isSend ? words.sendCodes : words.checkCodes)[found];
    verdict.className = found;
    this.#result.replaceChildren(
      verdict,
      withId(
        "violations",
        element(
          "ul",
          "",
          ...details.map(({ pointer, message: text }) => element("li", "", `${pointer} ${text}`)),
        ),
      ),
      ...message,
      element("h2", "", words.reply),
      reply,
      element("h2", "", words.request),
      ...(await this.#programs(request, transport)),
    );
  }

  async #message(answer: Answer | undefined, { messageOf }: Transport): Promise<HTMLElement[]> {
    const { noMessage, message: title } = this.#words;
    if (messageOf === undefined) return [];
    const id = answer?.headers.find(([name]) => name.toLowerCase() === "x-request-id")?.[1] ?? "";
    const message = await messageOf(id);
    if (message !== undefined) this.#set({ verify_code: message.code });
    const text = withId("message", element("p", "", message?.text ?? noMessage));
    return [element("h2", "", title), text];
  }

  async #programs(request: FormRequest, { baseUrl }: Transport): Promise<HTMLElement[]> {
    const others = (await this.#settings.programsOf?.(request)) ?? {};
    const programs = { curl: curlOf(request, baseUrl), ...others };
    const shown = withId("request", element("pre", "", programs.curl));
    shown.tabIndex = 0;
    const copy = element("button", "", this.#words.copy);
    copy.type = "button";
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(shown.textContent);
      copy.textContent = this.#words.copied;
    });
    const names = Object.keys(programs);
    const choice = select(
      "program",
      names.map((name) => [name, name] as const),
    );
    choice.setAttribute("aria-label", this.#words.request);
    choice.addEventListener("change", () => {
      shown.textContent = programs[choice.value as keyof typeof programs];
    });
    return [element("p", "buttons", ...(names.length > 1 ? [choice, " "] : []), copy), shown];
  }

  /** Moves the clock of the sandbox, so that a contact may be sent another code, and shows it. */
  async #wait(): Promise<void> {
    const now = await this.#transport().advance?.(minute);
    const clock = this.#form.querySelector("#clock")!;
    clock.setAttribute("role", "status");
    clock.textContent =
      now === undefined
        ? this.#words.unreachable
        : `${this.#words.clock} ${new Date(now).toLocaleTimeString()}, ${new Date(now).toISOString().slice(11, 19)} UTC`;
  }
}
