/** Sends what it is told to: by the client, or by fetch alone. */
import { createInterface } from "node:readline";
import { PATHS } from "../../../../generated/constants.js";
import { importClient } from "../../../support/dist.js";

const endpoint = process.env.VERIFYCODES_ENDPOINT ?? "";
const token = process.env.VERIFYCODES_TOKEN ?? "";
const { createClient, email } = await importClient();
const contact = email("user@example.com");
const client = createClient({ baseUrl: endpoint, token });

const headers = { "X-Auth-Token": token, "Content-Type": "application/json" };
const body = JSON.stringify(contact);

async function raw(): Promise<void> {
  const response = await fetch(endpoint + PATHS.sendVerifyCodes, { method: "POST", headers, body });
  await response.text();
  if (response.status !== 200) throw new Error(`status ${response.status}`);
}

async function measure(send: () => Promise<unknown>, calls: number) {
  const nanoseconds: number[] = [];
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) {
    const start = process.hrtime.bigint();
    await send();
    nanoseconds.push(Number(process.hrtime.bigint() - start));
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuMicroseconds: user + system, nanoseconds };
}

for await (const line of createInterface(process.stdin)) {
  const [what, calls] = line.split(" ");
  const send = what === "raw" ? raw : () => client.sendVerifyCodes(contact);
  process.stdout.write(`${JSON.stringify(await measure(send, Number(calls)))}\n`);
}
