/** One call of the operation by each tool, all with the same request and the same `fetch`. */
import createOpenapiFetch from "openapi-fetch";
import { ContactWay, PATHS } from "../../generated/constants.js";
import type { paths } from "../../generated/schema.js";
import { importClient } from "../support/dist.js";
import { importPeer } from "../support/peers.js";

export const baseUrl = "http://127.0.0.1:4010";

const token = "t".repeat(1000);
const body = {
  contact_value: "user@example.com",
  contact_way: ContactWay.EMAIL,
  area_code: "",
};

/** Sends one request, with a signal when the caller has one. */
export type Sender = (signal?: AbortSignal) => Promise<unknown>;

interface Ky {
  create(options: { fetch: typeof fetch }): {
    post(url: string, options: object): { json(): Promise<unknown> };
  };
}

interface Ofetch {
  createFetch: (options: {
    fetch: typeof fetch;
  }) => (url: string, options: object) => Promise<unknown>;
}

const withSignal = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });

/** The senders by name; `fetch` stands for the network. */
export async function createSenders(send: typeof fetch): Promise<Map<string, Sender>> {
  const { createClient } = await importClient();
  const { default: ky } = await importPeer<{ default: Ky }>("ky");
  const { createFetch } = await importPeer<Ofetch>("ofetch");
  const url = baseUrl + PATHS.sendVerifyCodes;
  const headers = { "X-Auth-Token": token };

  const plain: Sender = async (signal) => {
    const response = await send(url, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...withSignal(signal),
    });
    return response.json();
  };
  const client = createClient({ baseUrl, token, fetch: send });
  const openapiFetch = createOpenapiFetch<paths>({ baseUrl, fetch: send });
  const kyClient = ky.create({ fetch: send });
  const ofetch = createFetch({ fetch: send });

  return new Map<string, Sender>([
    ["plain fetch", plain],
    ["verifycodes", (signal) => client.sendVerifyCodes(body, withSignal(signal))],
    [
      "openapi-fetch",
      (signal) =>
        openapiFetch.POST(PATHS.sendVerifyCodes, {
          params: { header: headers },
          body,
          ...withSignal(signal),
        }),
    ],
    ["ofetch", (signal) => ofetch(url, { method: "POST", headers, body, ...withSignal(signal) })],
    ["ky", (signal) => kyClient.post(url, { headers, json: body, ...withSignal(signal) }).json()],
  ]);
}
