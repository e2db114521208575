import { expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";

test("a command that does not end is killed in time, and so is told", async () => {
  const sleeper = ["-e", "console.log('started'); setInterval(() => {}, 1e6)"];
  await expect(exec(process.execPath, sleeper, { timeoutMs: 1000 })).rejects.toThrow(
    /^\S+ -e .* ended with exit code none \(killed\)\n(?:started\n)?It did not end within 1 s\.\n$/,
  );
});

test("what it started and left running does not keep it from ending", async () => {
  const command = ["-c", "sleep 60 & wait"];
  await expect(exec("sh", command, { timeoutMs: 200 })).rejects.toThrow(
    "It did not end within 0.2 s.",
  );
});
