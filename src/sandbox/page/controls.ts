import { FAULT_KINDS } from "../../../generated/sandbox/constants.js";
import type { Clock, Fault, FaultKind, NewFault } from "../../../generated/sandbox/schema.js";
import { api } from "./api.js";
import { button, byId, element, onPress } from "./dom.js";
import { sandboxTime, setSandboxTime } from "./sandbox-time.js";

const minuteMs = 60_000;

/** The field that a kind of fault asks for in the form, and what it holds at first. */
const detailOf: Partial<Record<FaultKind, { name: keyof NewFault; value: string | number }>> = {
  latency: { name: "delay_ms", value: 2000 },
  error: { name: "status", value: 500 },
  ok_error: { name: "error_code", value: "OSM.01010014" },
};

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
  const count = fired === 1 ? "once" : `${fired} times`;
  const state = active ? `fired ${count}` : `over, fired ${count}`;
  return element(
    "li",
    "row",
    element("div", "", [kind, ...details].join(", "), element("div", "faint", `${id}, ${state}`)),
    button("Remove", `Remove fault ${id}`, () => void api.removeFault(id)),
  );
}

/** Shows the faults that are set. */
export function showFaults(faults: readonly Fault[]): void {
  byId("faults").replaceChildren(...faults.map(describeFault));
}

/** The fault that the form describes. */
function faultOf(fields: FormData): NewFault {
  const kind = fields.get("kind") as FaultKind;
  const detail = detailOf[kind];
  const text = fields.get("detail") as string;
  const value = typeof detail?.value === "number" && text.trim() !== "" ? Number(text) : text;
  return {
    kind,
    ...(detail !== undefined && { [detail.name]: value }),
    ...triggers[fields.get("when") as string],
  };
}

/** Asks for what the chosen kind needs. */
function showDetail(kind: FaultKind, input: HTMLInputElement): void {
  const detail = detailOf[kind];
  byId("detail-label").hidden = detail === undefined;
  byId("detail-name").textContent = detail?.name ?? "";
  input.value = String(detail?.value ?? "");
}

function watchFaultForm(): void {
  const form = byId<HTMLFormElement>("fault");
  const kind = form.querySelector<HTMLSelectElement>("[name=kind]")!;
  const input = form.querySelector<HTMLInputElement>("[name=detail]")!;
  kind.append(...FAULT_KINDS.map((name) => element("option", "", name)));
  kind.value = "error";
  showDetail("error", input);
  kind.addEventListener("change", () => showDetail(kind.value as FaultKind, input));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    api.addFault(faultOf(new FormData(form))).then(
      () => (byId("fault-refused").textContent = ""),
      (error: Error) => (byId("fault-refused").textContent = error.message),
    );
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
