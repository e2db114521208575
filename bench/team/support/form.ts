/** Whether the longer form was asked for: a million messages, and all waits answered. */
export const isFull = process.env.BENCH_FULL === "1";
