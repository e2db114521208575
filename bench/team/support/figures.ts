/** What `npm run bench -- team` measures, as `figures.json` beside it holds it. */
export interface Figures {
  machine: Machine;
  throughput: Throughput[];
  waits: Waits[];
  costs: Costs;
  messages: Look[];
}

/** What it was measured on, and when. */
export interface Machine {
  date: string;
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
  store: string;
  /** How many files and sockets a process may have open. */
  openFiles: number;
  /** How large the heap of a process of Node may grow. */
  heapMB: number;
  /** How many programs wanted a core before the bench began. */
  loadBefore: number;
}

/** Above this load, other programs took a part of the machine. */
const quiet = 0.5;

/** Whether the figures are rough, because other programs ran beside the bench. */
export const wasBusy = ({ loadBefore }: Machine): boolean => loadBefore > quiet;

/** How a team answers under load. */
export interface Throughput {
  /** What is written down before a reply: nothing without a store, each change, or what a second brings. */
  store: "none" | "always" | "everysec";
  workers: number;
  /** Over how many sessions the requests go. */
  sessions: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Of all its processes. */
  sandboxMB: number;
  /** Replies other than 200. */
  errors: number;
}

/** Waits that are open on one process, while messages are sent by another. */
export interface Waits {
  open: number;
  sessions: number;
  answered: number;
  medianMs: number;
  p99Ms: number;
  /** The memory that one open wait takes. */
  kilobytes: number;
  errors: number;
}

/** What one thing costs: processor time in microseconds, memory in kilobytes or megabytes. */
export interface Costs {
  /** A request, in the process that answers it: when all ask in one session, so that many share an exchange. */
  requestUs: number;
  /** The same, when each connection asks in a session that no other asks in. */
  requestApartUs: number;
  /** The same, in a process without a store. */
  aloneUs: number;
  /** Both, in the store. */
  storeUs: number;
  storeApartUs: number;
  /** A request that another process answered, in a session that this one knows. */
  carryOutUs: number;
  /** A process at its start. */
  processMB: number;
  /** A session with as many messages and requests as it holds. */
  sessionKB: number;
  storeSessionKB: number;
}

/** The memory after so many messages, each to another contact. */
export interface Look {
  messages: number;
  sandboxMB: number;
  storeMB: number;
  /** How many entries the log holds. */
  log: number;
  /** Replies other than 200, so far. */
  errors: number;
}
