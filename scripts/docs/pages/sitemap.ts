import { escaped } from "./escaped.js";
import { addressOf, type Described } from "./head.js";

/** All pages with their translations, see https://www.sitemaps.org. */
export function sitemap(
  pages: readonly Pick<Described, "stem" | "translations">[],
  siteUrl: string,
): string {
  const entries = pages.map(({ stem, translations }) => {
    const links = translations.map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${other.language}" href="${escaped(addressOf(siteUrl, other.stem))}"/>`,
    );
    const address = `    <loc>${escaped(addressOf(siteUrl, stem))}</loc>`;
    return ["  <url>", address, ...links, "  </url>"].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}

/** Lets every crawler read everything, and leads it to the sitemap. */
export const robots = (siteUrl: string): string => `User-agent: *
Allow: /

Sitemap: ${siteUrl}sitemap.xml
`;
