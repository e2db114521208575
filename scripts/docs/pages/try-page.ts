import type { Texts } from "./texts.js";

const field = (label: string, control: string) => `<label>${label} ${control}</label>`;

const text = (name: string, value: string) =>
  `<input name="${name}" value="${value}" autocomplete="off">`;

const option = (value: string, label: string) => `<option value="${value}">${label}</option>`;

/** The page with the form, as Markdown; the form shows itself when its script runs. */
export function tryMarkdown({ tryIt: words }: Texts, language: string): string {
  const form = [
    field(
      words.channel,
      `<select name="contact_way">${option("1", words.email)}${option("0", words.sms)}</select>`,
    ),
    field(words.contact, text("contact_value", "user@example.com")),
    field(words.areaCode, text("area_code", "")),
    field(words.language, text("language", language === "en" ? "en-us" : language)),
    field(words.timeZone, text("time_zone", language === "en" ? "GMT+0" : "GMT+8")),
    field(words.token, text("token", "sandbox-token")),
    field(
      words.where,
      `<select name="where">${option("page", words.page)}${option("server", words.server)}</select>`,
    ),
    `<p><button class="primary">${words.send}</button> <button type="button" id="later">${words.later}</button></p>`,
  ].join("\n");
  return `# ${words.title}

${words.about}

<p id="needs-script">${words.needsScript}</p>
<form id="try" hidden>
${form}
</form>
<div id="result" role="status" data-accepted="${words.accepted}" data-refused="${words.refused}" data-none="${words.none}" data-unreachable="${words.unreachable}" hidden>
<p id="verdict"></p>
<ul id="violations"></ul>
<h2>${words.message}</h2>
<p id="message"></p>
<h2>${words.reply}</h2>
<pre tabindex="0" id="reply"></pre>
<h2>${words.request}</h2>
<pre tabindex="0" id="request"></pre>
</div>
`;
}
