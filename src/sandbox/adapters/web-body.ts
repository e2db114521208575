/** Calls back when a promise has not ended in time; the function that is returned ends the watch. */
export type Deadline = (giveUp: () => void) => () => void;

/** How often the deadlines are looked at, as part of the time-out: a timer for each would cost more. */
const checksPerTimeout = 10;

/**
 * Makes a deadline for many; some tenth of the time-out is its precision.
 *
 * @returns the deadline, and what ends its checks
 */
export function createDeadline(timeoutMs: number): { watch: Deadline; stop: () => void } {
  const waiting = new Set<{ until: number; giveUp: () => void }>();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const { until, giveUp } of waiting) if (until <= now) giveUp();
  }, timeoutMs / checksPerTimeout);
  timer.unref();
  const watch: Deadline = (giveUp) => {
    const entry = { until: performance.now() + timeoutMs, giveUp };
    waiting.add(entry);
    return () => waiting.delete(entry);
  };
  return { watch, stop: () => clearInterval(timer) };
}

/** What is wrong with a body: its size, or that it does not come. */
export type BodyProblem = 408 | 413;

async function readChunks(
  stream: ReadableStream<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array | 413> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, length);
    length += value.length;
    if (length > limitBytes) {
      reader.cancel().catch(() => {});
      return 413;
    }
    chunks.push(value);
  }
}

const empty = new Uint8Array();

async function readBody(
  request: Request,
  announced: string | undefined,
  limitBytes: number,
): Promise<Uint8Array | 413> {
  if (announced !== undefined) return new Uint8Array(await request.arrayBuffer());
  return request.body === null ? empty : readChunks(request.body, limitBytes);
}

/**
 * The body of a request, or what is wrong with it.
 *
 * @param announced the `Content-Length`
 * @throws {Error} when the caller went away
 */
export function readWebBody(
  request: Request,
  announced: string | undefined,
  limitBytes: number,
  watch: Deadline,
): Promise<Uint8Array | BodyProblem> {
  if (Number(announced) > limitBytes) return Promise.resolve(413);
  return new Promise((resolve, reject) => {
    const end = watch(() => {
      end();
      resolve(408);
    });
    readBody(request, announced, limitBytes).then(resolve, reject).finally(end);
  });
}
