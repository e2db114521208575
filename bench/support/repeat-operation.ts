import { parse, stringify } from "yaml";

/**
 * The contract with its operation repeated, as YAML: copy `i` has the path `…/send/i` and the
 * operationId `sendVerifyCodesI`. All copies share the components, as operations of one service do.
 */
export function repeatOperation(contract: string, count: number): string {
  const document = parse(contract) as { paths: Record<string, Record<string, object>> };
  const [path, item] = Object.entries(document.paths)[0]!;
  for (let index = 2; index <= count; index++) {
    document.paths[`${path}/${index}`] = {
      post: { ...item.post, operationId: `sendVerifyCodes${index}` },
    };
  }
  // Aliases would make copies cheaper to parse than an author's own text.
  return stringify(document, { aliasDuplicateObjects: false });
}
