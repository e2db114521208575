/** What a read of a connection that was reset fails with. */
export const connectionReset = () =>
  Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

/**
 * A body that fails behind a text.
 *
 * @param options.error what it fails with
 * @param options.afterMs how long the text has to reach the reader before
 */
export const brokenBody = (
  text: string,
  { error, afterMs = 0 }: { error: Error; afterMs?: number },
): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      if (text !== "") controller.enqueue(new TextEncoder().encode(text));
    },
    async pull(controller) {
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      controller.error(error);
    },
  });
