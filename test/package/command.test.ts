import { spawn } from "node:child_process";
import { expect, inject, onTestFinished, test } from "vitest";
import { PATH } from "../support/operation.js";
import { runtimes } from "./support/runtimes.js";

const cwd = inject("installed");

test.each(runtimes)("verifycodes sandbox works on $name", async ({ program, args }) => {
  const command = ["node_modules/verifycodes/dist/cli.js", "sandbox", "--port=0", "--log=json"];
  const child = spawn(program, [...args, ...command], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const match = /"url":"([^"]+)"/.exec(output);
      if (match !== null) resolve(match[1]!);
    });
    child.once("close", () => reject(new Error(`it ended, having printed: ${output}`)));
  });
  const send = async (body: string) => {
    const response = await fetch(url + PATH, {
      method: "POST",
      headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
      body,
    });
    return [response.status, await response.json()] as const;
  };
  const example = '{"contact_value":"123456","contact_way":1,"area_code":"86"}';
  expect(await send(example)).toEqual([200, {}]);
  expect((await send("{"))[0]).toBe(400);
  const messages = await fetch(`${url}/_sandbox/messages`);
  expect(await messages.json()).toMatchObject({ messages: [{ contact_value: "123456" }] });
  expect((await fetch(`${url}/`)).headers.get("content-type")).toContain("text/html");
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
