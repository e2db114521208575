// The least that a server of the operation can do: node:http and the same compiled validators.
import { createServer } from "node:http";
import { sendVerifyCodesHeaders, sendVerifyCodesRequest } from "../../../generated/validators.js";

const json = { "Content-Type": "application/json" };

function answer(request, response, text) {
  const valid =
    request.headers["x-auth-token"] === "sandbox-token" &&
    sendVerifyCodesHeaders(request.headers) &&
    sendVerifyCodesRequest(JSON.parse(text));
  const body = valid ? "{}" : JSON.stringify({ error_code: "OSM.01010001", error_msg: "invalid" });
  response.writeHead(valid ? 200 : 400, { ...json, "Content-Length": body.length });
  response.end(body);
}

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => answer(request, response, Buffer.concat(chunks).toString()));
}).listen(Number(process.argv[2]), "127.0.0.1");
