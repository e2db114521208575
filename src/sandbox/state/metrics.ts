/** What is counted of one request to an operation. */
export interface Measured {
  /** The operation's id; undefined for a method that the path does not have. */
  operation: string | undefined;
  status: number;
  durationMs: number;
  /** Whether a message would have been sent. */
  sent: boolean;
}

/** The upper bounds of the histogram, in seconds: a verdict takes far less than a millisecond. */
const buckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1];

const millisecondsPerSecond = 1000;

const prefix = "verifycodes_sandbox";

/** Operations whose requests are counted together have one histogram. */
interface Durations {
  /** How many fell into each bucket, and last those above all. */
  counts: number[];
  sum: number;
}

const head = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** One metric without labels. */
const plain = (name: string, type: string, help: string, value: number) => [
  ...head(name, type, help),
  `${name} ${value}`,
];

function histogramLines(name: string, operation: string, { counts, sum }: Durations): string[] {
  let total = 0;
  const lines = counts.map((count, index) => {
    total += count;
    return `${name}_bucket{operation="${operation}",le="${buckets[index] ?? "+Inf"}"} ${total}`;
  });
  return [
    ...lines,
    `${name}_sum{operation="${operation}"} ${sum}`,
    `${name}_count{operation="${operation}"} ${total}`,
  ];
}

/**
 * What is counted of a sandbox from its start on, in all that it remembers apart. Labels hold names of
 * the contract and statuses alone, so that their number has a bound.
 */
export class Metrics {
  /** By operation and status, as their labels are written. */
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();
  #messages = 0;
  #failures = 0;
  #droppedSessions = 0;

  /** Counts a request. */
  add({ operation = "none", status, durationMs, sent }: Measured): void {
    const labels = `operation="${operation}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    let durations = this.#durations.get(operation);
    if (durations === undefined) {
      durations = { counts: Array.from({ length: buckets.length + 1 }, () => 0), sum: 0 };
      this.#durations.set(operation, durations);
    }
    const seconds = durationMs / millisecondsPerSecond;
    const found = buckets.findIndex((bound) => seconds <= bound);
    durations.counts[found < 0 ? buckets.length : found]! += 1;
    durations.sum += seconds;
    if (sent) this.#messages += 1;
  }

  /** Counts a request that made the sandbox fail. */
  addFailure(): void {
    this.#failures += 1;
  }

  /** Counts sessions that had to go because there were too many. */
  addDroppedSessions(count: number): void {
    this.#droppedSessions += count;
  }

  /** How many sessions had to go. */
  get droppedSessions(): number {
    return this.#droppedSessions;
  }

  /** All of it, in the text format of Prometheus. */
  text(): string {
    const [requests, duration] = [`${prefix}_requests_total`, `${prefix}_request_duration_seconds`];
    const lines = [
      ...head(requests, "counter", "Requests to the operations."),
      ...[...this.#requests].map(([labels, count]) => `${requests}{${labels}} ${count}`),
      ...head(duration, "histogram", "How long a verdict took, without the delay of a fault."),
      ...[...this.#durations].flatMap(([operation, one]) =>
        histogramLines(duration, operation, one),
      ),
      ...plain(
        `${prefix}_messages_total`,
        "counter",
        "Messages that would have been sent.",
        this.#messages,
      ),
      ...plain(
        `${prefix}_failures_total`,
        "counter",
        "Requests that made the sandbox itself fail.",
        this.#failures,
      ),
      ...plain(
        `${prefix}_sessions_dropped_total`,
        "counter",
        "Sessions that had to go because there were too many.",
        this.#droppedSessions,
      ),
      ...plain(
        "process_resident_memory_bytes",
        "gauge",
        "Memory of the process.",
        process.memoryUsage.rss(),
      ),
      ...plain(
        "process_start_time_seconds",
        "gauge",
        "When the process began, in seconds since 1970.",
        performance.timeOrigin / millisecondsPerSecond,
      ),
    ];
    return `${lines.join("\n")}\n`;
  }
}
