import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { Figures } from "../support/figures.js";

const second = 1e6;
const kilobyte = 1024;
const gigabyte = 1024 ** 3;

/** The sessions of a team, beside the default one. */
export const sessionsPerTeam = SANDBOX_LIMITS.SessionList.sessions.maxItems - 1;

/** The messages that a session keeps. */
export const messagesPerSession = SANDBOX_LIMITS.MessageList.messages.maxItems;

/** What can be met first. */
export type Limit = "process" | "store" | "copies" | "sessions" | "storeMemory" | "files" | "heap";

/** How much there is room for, and what is met first. */
export interface Room {
  most: number;
  limit: Limit;
}

/** What so many machines hold, each with a process of the sandbox on one core and a store on another. */
export interface Capacity {
  machines: number;
  /** Requests a second, each session always asked at the same process; one store for all. */
  sticky: Room;
  /** The same with a cluster, a node on each machine. */
  stickyCluster: Room;
  /** Requests a second, any process asked for any session; one store for all. */
  anyProcess: Room;
  /** Requests a second in one session, at the same process. */
  oneSession: Room;
  /** Sessions of one team, beside the default one. */
  sessions: Room;
  /** Full sessions of many teams, with a store on each machine. */
  allSessions: Room;
  openWaits: Room;
}

const least = (...rooms: readonly [number, Limit][]): Room => {
  const [most, limit] = rooms.reduce((low, room) => (room[0] < low[0] ? room : low));
  return { most, limit };
};

/** Computes what some machines hold from what things cost. */
export function capacityOf(machines: number, { costs, machine, waits }: Figures): Capacity {
  const { requestUs, requestApartUs, carryOutUs, storeUs, storeApartUs, storeSessionKB } = costs;
  const others = machines - 1;
  // A process answers its share of the requests, and carries out others that it knows of, too.
  const processes = (otherUs: number) => (machines * second) / (requestApartUs + otherUs * others);
  const sticky: [number, Limit] = [processes(0), "process"];
  const copies: [number, Limit] = [
    processes(carryOutUs),
    others > requestApartUs / carryOutUs ? "copies" : "process",
  ];
  const oneStore = second / storeApartUs;
  const storeBytes = (machine.memoryGiB * gigabyte) / 2;
  const waitKB = Math.max(...waits.map(({ kilobytes }) => kilobytes));
  return {
    machines,
    sticky: least(sticky, [oneStore, "store"]),
    stickyCluster: least(sticky, [oneStore * machines, "store"]),
    anyProcess: least(copies, [oneStore, "store"]),
    oneSession: least([second / requestUs, "process"], [second / storeUs, "store"]),
    sessions: { most: sessionsPerTeam, limit: "sessions" },
    allSessions: {
      most: (machines * storeBytes) / (storeSessionKB * kilobyte),
      limit: "storeMemory",
    },
    openWaits: least(
      [machines * machine.openFiles, "files"],
      [(machines * machine.heapMB * kilobyte) / waitKB, "heap"],
    ),
  };
}

const digits = 2;

/** A computed number as the page shows it: two digits, as those that it comes from are no truer. */
export function roughly(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  return (Math.floor(value / unit) * unit).toLocaleString("en");
}
