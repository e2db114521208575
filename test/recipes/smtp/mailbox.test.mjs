import assert from "node:assert/strict";
import { once } from "node:events";
import { after, test } from "node:test";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { createSandbox } from "verifycodes/sandbox";

/** A mail server in this process, in the place of Mailpit: that one listens on port 1025. */
const mails = [];
const arrivals = new EventTarget();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    stream.setEncoding("utf8");
    let text = "";
    stream.on("data", (chunk) => (text += chunk));
    stream.on("end", () => {
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
      arrivals.dispatchEvent(new Event("mail"));
      done();
    });
  },
});
server.listen(0, "127.0.0.1");
await once(server.server, "listening");

const sandbox = createSandbox();
const transport = createTransport({ host: "127.0.0.1", port: server.server.address().port });

sandbox.onEvent(
  ({ message }) => {
    if (message.contact_way !== 1) return;
    const mail = { from: "sandbox@example.com", to: message.contact_value, text: message.text };
    transport.sendMail({ ...mail, subject: "Verification code" }).catch(console.error);
  },
  ["message"],
);

const sendCode = (body) =>
  sandbox.fetch("http://sandbox/v2/servicerequest/verifycodes/send", {
    method: "POST",
    headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

after(async () => {
  transport.close();
  await sandbox.close();
  await new Promise((resolve) => server.close(resolve));
});

await test("a code by e-mail arrives in the mailbox, and one by SMS does not", async () => {
  const arrived = once(arrivals, "mail");
  await sendCode({ contact_value: "13800000000", contact_way: 0, area_code: "86" });
  await sendCode({ contact_value: "user@example.com", contact_way: 1, area_code: "" });
  const code = await sandbox.waitForCode("user@example.com");
  await arrived;
  assert.equal(mails.length, 1);
  assert.deepEqual(mails[0].to, ["user@example.com"]);
  assert.match(mails[0].text, /^Subject: Verification code\r$/m);
  const [, body] = mails[0].text.split("\r\n\r\n");
  const sent = /base64/i.test(mails[0].text) ? Buffer.from(body, "base64").toString("utf8") : body;
  assert.ok(sent.includes(code));
});
