import type { Texts } from "./texts.js";

/** The page with the form, as Markdown; the form is made by its script, which says what is in it. */
export const tryMarkdown = ({ tryIt: words, folder }: Texts): string => {
  const top = folder === "" ? "" : "../";
  return `# ${words.title}

${words.about}

<p id="needs-script">${words.needsScript}</p>
<div id="try" data-page="${words.page}" data-server="${words.server}" data-top="${top}" data-samples="${top}samples.json" hidden></div>
`;
};
