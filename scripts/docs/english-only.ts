/** Pages that have no translation, each with the reason; every other page of `docs/` needs one. */
export const englishOnly: Readonly<Record<string, string>> = {
  "docs/conformance.md": "for who writes a client: its numbers are named in cases and code",
  "docs/conformance-matrix.md": "written by the clients' tests",
  "docs/conformance-sdks.md": "written by that comparison",
  "docs/figures.md": "measured again now and then",
  "docs/hosting.md": "for who runs this site",
  "docs/map.md": "for who changes this project",
  "docs/releasing.md": "for maintainers",
  "docs/sdks.md": "a comparison that is made again now and then",
  "docs/rules-in-the-wild.md": "written by a test",
};
