import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, inject, onTestFinished, test } from "vitest";
import { runtimes } from "./support/runtimes.js";

const cwd = inject("installed");

/** A server that answers the first request of a connection, and ends it at the second. */
async function startBreaking(): Promise<{ url: string; posts: () => number }> {
  let posts = 0;
  const server = createServer((socket) => {
    let answered = false;
    let received = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      received += data.toString();
      for (let end = received.indexOf("}"); end >= 0; end = received.indexOf("}")) {
        received = received.slice(end + 1);
        posts++;
        if (answered) socket.destroy();
        else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        answered = true;
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, posts: () => posts };
}

test.each(runtimes)("a request leaves once on $name", async ({ program, args }) => {
  const { url, posts } = await startBreaking();
  const env = { ...process.env, BASE_URL: url };
  const child = spawn(program, [...args, "once.mjs"], { cwd, env });
  const lines = (await text(child.stdout)).trim().split("\n");
  expect(lines).toHaveLength(4);
  // Whether the second call of each takes the kept connection is the runtime's choice.
  expect(lines.every((line) => ["sent", "connection_failed unknown"].includes(line))).toBe(true);
  expect(lines).toContain("connection_failed unknown");
  expect(posts()).toBe(4);
});
