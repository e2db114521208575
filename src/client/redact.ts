/** Takes secrets out of a text that came from the other side. */
export type Redact = (text: string) => string;

/** Shorter ones are no secret, and would tear ordinary words apart. */
const minLength = 3;

/** Makes the function that clears texts of the given secrets. */
export const redactor =
  (...secrets: string[]): Redact =>
  (text) =>
    secrets.reduce(
      (cleared, secret) =>
        secret.length < minLength ? cleared : cleared.replaceAll(secret, "***"),
      text,
    );
