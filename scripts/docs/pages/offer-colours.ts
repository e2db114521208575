import { chooseColours, chosenColours } from "./chosen-colours.js";

/** Makes the button for dark colours work. Redoc's page has one that it brings itself. */
export function offerColours(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  if (button === null) return;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (chosenColours() ?? (system.matches ? "dark" : "light")) === "dark";
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    chooseColours(isDark() ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
  button.hidden = false;
}
