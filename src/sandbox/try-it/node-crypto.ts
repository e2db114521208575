/** What the sandbox uses of `node:crypto`, for a page: signatures are left out, a page has no key. */

/** Random bytes, whose text form is hexadecimal. */
export function randomBytes(size: number): { toString(): string } {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return {
    toString: () => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** A random integer from 0 up to, and without, the limit; each is equally likely. */
export function randomInt(limit: number): number {
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (value < fair) return value % limit;
  }
}

function unavailable(): never {
  throw new Error("A page checks no signatures: send a token.");
}

export const createHash = unavailable;
export const createHmac = unavailable;
export const timingSafeEqual = unavailable;
