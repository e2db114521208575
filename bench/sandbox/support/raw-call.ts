import { connect } from "node:net";

/** Sends a request, and gives the milliseconds until its reply began. */
export function rawCall(port: number, request: string | Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setNoDelay(true);
    socket.once("data", () => {
      resolve(performance.now() - startedAt);
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

/** The value that a part of the values does not exceed. */
export const percentile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
