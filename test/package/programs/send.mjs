import { createClient, email, isCooldownError } from "verifycodes";
import { createSandbox } from "verifycodes/sandbox";

const sandbox = createSandbox({ token: "a-token" });
const { url } = await sandbox.listen({ port: 0 });
try {
  const client = createClient({ baseUrl: url, token: "a-token" });
  await client.sendVerifyCodes(email("user@example.com"));
  const answer = await fetch(`${url}/_sandbox/messages`);
  const { messages } = await answer.json();
  const again = await client.sendVerifyCodes(email("user@example.com")).catch((error) => error);
  console.log(/^\d{6}$/.test(messages[0].code) && isCooldownError(again) ? "sent" : "not sent");
} finally {
  await sandbox.close();
}
