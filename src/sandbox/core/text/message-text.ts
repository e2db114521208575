import { headerDefault } from "../header-default.js";
import { timeInZone, timeZoneOf } from "./time-zone.js";

/** What a message says, and in which language and zone. */
export interface MessageText {
  text: string;
  text_language: string;
  text_time_zone: string;
}

const texts: Record<string, (code: string, until: string) => string> = {
  "zh-cn": (code, until) => `您的验证码为 ${code}，有效期至 ${until}。请勿告知他人。`,
  "en-us": (code, until) =>
    `Your verification code is ${code}. It is valid until ${until}. Do not share it.`,
};

/** The language of the texts that fits a tag best: the tag itself, one of its language, the default. */
function languageOf(tag: string): string {
  const wanted = tag.toLowerCase().replaceAll("_", "-");
  if (Object.hasOwn(texts, wanted)) return wanted;
  const [primary] = wanted.split("-");
  const related = Object.keys(texts).find((known) => known.split("-")[0] === primary);
  return related ?? headerDefault("X-Language") ?? Object.keys(texts)[0]!;
}

/** Writes a message in the language and the time zone that were asked for, or in the defaults. */
export function messageText(options: {
  code: string;
  expiresAt: number;
  language: string;
  timeZone: string;
}): MessageText {
  const language = languageOf(options.language);
  const zone = timeZoneOf(options.timeZone);
  return {
    text: texts[language]!(options.code, timeInZone(options.expiresAt, zone)),
    text_language: language,
    text_time_zone: zone.name,
  };
}
