/** The most that the client reads of a reply, in bytes after decompression. */
export const MAX_RESPONSE_BYTES = 65_536;

/** The text of a body, and why it is not the whole of it. */
export interface BodyText {
  text: string;
  problem?: "too_large" | "truncated" | undefined;
}

/** Reads a body as UTF-8 text and stops at the cap, whatever its length was said to be. */
export async function readBody({ body }: Response): Promise<BodyText> {
  if (!body) return { text: "" };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let problem: BodyText["problem"];
  let text = "";
  let size = 0;
  try {
    while (!problem) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      if (done) break;
      size += value.length;
      if (size > MAX_RESPONSE_BYTES) problem = "too_large";
    }
  } catch {
    problem = "truncated";
  }
  // Nobody waits for the rest to be thrown away.
  if (problem) reader.cancel().catch(() => {});
  return { text, problem };
}
