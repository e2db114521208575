import { PATH } from "../../generated/constants.js";

const absoluteForm = /^https?:\/\/[^/?#]*/i;

/**
 * Whether a request target is the operation's path. Doubled slashes at its start are one: the
 * service's Java SDK sends them when its endpoint ends in a slash.
 */
export function isOperation(target: string): boolean {
  if (target === PATH) return true;
  const [path = ""] = target.replace(absoluteForm, "").split("?");
  return path.replace(/^\/+/, "/") === PATH;
}
