import type { Costs, Figures, Throughput } from "../support/figures.js";
import { capacityOf, roughly, type Capacity, type Limit, type Room } from "./capacity.js";
import { busiestNode } from "./slots.js";

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

const whole = (value: number) => value.toLocaleString("en");

const ratio = (value: number) => value.toFixed(2);

/** A table of Markdown. */
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(row)].join("\n");

/** The words that a table has beside its numbers, its head first. */
export interface Words<Name extends string> {
  head: readonly string[];
  names: Readonly<Record<Name, string>>;
}

/** How many requests one process without a store answers, beside which the others are seen. */
const aloneOf = ({ throughput }: Figures, sessions: number) =>
  throughput.find((one) => one.store === "none" && one.sessions === sessions)!.perSecond;

/** One worker with a store, as a share of one without. */
export function shareOfOne(figures: Figures, store: Throughput["store"]): string {
  const one = figures.throughput.find((row_) => row_.store === store && row_.workers === 1)!;
  return ratio(one.perSecond / aloneOf(figures, one.sessions));
}

export const throughputTable = (figures: Figures, { head, names }: Words<Throughput["store"]>) =>
  table(
    head,
    figures.throughput.map((one) => [
      one.workers,
      names[one.store],
      one.sessions,
      whole(one.perSecond),
      ratio(one.perSecond / aloneOf(figures, one.sessions)),
      one.p50Ms,
      one.p99Ms,
      one.sandboxMB,
      one.errors,
    ]),
  );

export const waitsTable = ({ waits }: Figures, head: readonly string[]) =>
  table(
    head,
    waits.map(({ open, sessions, answered, medianMs, p99Ms, kilobytes, errors }) => [
      whole(open),
      sessions,
      whole(answered),
      medianMs,
      p99Ms,
      kilobytes,
      errors,
    ]),
  );

export const messagesTable = ({ messages }: Figures, head: readonly string[]) =>
  table(
    head,
    messages.map(({ messages: sent, sandboxMB, storeMB, log, errors }) => [
      whole(sent),
      sandboxMB,
      storeMB,
      whole(log),
      errors,
    ]),
  );

export const costsTable = ({ costs }: Figures, { head, names }: Words<keyof Costs>) =>
  table(
    head,
    Object.entries(names).map(([name, text]) => [text, whole(costs[name as keyof Costs])]),
  );

/** What the table of machines tells of each number of them. */
export type Rooms = Exclude<keyof Capacity, "machines">;

const machineCounts = [1, 10, 100] as const;

export function capacityTable(
  figures: Figures,
  { head, names }: Words<Rooms>,
  limits: Readonly<Record<Limit, string>>,
): string {
  const columns = machineCounts.map((machines) => capacityOf(machines, figures));
  const cell = ({ most, limit }: Room) => `${roughly(most)}: ${limits[limit]}`;
  return table(
    head,
    Object.entries(names).map(([name, text]) => [
      text,
      ...columns.map((capacity) => cell(capacity[name as Rooms])),
    ]),
  );
}

/** The simulation: sessions dealt to the slots of clusters. */
export const slotsTable = (head: readonly string[]) =>
  table(
    head,
    [100, 1000, 10_000].flatMap((sessions) =>
      [10, 100].map((nodes) => [
        whole(sessions),
        nodes,
        ratio(busiestNode(sessions, nodes, "even")),
        ratio(busiestNode(sessions, nodes, "hot")),
      ]),
    ),
  );
