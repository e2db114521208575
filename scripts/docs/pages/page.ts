/** What every page gains by a script: buttons that copy code, a choice of samples, and a place kept. */
import { chooseSamples } from "./choose-sample.js";
import { keepSection } from "./keep-section.js";

const shownMs = 2000;

function addButton(block: HTMLElement): void {
  const { copy = "", copied = "" } = block.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), shownMs);
  });
  block.append(button);
}

// Browsers give pages the clipboard in a secure context only: https, or the loopback address.
if (navigator.clipboard !== undefined) {
  for (const block of document.querySelectorAll<HTMLElement>("[data-copy]")) addButton(block);
}

chooseSamples();
keepSection();
