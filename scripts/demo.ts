/** Sends the page's example and an SMS message to a running sandbox, and prints what came of them. */
import { createClient, phone } from "verifycodes";
import { Failure, runAsProgram } from "./lib/main.js";
import { style } from "./lib/style.js";

const usage = `Usage: npm run demo

Sends two codes to the sandbox that "npm start" started and reads them from its inbox. SANDBOX_URL
and SANDBOX_TOKEN name another sandbox than the one at http://127.0.0.1:4010.`;

const baseUrl = process.env.SANDBOX_URL ?? "http://127.0.0.1:4010";
const token = process.env.SANDBOX_TOKEN ?? "sandbox-token";

interface Message {
  contact_value: string;
  code: string;
  text: string;
}

async function readInbox(contact: string): Promise<Message | undefined> {
  const url = `${baseUrl}/_sandbox/messages?contact=${encodeURIComponent(contact)}`;
  const { messages } = (await (await fetch(url)).json()) as { messages: Message[] };
  return messages[0];
}

async function checkThatItRuns(): Promise<void> {
  try {
    await fetch(`${baseUrl}/healthz`);
  } catch {
    throw new Failure(
      `There is no sandbox at ${baseUrl}. Start one in another terminal: npm start`,
    );
  }
}

async function demo(): Promise<void> {
  await checkThatItRuns();
  const client = createClient({ baseUrl, token });
  // Another number for each run, so that the minute between two codes is no obstacle.
  const number = `138${String(Date.now()).slice(-8)}`;
  const requests = [
    {
      name: "the page's example",
      body: { contact_value: "123456", contact_way: 1, area_code: "86" } as const,
    },
    { name: "an SMS message", body: phone({ areaCode: "86", number }) },
  ];
  for (const { name, body } of requests) {
    process.stdout.write(`${style("bold", name)} ${JSON.stringify(body)}\n`);
    try {
      const { status, requestId } = await client.sendVerifyCodes(body, { language: "en-us" });
      process.stdout.write(`  answer: ${status}, request ${requestId ?? "without an id"}\n`);
    } catch (error) {
      process.stdout.write(`  answer: ${(error as Error).name}: ${(error as Error).message}\n`);
    }
    const message = await readInbox(body.contact_value);
    if (message === undefined) throw new Failure("  The inbox has no message to this contact.");
    process.stdout.write(`  inbox:  ${message.code} (${message.text})\n`);
  }
}

await runAsProgram(import.meta.url, demo, usage);
