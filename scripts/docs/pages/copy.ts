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
  block.prepend(button);
}

/** Gives each block of code a button that copies it. */
export function addCopyButtons(): void {
  // Browsers give pages the clipboard in a secure context only: https, or the loopback address.
  if (navigator.clipboard === undefined) return;
  for (const block of document.querySelectorAll<HTMLElement>("[data-copy]")) addButton(block);
}
