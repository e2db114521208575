/**
 * Puts a choice of language and of example in the place of the long list of samples. The language is
 * kept over all pages and visits; without this script each sample opens on a press.
 */
const key = "verifycodes.sample-language";

/** The language that was chosen last. A browser may forbid to keep anything. */
function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Then the choice holds for this page.
  }
}

const changed = "sample-language";

function choiceOf(samples: HTMLElement) {
  const sections = [...samples.querySelectorAll<HTMLElement>("section")];
  const blocks = [...samples.querySelectorAll<HTMLDetailsElement>("details[data-language]")];
  const titles = new Map(
    blocks.map((block) => [
      block.dataset.language ?? "",
      block.querySelector("summary")?.textContent ?? "",
    ]),
  );
  const languages = [...titles.keys()];
  let example = sections[0];

  const bar = document.createElement("div");
  bar.className = "choice";
  const buttons = languages.map((language) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = titles.get(language) ?? language;
    button.addEventListener("click", () => {
      keep(language);
      document.dispatchEvent(new CustomEvent(changed, { detail: language }));
    });
    return button;
  });
  const group = document.createElement("div");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", samples.dataset.languageLabel ?? "");
  group.append(...buttons);

  function show(language: string): void {
    const chosen = languages.includes(language) ? language : (languages[0] ?? "");
    for (const [index, button] of buttons.entries()) {
      button.setAttribute("aria-pressed", String(languages[index] === chosen));
    }
    for (const section of sections) section.hidden = section !== example;
    for (const block of blocks) {
      block.open = true;
      block.hidden = block.dataset.language !== chosen;
    }
  }

  if (sections.length > 1) {
    const label = document.createElement("label");
    label.textContent = `${samples.dataset.exampleLabel} `;
    const select = document.createElement("select");
    for (const { dataset } of sections) select.add(new Option(dataset.title, dataset.example));
    select.addEventListener("change", () => {
      example = sections[select.selectedIndex];
      show(kept() ?? languages[0] ?? "");
    });
    label.append(select);
    bar.append(label);
  }
  bar.append(group);
  samples.classList.add("chosen");
  samples.prepend(bar);
  document.addEventListener(changed, (event) => {
    show((event as CustomEvent<string>).detail);
  });
  show(kept() ?? languages[0] ?? "");
}

export function chooseSamples(): void {
  for (const samples of document.querySelectorAll<HTMLElement>(".samples")) choiceOf(samples);
}
