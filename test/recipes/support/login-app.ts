import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, email } from "verifycodes";

/** A web site with a login form: the program under test of a recipe. */
export interface LoginApp {
  url: string;
  close: () => Promise<void>;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const pages = {
  "/": page(
    "Log in",
    '<form method="post" action="/send"><label>E-mail <input name="contact"></label><button>Send the code</button></form>',
  ),
  "/send": page(
    "Check your mail",
    '<form method="post" action="/login"><label>Code <input name="code"></label><button>Log in</button></form>',
  ),
  "/login": page("Welcome", ""),
};

async function fieldsOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

/** Starts the site; it lets in whoever types six digits. */
export async function startLoginApp(options: {
  service: string;
  token: string;
}): Promise<LoginApp> {
  const client = createClient({ baseUrl: options.service, token: options.token });
  const server = createServer(async (request, response) => {
    const fields = await fieldsOf(request);
    if (request.url === "/send") await client.sendVerifyCodes(email(fields.get("contact") ?? ""));
    const refused = request.url === "/login" && !/^\d{6}$/.test(fields.get("code") ?? "");
    response.writeHead(refused ? 403 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(pages[request.url as keyof typeof pages] ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
