import cluster, { type Address } from "node:cluster";

/** Why several workers cannot be; undefined when they can. */
export function workersProblem(workers: number, state: string | undefined): string | undefined {
  if (workers === 1 || state !== undefined) return undefined;
  return "--workers needs --state: without a state that they share, each worker would know other codes.";
}

/** Whether this process is to start workers, and not to be one. */
export const startsWorkers = (workers: number) => workers > 1 && cluster.isPrimary;

/**
 * Runs this command in so many processes, which take requests on one port. One that ends is replaced;
 * a signal ends all.
 *
 * @param listening told once, when the first takes requests
 */
export function runWorkers(workers: number, listening: (address: Address) => void): void {
  let isEnding = false;
  let hasListened = false;
  cluster.on("listening", (_worker, address) => {
    if (!hasListened) listening(address);
    hasListened = true;
  });
  cluster.on("exit", () => {
    // One that could not listen has said why, and so would the next.
    if (hasListened && !isEnding) cluster.fork();
  });
  const end = () => {
    isEnding = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  for (let count = 0; count < workers; count++) cluster.fork();
}

/** Lets a worker end: its line to the process that started it would keep it alive. */
export const leaveWorkers = () => cluster.worker?.disconnect();
