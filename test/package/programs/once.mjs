// Sends over a connection that breaks: each call must arrive once, whatever the runtime's fetch does.
import { createClient, email } from "verifycodes";
import { createFetchClient } from "verifycodes/fetch";

const options = { baseUrl: process.env.BASE_URL, token: "a-token" };
const client = createClient(options);
const bindings = createFetchClient(options);
const body = email("user@example.com");
const calls = [
  () => client.sendVerifyCodes(body),
  () => bindings.POST("/v2/servicerequest/verifycodes/send", { body }),
];
for (const call of calls.flatMap((one) => [one, one])) {
  console.log(
    await call().then(
      () => "sent",
      (error) => `${error.code} ${error.sent}`,
    ),
  );
  // The runtime notices only later that the connection is free again.
  await new Promise((resolve) => setTimeout(resolve, 100));
}
