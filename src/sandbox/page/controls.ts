import type { Clock, Fault, FaultKind, NewFault } from "../../../generated/sandbox/schema.js";
import { api } from "./api.js";
import { button, byId, element, onPress } from "./dom.js";
import { sandboxTime, setSandboxTime } from "./sandbox-time.js";

const minuteMs = 60_000;

const kinds: readonly FaultKind[] = [
  "error",
  "ok_error",
  "latency",
  "empty_body",
  "html_body",
  "truncated_body",
  "malformed_json",
  "oversized_body",
  "reset",
  "reset_in_reply",
  "no_reply",
];

const triggers: Record<string, Partial<NewFault>> = {
  once: { times: 1 },
  always: {},
  second: { every: 2 },
};

let frozen = false;

/** Shows the sandbox's time, counting on. */
export function tickClock(): void {
  const now = byId<HTMLTimeElement>("now");
  now.dateTime = new Date(sandboxTime()).toISOString();
  now.textContent = `${now.dateTime.replace("T", " ").slice(0, 19)} UTC`;
}

/** Shows what the clock was set to. */
export function showClock(clock: Clock): void {
  ({ frozen } = clock);
  setSandboxTime(clock);
  byId("frozen").textContent = frozen ? "(frozen)" : "";
  byId("freeze").textContent = frozen ? "Run on" : "Freeze";
  tickClock();
}

function describeFault({ fault_id: id, fault, fired, active }: Fault): HTMLElement {
  const { kind, ...fields } = fault;
  const details = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const state = active ? `fired ${fired} times` : `over, fired ${fired} times`;
  return element(
    "li",
    "",
    `${[kind, ...details].join(", ")} `,
    element("span", "faint", `${id}, ${state} `),
    button("Remove", `Remove fault ${id}`, () => void api.removeFault(id)),
  );
}

/** Shows the faults that are set. */
export function showFaults(faults: readonly Fault[]): void {
  byId("faults").replaceChildren(...faults.map(describeFault));
}

function watchFaultForm(): void {
  const form = byId<HTMLFormElement>("fault");
  form
    .querySelector<HTMLSelectElement>("[name=kind]")!
    .append(...kinds.map((kind) => element("option", "", kind)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const trigger = triggers[fields.get("when") as string];
    void api.addFault({ kind: fields.get("kind") as FaultKind, ...trigger });
  });
}

/** Makes the buttons of the clock and the faults work. */
export function watchControls(): void {
  onPress("freeze", () => void api.changeClock({ frozen: !frozen }));
  onPress("minute", () => void api.changeClock({ advance_ms: minuteMs }));
  onPress("minutes", () => void api.changeClock({ advance_ms: 5 * minuteMs }));
  onPress("today", () => void api.changeClock({ now: new Date().toISOString(), frozen: false }));
  onPress("clear-faults", () => void api.clearFaults());
  watchFaultForm();
}
