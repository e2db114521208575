import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, email, emailCode, type VerifyCodesClient } from "verifycodes";

/** A web site with a login form: the program under test of a recipe. */
export interface LoginApp {
  url: string;
  close: () => Promise<void>;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const start = page(
  "Log in",
  '<form method="post" action="/send"><label>E-mail <input name="contact"></label><button>Send the code</button></form>',
);

const inAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const askForCode = (title: string, contact: string) =>
  page(
    title,
    `<form method="post" action="/login"><input type="hidden" name="contact" value="${inAttribute(contact)}"><label>Code <input name="code"></label><button>Log in</button></form>`,
  );

async function fieldsOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

async function answer(
  client: VerifyCodesClient,
  path: string,
  fields: URLSearchParams,
): Promise<string> {
  const [address, code] = [fields.get("contact") ?? "", fields.get("code") ?? ""];
  if (path === "/send") {
    await client.sendVerifyCodes(email(address));
    return askForCode("Check your mail", address);
  }
  if (path !== "/login") return start;
  try {
    await client.checkVerifyCodes(emailCode({ address, code }));
    return page("Welcome", "");
  } catch {
    return askForCode("That was not the code", address);
  }
}

/** Starts the site; it lets in whoever types the code that was sent. */
export async function startLoginApp(options: {
  service: string;
  token: string;
}): Promise<LoginApp> {
  const client = createClient({ baseUrl: options.service, token: options.token });
  const server = createServer(async (request, response) => {
    const body = await answer(client, request.url ?? "/", await fieldsOf(request));
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
