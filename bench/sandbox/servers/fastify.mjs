// Fastify with its own validation of headers and body by the contract's schemas.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { fastify } = require("fastify");
const contract = JSON.parse(
  readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8"),
);
const { properties, required } = contract.components.schemas.SendVerifyCodesRequest;

/** What Fastify's Ajv knows of a schema: it refuses the contract's own keywords. */
const known = ({ type, minLength, maxLength }) => ({ type, minLength, maxLength });
const contact_value = known(properties.contact_value);
const area_code = known(properties.area_code);

const app = fastify();
app.post(
  "/v2/servicerequest/verifycodes/send",
  {
    schema: {
      headers: {
        type: "object",
        required: ["x-auth-token"],
        properties: { "x-auth-token": { type: "string", minLength: 1, maxLength: 5000 } },
      },
      body: {
        type: "object",
        required,
        properties: { contact_value, area_code, contact_way: { enum: [0, 1] } },
      },
    },
  },
  async (request, reply) => {
    if (request.headers["x-auth-token"] !== "sandbox-token") return reply.code(401).send({});
    return {};
  },
);
await app.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
