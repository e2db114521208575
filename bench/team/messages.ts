/** Memory of the sandbox and of its store over many messages, each to another contact. */
import { load } from "../sandbox/support/load.js";
import type { Look } from "./support/figures.js";
import { noteFigures } from "./support/note-figures.js";
import { isFull } from "./support/form.js";
import { sendTo, varyContact } from "./support/requests.js";
import { connections, megabyte, round, startTeam } from "./support/servers.js";
import { startMeasuredStore } from "./support/store.js";

/** Three times as many contacts as a session remembers, or a million. */
const count = isFull ? 1_000_000 : 300_000;

/** How many times the memory is looked at. */
const looks = 10;

/** Prints the table, and notes its figures. */
export async function run(): Promise<void> {
  const store = await startMeasuredStore();
  if (store === undefined) return;
  const server = await startTeam(1, store.url, "verifycodes");
  try {
    const rows: Look[] = [];
    let errors = 0;
    const look = async (messages: number) => {
      rows.push({
        messages,
        sandboxMB: round(server.rssBytes() / megabyte),
        storeMB: round((await store.usedBytes()) / megabyte),
        log: await store.logLength(),
        errors,
      });
    };
    await look(0);
    const most = count / looks;
    for (let done = 0; done < count; done += most) {
      const { statuses, requests } = await load(server.port, sendTo(0), {
        milliseconds: Infinity,
        connections,
        most,
        vary: (bytes, number) => varyContact(bytes, done + number),
      });
      errors += requests - (statuses.get(200) ?? 0);
      await look(done + requests);
    }
    console.table(
      rows.map(({ messages, sandboxMB, storeMB, log }) => ({
        messages,
        "sandbox, MB": sandboxMB,
        "store, MB": storeMB,
        "entries in its log": log,
        errors,
      })),
    );
    noteFigures("messages", rows);
  } finally {
    await server.stop();
    await store.stop();
  }
}
