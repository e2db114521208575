import type { Chance } from "../core/chance.js";
import type { ParameterValue } from "../core/parameters.js";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";
import { loadState, saveState, type Snapshot } from "../state/snapshot.js";
import type { SandboxState } from "../state/state.js";
import { lost, type Entry, type Exchanged, type Known, type Store, type Use } from "./store.js";
import { Turns, type SavedTurns, type Turn } from "./turns.js";

/** How many visits go to the store at once. */
const mostVisits = 200;

/** A request, with what its process drew by chance: all that each process needs to carry it out. */
export interface Visit {
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  size: number;
  /** The operation of the control API, and its parameters; without it, one of the service. */
  control?: string;
  parameters?: Readonly<Record<string, ParameterValue>>;
  /** The message that a wait takes out of the inbox. */
  take?: string;
  /** The token is for the control API alone: no other operation draws one. */
  chance: { requestId: string; code: string; token?: string };
}

/** The time and the chance of the entry that is carried out now. */
export interface EntryContext {
  time: number;
  drawn: Visit["chance"] | undefined;
}

/** The chance of the entry that is carried out now; what is drawn for a reply alone is the caller's. */
export const chanceOf = (context: EntryContext, otherwise: Chance): Chance => ({
  requestId: () => context.drawn?.requestId ?? otherwise.requestId(),
  code: () => context.drawn?.code ?? otherwise.code(),
  token: () => context.drawn?.token ?? otherwise.token(),
});

/** A visit as it stands in the log. */
type LoggedVisit = Visit & Turn;

/** What takes the place of the log up to an entry. */
interface SavedReplica {
  turns: SavedTurns;
  state: Snapshot;
}

/** What is done to a session, the most first. */
const uses: readonly Use[] = ["begin", "use", "look"];

/** What waits for an exchange: a look, or a visit with its turn. */
interface Pending {
  visit: string | undefined;
  use: Use;
  turn: number;
  resolve: (reply: Reply | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * What a process knows of a session that several share. The log in the store is the truth: each process
 * carries out its entries in their order, by the same code as a session in memory, and so comes to the
 * same state. A reply is what the caller's own entry gave.
 */
export class Replica {
  #known: Known = { run: "", number: 0, time: 0 };
  readonly #turns = new Turns();
  /** Tells the visits of this replica from those of others. */
  readonly #name = newRequestId();
  #lastTurn = 0;
  #queue: Pending[] = [];
  #isBusy = false;
  /** The session at its start. */
  readonly #start: string;

  constructor(
    readonly state: SandboxState,
    readonly context: EntryContext,
    readonly store: Store,
    readonly carryOut: (state: SandboxState, visit: Visit) => Reply,
  ) {
    this.#start = this.#save();
  }

  /** Carries out a request. @throws {StoreError} when it is not known whether it was */
  async submit(visit: Visit): Promise<Reply> {
    const turn = ++this.#lastTurn;
    const logged: LoggedVisit = { ...visit, from: this.#name, turn };
    return (await this.#enqueue(JSON.stringify(logged), "begin", turn))!;
  }

  /** Carries out what came since. @throws {StoreError} */
  async look(use: Use): Promise<void> {
    await this.#enqueue(undefined, use);
  }

  #enqueue(visit: string | undefined, use: Use, turn = 0): Promise<Reply | undefined> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ visit, use, turn, resolve, reject });
      if (this.#isBusy) return;
      this.#isBusy = true;
      // What is read from other sockets in this turn goes into the same exchange.
      setImmediate(() => void this.#work());
    });
  }

  /** One exchange at a time: what comes meanwhile goes together into the next. */
  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, mostVisits);
      const visits = batch.flatMap(({ visit }) => visit ?? []);
      try {
        const { session } = this.state.events;
        const use = uses.find((one) => batch.some((pending) => pending.use === one))!;
        this.#take(await this.store.exchange(session, this.#known, visits, use), batch);
      } catch (error) {
        // Those behind would wait as long again for the same.
        for (const { reject } of [...batch, ...this.#queue.splice(0)]) reject(error);
      }
    }
    this.#isBusy = false;
  }

  #take(exchanged: Exchanged, batch: readonly Pending[]): void {
    const { entries, time, isLong } = exchanged;
    this.#restart(exchanged);
    const own = new Map(batch.map((pending) => [pending.turn, pending]));
    for (const entry of entries) this.#carryOut(entry, own);
    this.context.time = time;
    for (const { visit, resolve, reject } of batch) {
      if (visit === undefined) resolve(undefined);
      // An answer that is in a snapshot already is not known here; one that was given stays.
      else reject(lost());
    }
    if (isLong) this.#trim();
  }

  /** The session began again, or this process lacks what was trimmed. */
  #restart({ run, start, base, baseTime, snapshot }: Exchanged): void {
    if (snapshot === undefined) return;
    const isOther = this.#known.run !== "" && this.#known.run !== run;
    if (isOther) this.state.waits.endAll("reset");
    this.#load(snapshot === "" ? this.#start : snapshot);
    if (snapshot === "") this.#begin(start);
    this.state.events.run = run;
    this.#known = { run, number: base, time: baseTime };
    if (isOther) this.state.events.tellChanged();
  }

  /** A session begins at the same moment in each process. */
  #begin(start: number): void {
    const { clock, faults } = this.state;
    this.context.time = start;
    clock.reset();
    faults.reset();
  }

  /** Carries out an entry, unless it was: a visit that went to the store again may stand there twice. */
  #carryOut({ number, time, visit }: Entry, batch: ReadonlyMap<number, Pending>): void {
    const parsed = JSON.parse(visit) as LoggedVisit;
    this.#known.number = number;
    this.#known.time = time;
    if (!this.#turns.take(parsed)) return;
    const own = parsed.from === this.#name ? batch.get(parsed.turn) : undefined;
    this.context.time = time;
    this.context.drawn = parsed.chance;
    this.state.events.isElsewhere = own === undefined;
    try {
      const reply = this.carryOut(this.state, parsed);
      own?.resolve(reply);
    } catch (error) {
      own?.reject(error);
    } finally {
      this.context.drawn = undefined;
      this.state.events.isElsewhere = false;
    }
  }

  /** Puts what is known now in the place of the log. */
  #trim(): void {
    const { session } = this.state.events;
    const trimmed = this.store.trim(session, { ...this.#known }, this.#save());
    // When it fails, another is made when the log has grown as much again.
    trimmed.catch(() => {});
  }

  #save(): string {
    const saved: SavedReplica = { turns: this.#turns.save(), state: saveState(this.state) };
    return JSON.stringify(saved);
  }

  #load(text: string): void {
    const { turns, state } = JSON.parse(text) as SavedReplica;
    this.#turns.load(turns);
    loadState(this.state, state);
  }
}
