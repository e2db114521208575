/** True when a call must carry credentials: no alternative of its security is empty. */
export function isSecured(document, operation) {
  const alternatives = operation.security ?? document.security;
  if (!Array.isArray(alternatives) || alternatives.length === 0) return false;
  return alternatives.every((needed) => Object.keys(needed ?? {}).length > 0);
}
