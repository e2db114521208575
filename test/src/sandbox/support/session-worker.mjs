/** One of several workers: does in its session what would disturb the others, and says what it saw. */
import { parentPort, workerData } from "node:worker_threads";

const { url, session, rounds, send } = workerData;
const contact = "shared@example.com";
const start = `${2001 + workerData.index}-01-01T00:00:00.000Z`;

async function call(method, path, body, token) {
  const response = await fetch(url + path, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(token === undefined ? { "X-Sandbox-Session": session } : { "X-Auth-Token": token }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? undefined : response.json();
}

/** The program under test only knows its token. */
const sendCode = async () => {
  const body = { contact_value: contact, contact_way: 1, area_code: "" };
  const { error_code: code, error_msg: message } = await call(
    "POST",
    send,
    body,
    `sandbox-token@${session}`,
  );
  return code === undefined ? "sent" : `${code} ${message}`;
};

const control = (method, path, body) => call(method, `/_sandbox/${path}`, body);

const seen = new Set();
for (let round = 0; round < rounds; round++) {
  await control("POST", "reset");
  await control("PUT", "clock", { now: start, frozen: true });
  await control("POST", "faults", { kind: "ok_error", error_msg: session, times: 1 });
  const sends = [await sendCode(), await sendCode(), await sendCode()];
  await control("PUT", "clock", { advance_ms: 60_000 });
  sends.push(await sendCode());
  const { sent_at: sentAt } = await control("GET", `messages/wait?contact=${contact}&timeout_ms=0`);
  const { messages } = await control("GET", "messages");
  const { requests } = await control("GET", "requests");
  const { faults, clock } = await control("GET", "state");
  seen.add(
    JSON.stringify([sends, sentAt, messages.length, requests.length, faults.length, clock.now]),
  );
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker of Node has no origin.
parentPort.postMessage([...seen].map((text) => JSON.parse(text)));
