/** What the head of a page tells machines: its translations, and, where its address is known, that. */
import type { SiteOptions } from "../site-options.js";
import { escaped } from "./escaped.js";
import { relativeTo } from "./links.js";
import { texts, type Language } from "./texts.js";

/** The page that a head is for. */
export interface Described {
  stem: string;
  language: Language;
  title: string;
  description: string;
  /** The page in every language that it is in; empty without a translation. */
  translations: readonly { language: Language; stem: string }[];
}

/** The address of a page: that of its folder for the first page of one. */
export const addressOf = (siteUrl: string, stem: string): string =>
  siteUrl +
  (stem === "index" || stem.endsWith("/index") ? stem.slice(0, -"index".length) : `${stem}.html`);

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(" ")}>`;

/** What a page says of itself in the words of schema.org. */
function linkedData(page: Described, siteUrl: string, version: string): string {
  const url = addressOf(siteUrl, page.stem);
  const site = { "@type": "WebSite", name: "verifycodes", url: siteUrl };
  const data =
    page.stem === `${texts[page.language].folder}index`
      ? { "@type": "WebAPI", name: page.title, documentation: url }
      : { "@type": "TechArticle", headline: page.title, isPartOf: site };
  const text = JSON.stringify({
    "@context": "https://schema.org",
    ...data,
    description: page.description,
    inLanguage: page.language,
    url,
    version,
  });
  return `<script type="application/ld+json">${text.replaceAll("<", String.raw`\u003c`)}</script>`;
}

function alternates({ stem, translations }: Described, siteUrl?: string): string[] {
  const lead = (other: string) =>
    siteUrl === undefined ? relativeTo(stem, `${other}.html`) : addressOf(siteUrl, other);
  const links = translations.map(({ language, stem: other }) =>
    tag("link", { rel: "alternate", hreflang: language, href: lead(other) }),
  );
  const english = translations.find(({ language }) => language === "en");
  return siteUrl === undefined || english === undefined
    ? links
    : [
        ...links,
        tag("link", { rel: "alternate", hreflang: "x-default", href: lead(english.stem) }),
      ];
}

/** The tags of a page's head as HTML. A page for what is missing has no address. */
export function headOf(page: Described, { siteUrl }: SiteOptions, version: string): string {
  if (siteUrl === undefined || page.stem.endsWith("404")) return alternates(page).join("\n    ");
  const url = addressOf(siteUrl, page.stem);
  return [
    ...alternates(page, siteUrl),
    tag("link", { rel: "canonical", href: url }),
    tag("meta", { property: "og:type", content: "article" }),
    tag("meta", { property: "og:site_name", content: "verifycodes" }),
    tag("meta", { property: "og:title", content: page.title }),
    tag("meta", { property: "og:description", content: page.description }),
    tag("meta", { property: "og:url", content: url }),
    tag("meta", { property: "og:locale", content: page.language === "en" ? "en_US" : "zh_CN" }),
    linkedData(page, siteUrl, version),
  ].join("\n    ");
}
