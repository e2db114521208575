/**
 * A runner for the tests of the harness: it sends what a case asks for by plain fetch. In a case whose
 * name ends with a colon and the name of a defect it has that defect. OPERATION_PATH is the path to
 * send to.
 */
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

const print = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** What it does instead of answering. */
const insteadOfAnswering = {
  "no answer": () => process.stderr.write(`waiting for a lock, as process ${process.pid}\n`),
  death: () => {
    process.stderr.write("out of memory\n", () => process.exit(3));
  },
  "death by signal": () => process.kill(process.pid, "SIGKILL"),
  rubbish: () => process.stdout.write("WARNING: no log configuration found\n"),
  "rubbish without an end": () => process.stdout.write("x".repeat(20 * 2 ** 20)),
  "errors without an end": () => {
    const flood = () => process.stderr.write("warning\n".repeat(2 ** 13), flood);
    flood();
  },
  "end by itself": () => process.exit(0),
  "answer to another case": () => print({ case: "another", outcomes: [{ kind: "ok" }] }),
  "answer without outcomes": ({ case: name }) => print({ case: name }),
  "invalid outcome": ({ case: name }) => print({ case: name, outcomes: [null] }),
  "outcome of other types": ({ case: name }) =>
    print({ case: name, outcomes: [{ kind: "ok", text: { a: 1 } }] }),
};

/** What it does to a request that would be right. */
const requestDefects = {
  "token in another header": ({ headers: { "X-Auth-Token": token, ...headers }, ...request }) => ({
    ...request,
    headers: { ...headers, Authorization: token },
  }),
  "token twice": ({ headers, ...request }) => ({
    ...request,
    headers: [...Object.entries(headers), ["X-Auth-Token", headers["X-Auth-Token"]]],
  }),
  "body field lost": ({ body, ...request }) => ({
    ...request,
    body: { ...body, area_code: undefined },
  }),
  "number as text": ({ body, ...request }) => ({
    ...request,
    body: { ...body, contact_way: `${body.contact_way}` },
  }),
  "default made up": ({ headers, ...request }) => ({
    ...request,
    headers: { ...headers, "X-Language": "zh-cn" },
  }),
};

const bodyOf = ({ contact, body }) => {
  if (contact === undefined) return body;
  const { email, phone } = contact;
  if (email !== undefined) return { contact_value: email, contact_way: 1, area_code: "" };
  return { contact_value: phone.number, contact_way: 0, area_code: phone.area_code };
};

const page = process.env.ERRORS_PAGE;

async function makeCall({ baseUrl, token }, call, { change, times, swallows, tells, leads }) {
  const headers = { "Content-Type": "application/json", "X-Auth-Token": token };
  const { body, ...request } = change({ method: "POST", headers, body: bodyOf(call) });
  try {
    let reply;
    for (let time = 0; time < times; time++) {
      reply = await fetch(baseUrl + process.env.OPERATION_PATH, {
        ...request,
        body: JSON.stringify(body),
      });
    }
    const { status } = reply;
    const requestId = reply.headers.get("X-Request-Id");
    const { error_code: code, error_msg: message } = await reply.json();
    if (code === undefined || swallows) return { kind: "ok", status };
    const text = `${code} ${message} ${tells ? token : ""}`;
    const refused = status < 500;
    const about = {
      sent: refused ? "no" : "unknown",
      source: code.startsWith("OSM.") ? "service" : "gateway",
      docs: leads ? `${page}#service_error` : page,
    };
    return { kind: "service_error", status, code, message, requestId, ...about, text };
  } catch (error) {
    const docs = `${page}#connection_failed`;
    return { kind: "connection_failed", sent: "no", docs, text: String(error) };
  }
}

for await (const line of createInterface(process.stdin)) {
  const question = JSON.parse(line);
  const [, defect] = question.case.split(": ");
  if (defect in insteadOfAnswering) {
    insteadOfAnswering[defect](question);
    continue;
  }
  const habits = {
    change: requestDefects[defect] ?? ((request) => request),
    times: defect === "request sent twice" ? 2 : 1,
    swallows: defect === "error swallowed",
    tells: defect === "token told",
    leads: defect !== "way to the docs lost",
  };
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = defect === "certificate not checked" ? "0" : "1";
  const outcomes = [];
  for (const call of question.calls) outcomes.push(await makeCall(question.client, call, habits));
  if (defect === "outcome lost") outcomes.pop();
  print({ case: question.case, outcomes });
  if (defect === "death after the answer") process.exit(4);
  if (defect === "more than one answer") {
    await pause(0);
    print({ case: question.case, outcomes });
  }
}
