/** The form of the docs, which reaches a sandbox inside the page, or the one that serves the page. */
import type { Message } from "../../../generated/sandbox/schema.js";
import type { FormRequest } from "../form/curl.js";
import { byId } from "../form/dom.js";
import { RequestForm, type Transport } from "../form/request-form.js";
import { serverTransport } from "../form/server.js";
import { wordsOf } from "../form/words.js";
import { answerOperation } from "../operation/answer.js";
import { readOptions } from "../options.js";
import { createState } from "../state/state.js";

/** Where a sandbox is that is started by its command. */
const standalone = "http://127.0.0.1:4010/";

const state = createState(readOptions({}).beginning);

const arrived = new Map<string, Message>();
state.events.listen((event) => {
  if (event.kind === "message") arrived.set(event.message.request_id, event.message);
});

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const inPage: Transport = {
  baseUrl: standalone,
  async call({ path, headers, body }) {
    const text = JSON.stringify(body);
    const { length: size } = new TextEncoder().encode(text);
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const reply = answerOperation(state, {
      method: "POST",
      target: path,
      headers: Object.fromEntries(lower) as Record<string, string>,
      body: text,
      size,
    });
    await after(reply.delayMs ?? 0);
    if (reply.wire !== undefined) return undefined;
    const { status, headers: given } = reply;
    return { status, statusText: "", headers: Object.entries(given), body: String(reply.body) };
  },
  messageOf: (requestId) => Promise.resolve(arrived.get(requestId)),
  advance(milliseconds) {
    state.clock.advance(milliseconds);
    return Promise.resolve(state.clock.now());
  },
};

/** A sample of the operations' pages: the program of a language for one example. */
interface Sample {
  operation: string;
  language: string;
  body: Record<string, string | number>;
  code: string;
}

let samples: Promise<Sample[]> | undefined;

/** What stands in every language as it is between quotation marks. */
const isPlain = (value: unknown) => /^[\w@.+-]*$/.test(String(value));

/** The samples of the same channel, with the form's contact in the place of the example's. */
async function programsOf({ operation, body }: FormRequest): Promise<Record<string, string>> {
  if (!Object.values(body).every(isPlain)) return {};
  samples ??= fetch(byId("try").dataset.samples ?? "").then((reply) => reply.json());
  const fitting = (await samples).filter(
    (sample) => sample.operation === operation && sample.body.contact_way === body.contact_way,
  );
  const filled = fitting.map(({ language, code, body: example }) => {
    const names = ["contact_value", "area_code", "verify_code"].filter((name) => example[name]);
    return [
      language,
      names.reduce(
        (text, name) => text.replaceAll(`"${example[name]}"`, () => JSON.stringify(body[name])),
        code,
      ),
    ];
  });
  return Object.fromEntries(filled) as Record<string, string>;
}

const place = byId("try");
const { lang } = document.documentElement;
const { page = "", server = "", top = "" } = place.dataset;

RequestForm.place(place, {
  words: wordsOf(lang),
  language: lang === "en" ? "en-us" : lang,
  timeZone: lang === "en" ? "GMT+0" : "GMT+8",
  transports: {
    [page]: inPage,
    [server]: serverTransport(new URL(`${top}../`, location.href).href),
  },
  programsOf,
});
place.hidden = false;
byId("needs-script").hidden = true;
