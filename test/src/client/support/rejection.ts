/** What a promise is rejected with; a promise that is fulfilled fails the test. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  if ("reason" in outcome) return outcome.reason;
  throw new Error(`It was fulfilled with ${JSON.stringify(outcome.value)}`);
}
