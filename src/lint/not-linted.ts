/** Why a document was not linted, or the linter did not run; the message is a sentence for its author. */
export class NotLinted extends Error {
  override name = "NotLinted";
}
