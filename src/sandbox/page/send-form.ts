import { PATHS } from "../../../generated/constants.js";
import { byId } from "./dom.js";

/** What a failed request shows in place of a reply. */
const noReply = "No reply: the connection ended.";

async function send(fields: FormData): Promise<string> {
  const text = (name: string) => fields.get(name) as string;
  const response = await fetch(PATHS.sendVerifyCodes.slice(1), {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-Auth-Token": text("token"),
      "X-Language": text("language"),
      "X-Time-Zone": text("time_zone"),
    },
    body: JSON.stringify({
      contact_value: text("contact_value"),
      contact_way: Number(text("contact_way")),
      area_code: text("area_code"),
    }),
  });
  return `${response.status} ${response.statusText}\n${await response.text()}`;
}

/** Makes the form send a request by the contract and show the reply. */
export function watchSendForm(): void {
  const form = byId<HTMLFormElement>("send");
  const reply = byId("reply");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    reply.textContent = "waiting …";
    send(new FormData(form)).then(
      (text) => (reply.textContent = text),
      () => (reply.textContent = noReply),
    );
  });
}
