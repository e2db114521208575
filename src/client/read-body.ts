/** The most that the client reads of a reply, in bytes after decompression. */
export const MAX_RESPONSE_BYTES = 65_536;

/** The text of a body, and why it is not the whole of it. */
export interface BodyText {
  text: string;
  problem?: "too_large" | "truncated";
}

/**
 * Reads a body as UTF-8 text and stops at the cap, whatever its length was said to be.
 *
 * @param response any Response; one without a stream (React Native) is read whole
 */
export async function readBody(response: Response): Promise<BodyText> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    const text = response.body === null ? "" : await response.text();
    return text.length > MAX_RESPONSE_BYTES ? { text, problem: "too_large" } : { text };
  }
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
      if (size > MAX_RESPONSE_BYTES) {
        // Nobody waits for the rest to be thrown away.
        reader.cancel().catch(() => {});
        return { text, problem: "too_large" };
      }
    }
  } catch {
    return { text, problem: "truncated" };
  }
}
