// Hono on its Node adapter, with the same compiled validators.
import { createRequire } from "node:module";
import { sendVerifyCodesHeaders, sendVerifyCodesRequest } from "../../../generated/validators.js";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { Hono } = require("hono");
const { serve } = require("@hono/node-server");

const app = new Hono();
app.post("/v2/servicerequest/verifycodes/send", async (context) => {
  const headers = context.req.header();
  const body = await context.req.json();
  const valid =
    headers["x-auth-token"] === "sandbox-token" &&
    sendVerifyCodesHeaders(headers) &&
    sendVerifyCodesRequest(body);
  return valid ? context.json({}) : context.json({ error_code: "OSM.01010001" }, 400);
});
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" });
