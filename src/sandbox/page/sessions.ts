import { byId, element } from "../form/dom.js";
import { api, session } from "./api.js";

/** Lets the field choose among the sessions that there are now. */
async function showSessions(): Promise<void> {
  const { sessions } = await api.sessions();
  const names = new Set([session, ...sessions.map(({ name }) => name)]);
  const field = byId<HTMLSelectElement>("session");
  field.replaceChildren(...[...names].toSorted().map((name) => element("option", "", name)));
  field.value = session;
}

/** Shows the sessions, and another one when it is chosen: by loading the page for it. */
export function watchSessions(): void {
  const field = byId<HTMLSelectElement>("session");
  void showSessions();
  field.addEventListener("focus", () => void showSessions());
  field.addEventListener("change", () => {
    location.search = `?session=${encodeURIComponent(field.value)}`;
  });
}
