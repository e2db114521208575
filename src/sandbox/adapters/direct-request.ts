import { IncomingMessage } from "node:http";

/** Who gets a body without waiting for the events of a stream. */
export interface BodyReader {
  take: (chunk: Buffer) => void;
  finish: () => void;
}

/**
 * A request whose body can be read as the parser finds it: the events of a stream come a turn of the
 * event loop later, and cost as much as the sandbox's verdict. Without a reader it is a stream like any.
 */
export class DirectRequest extends IncomingMessage {
  /** Set before the first chunk comes; unset, the rest of the body goes into the stream. */
  reader: BodyReader | undefined;

  /** What Node's parser calls with each chunk of the body, and with null at its end. */
  override push(chunk: Buffer | null): boolean {
    const { reader } = this;
    if (reader === undefined) return super.push(chunk);
    if (chunk !== null) {
      reader.take(chunk);
      return true;
    }
    // The stream ends, too: Node then lets go of the request.
    super.push(null);
    reader.finish();
    return true;
  }
}
