import { FAULT_KINDS } from "../../../generated/sandbox/constants.js";
import type { Clock, Fault, FaultKind, NewFault } from "../../../generated/sandbox/schema.js";
import { api } from "./api.js";
import { button, byId, element, onPress } from "../form/dom.js";
import { sandboxTime, setSandboxTime, timesOf } from "./sandbox-time.js";

const minuteMs = 60_000;

/** Fields that tell what goes wrong, by the kinds that have them. */
const kindsOf: Partial<Record<keyof NewFault, readonly FaultKind[]>> = {
  status: ["error"],
  error_code: ["error", "ok_error"],
  error_msg: ["error", "ok_error"],
  retry_after: ["error"],
  delay_ms: ["latency"],
  delay_max_ms: ["latency"],
};

/** Fields that tell when; without any a fault fires always. */
const conditions: readonly (keyof NewFault)[] = [
  "times",
  "nth",
  "every",
  "probability",
  "seed",
  "operation",
  "requests",
  "contact",
  "contact_way",
  "area_code",
  "header",
  "duration_ms",
];

/** Fields whose values are texts; the others are numbers. */
const texts = new Set<string>([
  "error_code",
  "error_msg",
  "operation",
  "requests",
  "contact",
  "area_code",
  "header",
]);

/** What the form begins with. */
const firstValues: Partial<Record<keyof NewFault, string>> = { status: "500", times: "1" };

let frozen = false;

/** Shows the sandbox's time, counting on. */
export function tickClock(): void {
  const now = byId<HTMLTimeElement>("now");
  now.dateTime = new Date(sandboxTime()).toISOString();
  now.textContent = timesOf(now.dateTime);
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
  byId("no-faults").hidden = faults.length > 0;
}

/** The fault that the form describes: an empty field is left out. */
function faultOf(fields: FormData): NewFault {
  const given = [...fields].filter(([, value]) => (value as string).trim() !== "");
  return Object.fromEntries(
    given.map(([name, value]) => [
      name,
      name === "kind" || texts.has(name) ? value : Number(value),
    ]),
  ) as unknown as NewFault;
}

function fieldFor(name: keyof NewFault): HTMLLabelElement {
  const input = element("input", "");
  input.name = name;
  input.autocomplete = "off";
  input.value = firstValues[name] ?? "";
  return element("label", "", `${name} `, input);
}

/** Asks for what the chosen kind can have; what it cannot have is not sent. */
function showDetails(kind: FaultKind): void {
  for (const label of byId("fault-details").children as Iterable<HTMLElement>) {
    const input = label.querySelector("input")!;
    const has = kindsOf[input.name as keyof NewFault]?.includes(kind) === true;
    label.hidden = !has;
    input.disabled = !has;
  }
}

function watchFaultForm(): void {
  const form = byId<HTMLFormElement>("fault");
  const kind = form.querySelector<HTMLSelectElement>("[name=kind]")!;
  kind.append(...FAULT_KINDS.map((name) => element("option", "", name)));
  kind.value = "error";
  byId("fault-details").append(
    ...Object.keys(kindsOf).map((name) => fieldFor(name as keyof NewFault)),
  );
  byId("fault-conditions").append(...conditions.map(fieldFor));
  showDetails("error");
  kind.addEventListener("change", () => showDetails(kind.value as FaultKind));
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
