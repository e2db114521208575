/**
 * Redoc shows an operation only after "+ Show" was pressed, or when the address names it. This
 * contract has one operation, and whoever opens the page has come for it.
 */
export function openOperation() {
  if (location.hash !== "") return;
  const label = `+ ${globalThis.redocLabels?.["actions.show"] ?? "Show"}`;
  const deadline = Date.now() + 10_000;
  let pressed = false;
  const timer = setInterval(() => {
    // The button comes with Redoc, and until that has taken over the page a press does nothing.
    const show = [...document.querySelectorAll("button")].find(
      (button) => button.textContent.trim() === label,
    );
    if (show === undefined ? pressed : Date.now() > deadline) clearInterval(timer);
    pressed ||= show !== undefined;
    show?.click();
  }, 50);
}
