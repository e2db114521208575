/** What an element of the page is made of; text is always text, never markup. */
export type Child = string | HTMLElement;

/** Makes an element with a class and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, name: string, action: () => void): HTMLButtonElement {
  const made = element("button", "", label);
  made.type = "button";
  made.setAttribute("aria-label", name);
  made.addEventListener("click", action);
  return made;
}

/** The element of the page with this id. @throws {Error} when the page has none */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** Calls back when a button is pressed. */
export function onPress(id: string, action: () => void): void {
  byId(id).addEventListener("click", action);
}
