/**
 * Redoc shows an operation only after "+ Show" was pressed, or when the address names it, and whoever
 * opens the page has come for the operations. Redoc adds each press to the history: those that are made
 * here take the place of the last entry, so that Back leaves the page at once.
 */
export function openOperation() {
  if (location.hash !== "") return;
  const label = `+ ${globalThis.redocLabels?.["actions.show"] ?? "Show"}`;
  const push = history.pushState.bind(history);
  let isReader = true;
  history.pushState = (...entry) =>
    (isReader ? push : history.replaceState.bind(history))(...entry);
  // Redoc may act on a press later. What a reader does ends that.
  for (const kind of ["pointerdown", "keydown"])
    addEventListener(kind, () => (isReader = true), { capture: true });

  const openAll = () => {
    // The buttons come with Redoc, or when a reader is near; until Redoc has taken over the page a
    // press does nothing.
    const shown = [...document.querySelectorAll("button")].find(
      (button) => button.textContent.trim() === label,
    );
    if (shown === undefined) return;
    isReader = false;
    shown.click();
  };
  setInterval(openAll, 100);
}
