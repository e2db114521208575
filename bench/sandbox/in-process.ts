/** Processor time of one call in process, without a socket. */
import { pathToFileURL } from "node:url";
import { PATHS } from "../../generated/constants.js";
import type * as SandboxModule from "../../src/sandbox/index.js";
import { distFile } from "../support/dist.js";
import { interleave, type Case } from "../support/interleave.js";
import { importPeer } from "../support/peers.js";
import { token, validBody } from "./support/requests.js";

const url = `http://sandbox.example${PATHS.sendVerifyCodes}`;

const init = {
  method: "POST",
  headers: { "X-Auth-Token": token, "Content-Type": "application/json" },
  body: validBody,
};

type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

const reading = (fetch: Fetch) => async () => (await fetch(url, init)).text();

async function sandboxCase(): Promise<Case> {
  const file = pathToFileURL(distFile("sandbox.js")).href;
  const { createSandbox } = (await import(file)) as typeof SandboxModule;
  return { name: "sandbox.fetch", call: reading(createSandbox({ cooldown: false }).fetch) };
}

interface HonoApp {
  post: (
    path: string,
    handler: (context: { json: (body: object) => Response }) => Response,
  ) => void;
  request: Fetch;
}

/** Hono, doing nothing but answering. */
async function honoCase(): Promise<Case> {
  const { Hono } = await importPeer<{ Hono: new () => HonoApp }>("hono");
  const app = new Hono();
  app.post(PATHS.sendVerifyCodes, (context) => context.json({}));
  return { name: "Hono app.request", call: reading((to, options) => app.request(to, options)) };
}

interface FastifyApp {
  post: (path: string, handler: () => Promise<object>) => void;
  inject: (options: object) => Promise<{ body: string }>;
}

/** Fastify, doing nothing but answering. */
async function fastifyCase(): Promise<Case> {
  const { fastify } = await importPeer<{ fastify: () => FastifyApp }>("fastify");
  const app = fastify();
  app.post(PATHS.sendVerifyCodes, async () => ({}));
  const options = {
    method: "POST",
    url: PATHS.sendVerifyCodes,
    headers: init.headers,
    payload: validBody,
  };
  return { name: "Fastify inject", call: async () => (await app.inject(options)).body };
}

interface Msw {
  http: { post: (url: string, handler: () => Response) => object };
  HttpResponse: { json: (body: object) => Response };
}

/** MSW, doing nothing but answering; it takes over the global fetch until it is closed. */
async function mswCase(): Promise<Case & { close: () => void }> {
  // It wants Node 22; Node 20 lacks one function of it.
  await import("../../test/recipes/support/node22.mjs");
  const { http, HttpResponse } = await importPeer<Msw>("msw");
  const { setupServer } = await importPeer<{
    setupServer: (...handlers: object[]) => { listen: () => void; close: () => void };
  }>("msw/node");
  const server = setupServer(http.post(url, () => HttpResponse.json({})));
  server.listen();
  const call = reading((to, options) => globalThis.fetch(to, options));
  return { name: "MSW", call, close: () => server.close() };
}

/** Prints the table. */
export async function run(): Promise<void> {
  const msw = await mswCase();
  const cases = [await sandboxCase(), await honoCase(), await fastifyCase(), msw];
  const costs = await interleave(cases, { rounds: 9, calls: 2000 });
  msw.close();
  const own = costs.get(cases[0]!.name)!;
  console.table(
    cases.map(({ name }) => ({
      "in process": name,
      "CPU us a call": Number(costs.get(name)!.toFixed(1)),
      "of the sandbox's": Number((costs.get(name)! / own).toFixed(2)),
    })),
  );
}
