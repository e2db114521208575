import { createHash } from "node:crypto";
import type { RedisClientType } from "@redis/client";
import { newRequestId } from "../core/request-id.js";
import { after, elapsed } from "../core/timers.js";
import { idleMs } from "../state/sessions.js";
import { defaultSession } from "../state/state.js";
import { exchangeScript, removeScript, sessionsScript, trimScript } from "./script.js";

/** How long the store may take, in milliseconds; then the request is answered with an error. */
const patienceMs = 1500;

/**
 * After how long a silent connection counts as lost, in milliseconds: longer than the patience, so that
 * a process that was busy itself does not cut a connection that is well.
 */
const silenceMs = 3000;

/** How often a connection without requests is tried, in milliseconds. */
const pingMs = 500;

/** How long after a lost connection the next is tried, in milliseconds. */
const reconnectMs = 100;

/** The store does not answer, or refuses. Whether it did what it was asked is unknown. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** What is told when it is unknown whether the store did what it was asked. */
export const lost = (cause?: unknown) =>
  new StoreError("The shared state cannot be reached.", { cause });

/** One entry of the log of a session. */
export interface Entry {
  number: number;
  /** When it was added, by the store's clock, in milliseconds since 1970. */
  time: number;
  visit: string;
}

/** What an exchange with the store gives. */
export interface Exchanged {
  time: number;
  /** When this life of the session began. */
  start: number;
  /** Tells this life of the session from others. */
  run: string;
  /** The last entry that the snapshot holds, and when it was added. */
  base: number;
  baseTime: number;
  /** What was before the entries, when the caller lacks it: empty for a session at its start. */
  snapshot: string | undefined;
  entries: readonly Entry[];
  /** Whether this process is to put a snapshot in the place of the log. */
  isLong: boolean;
}

/** What a process knows of a session: the last entry, and when it was added. */
export interface Known {
  run: string;
  number: number;
  time: number;
}

/**
 * What is done to a session beside reading its log: nothing, prolong its life, or begin it when it is not
 * there.
 */
export type Use = "look" | "use" | "begin";

/** The sessions that share a store, beside the default one. */
export interface SharedSessions {
  /** How long each has been idle, in milliseconds, by its name. */
  idleMs: ReadonlyMap<string, number>;
  /** How many had to go because there were too many. */
  dropped: number;
}

/** Where the shared state is, and what its keys begin with. */
export interface StorePlace {
  url: string;
  prefix: string;
}

type Fields = Record<string, string>;
type RawEntry = [id: string, fields: string[]];
type RawExchange = [
  time: number,
  start: number,
  run: string,
  before: number,
  base: number,
  baseTime: number,
  snapshot: string | null,
  entries: RawEntry[],
  isLong: number,
  gone: string[],
];

const numberOf = (id: string) => Number(id.split("-", 1)[0]);

function entryOf([id, list]: RawEntry): Entry {
  const fields: Fields = {};
  for (let index = 0; index < list.length; index += 2) fields[list[index]!] = list[index + 1]!;
  return { number: numberOf(id), time: Number(fields.time), visit: fields.visit! };
}

const missing =
  'The shared state needs the package "@redis/client", which is not installed: npm install @redis/client';

async function loadClient() {
  try {
    return await import("@redis/client");
  } catch (error) {
    throw new Error(missing, { cause: error });
  }
}

/** Whether an error is the store's own answer, and not the loss of its connection. */
const isRefusal = (error: unknown) =>
  error instanceof Error && /^(OOM|READONLY|MISCONF|NOREPLICAS)\b/.test(error.message);

/** A script with the name that the store gives it. */
const scriptOf = (text: string) => ({ text, sha: createHash("sha1").update(text).digest("hex") });

const exchange = scriptOf(exchangeScript);
const trim = scriptOf(trimScript);
const list = scriptOf(sessionsScript);
const forget = scriptOf(removeScript);

/** What the connection tells. */
export interface StoreListener {
  /** Something was added to a session that is watched; to any, when it is undefined. */
  hint: (session: string | undefined) => void;
  /** Sessions had to go for one that began here. */
  drop: (sessions: readonly string[]) => void;
  /** The store answers, or does so no longer. */
  change: (isUp: boolean) => void;
}

/**
 * The connection of a process to the store, a Valkey or a Redis. It never waits for a store that is
 * away: an error comes within `patienceMs`, at once while the connection is known to be lost, and it
 * connects again by itself.
 */
export class Store {
  readonly #clients: RedisClientType[] = [];
  /** The sessions whose hints this process gets. */
  readonly #watched = new Set<string>();
  #isUp: boolean | undefined;
  /** Whether it takes nothing more, as without memory, until it takes something: it can still be read. */
  #isFull = false;
  #opened: Promise<void> | undefined;
  /** What goes on when the connection is there again. */
  readonly #onReady = new Set<() => void>();

  constructor(
    readonly place: StorePlace,
    readonly listener: StoreListener,
  ) {}

  /** Whether the store answered last. */
  get isUp(): boolean {
    return this.#isUp === true;
  }

  /**
   * Connects; when the store is away, goes on trying.
   *
   * @throws {Error} when the client is not installed, or the address is none
   */
  open(): Promise<void> {
    this.#opened ??= this.#connect();
    return this.#opened;
  }

  async #connect(): Promise<void> {
    const { createClient } = await loadClient();
    const { url } = this.place;
    const socket = { connectTimeout: silenceMs, reconnectStrategy: () => reconnectMs };
    const common = { url, disableOfflineQueue: true, commandsQueueMaxLength: 100_000 };
    const commands = createClient({
      ...common,
      pingInterval: pingMs,
      socket: { ...socket, socketTimeout: silenceMs },
    }) as RedisClientType;
    const hints = createClient({ ...common, socket }) as RedisClientType;
    this.#clients.push(commands, hints);
    commands.on("error", () => this.#tell(false));
    commands.on("ready", () => {
      this.#tell(true);
      for (const goOn of this.#onReady) goOn();
      this.#onReady.clear();
      this.listener.hint(undefined);
    });
    // What is lost with this connection is found by looking: hints only make it quicker.
    hints.on("error", () => {});
    await Promise.race([
      Promise.all([commands.connect(), hints.connect()]),
      new Promise<void>((resolve) => {
        after(patienceMs, resolve);
      }),
    ]).catch(() => {});
  }

  readonly #hint = (session: string) => this.listener.hint(session);

  /** Gets the hints of a session; when it is sure to get them, it gets one. */
  watch(session: string): void {
    const [, hints] = this.#clients;
    if (hints === undefined || this.#watched.has(session)) return;
    this.#watched.add(session);
    // A client subscribes again by itself when it has connected again.
    hints.subscribe(this.#channelOf(session), this.#hint).then(
      () => this.#hint(session),
      () => this.#watched.delete(session),
    );
  }

  /** Gets no hints any more, but those of some sessions. */
  watchOnly(sessions: ReadonlySet<string>): void {
    const [, hints] = this.#clients;
    for (const session of this.#watched) {
      if (sessions.has(session)) continue;
      this.#watched.delete(session);
      hints!.unsubscribe(this.#channelOf(session)).catch(() => {});
    }
  }

  #channelOf(session: string): string {
    return `{${this.place.prefix}:${session}}:hints`;
  }

  #tell(isUp: boolean): void {
    if (this.#isUp === isUp) return;
    this.#isUp = isUp;
    this.listener.change(isUp);
  }

  /** All keys of a session lie in one hash slot. */
  #keysOf(session: string): [log: string, head: string] {
    const tag = `{${this.place.prefix}:${session}}`;
    return [`${tag}:log`, `${tag}:head`];
  }

  /** The names of the sessions, and how many had to go. */
  #keysOfAll(): [names: string, dropped: string] {
    const { prefix } = this.place;
    return [`${prefix}:sessions`, `${prefix}:dropped`];
  }

  /** Asks the store, for as long as its patience lasts. @throws {StoreError} */
  async #ask<T>(question: (client: RedisClientType) => Promise<T>, writes = false): Promise<T> {
    await this.open();
    const [client] = this.#clients;
    let stop: (() => void) | undefined;
    try {
      const answer = await Promise.race([
        question(client!),
        new Promise<never>((_resolve, reject) => {
          // A process that was busy itself reads first what has come meanwhile.
          const give = () => reject(new Error("The store does not answer."));
          stop = after(patienceMs, () => setImmediate(give));
        }),
      ]);
      if (writes) this.#isFull = false;
      if (!this.#isFull) this.#tell(true);
      return answer;
    } catch (error) {
      if (isRefusal(error)) this.#isFull = true;
      this.#tell(false);
      throw lost(error);
    } finally {
      stop?.();
    }
  }

  /** Runs a script; the store may have forgotten it, as after a restart. */
  #run(script: typeof exchange, keys: string[], args: string[], writes: boolean): Promise<unknown> {
    const options = { keys, arguments: args };
    const run = (client: RedisClientType) =>
      client.evalSha(script.sha, options).catch((error: Error) => {
        // Nothing was done then, so that it can be asked again.
        if (error.message.startsWith("NOSCRIPT")) return client.eval(script.text, options);
        throw error;
      });
    const until = elapsed() + patienceMs;
    // What was under way when the connection was lost goes to the store again: each script may run twice.
    const insist = async (client: RedisClientType): Promise<unknown> => {
      const wasReady = client.isReady;
      try {
        return await run(client);
      } catch (error) {
        if (!wasReady || client.isReady || !client.isOpen) throw error;
        await new Promise<void>((resolve) => {
          this.#onReady.add(resolve);
        });
        if (elapsed() > until) throw error;
        return insist(client);
      }
    };
    return this.#ask(insist, writes);
  }

  /**
   * Adds visits to the log of a session, which begins it, and gives what came since. Of a session that is
   * not there the run is empty.
   *
   * @throws {StoreError} when it is not known whether they were added
   */
  async exchange(
    session: string,
    known: Known,
    visits: readonly string[],
    use: Use,
  ): Promise<Exchanged> {
    const life = session === defaultSession ? 0 : idleMs;
    const ofCaller = [known.run, String(known.number), String(known.time), newRequestId()];
    const { prefix } = this.place;
    const args = [
      ...ofCaller,
      String(life),
      this.#channelOf(session),
      session,
      use,
      prefix,
      ...visits,
    ];
    const keys = [...this.#keysOf(session), ...this.#keysOfAll()];
    const reply = (await this.#run(exchange, keys, args, visits.length > 0)) as RawExchange;
    const [time, start, run, before, base, baseTime, snapshot, entries, isLong, gone] = reply;
    if (gone.length > 0) this.listener.drop(gone);
    return {
      time,
      start,
      run,
      base,
      baseTime,
      snapshot: snapshot ?? undefined,
      entries: [
        ...entries.map(entryOf),
        ...visits.map((visit, index) => ({ number: before + index + 1, time, visit })),
      ],
      isLong: isLong === 1,
    };
  }

  /** Puts a snapshot in the place of the entries up to a number. */
  async trim(session: string, known: Known, snapshot: string): Promise<void> {
    const args = [known.run, String(known.number), String(known.time), snapshot];
    await this.#run(trim, this.#keysOf(session), args, true);
  }

  /** The sessions that there are beside the default one, and how many had to go. */
  async sessions(): Promise<SharedSessions> {
    const { prefix } = this.place;
    const reply = await this.#run(list, this.#keysOfAll(), [prefix], false);
    const [names, left, dropped] = reply as [string[], number[], number];
    return { idleMs: new Map(names.map((name, at) => [name, idleMs - left[at]!])), dropped };
  }

  /** Forgets a session; false when there was none. */
  async remove(session: string): Promise<boolean> {
    const keys = [...this.#keysOf(session), this.#keysOfAll()[0]];
    return (await this.#run(forget, keys, [this.#channelOf(session), session], false)) !== 0;
  }

  /** Ends the connection. */
  close(): void {
    for (const client of this.#clients) client.destroy();
    this.#clients.length = 0;
    this.#watched.clear();
    this.#opened = undefined;
    this.#isUp = undefined;
  }
}
