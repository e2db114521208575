import { Files, keysInFile } from "./files.mjs";
import { isObject } from "./read.mjs";

/** The part of a path that is there: a problem is shown at the nearest place that exists. */
function existing(data, path) {
  const found = [];
  let node = data;
  for (const key of path) {
    if ((!isObject(node) && !Array.isArray(node)) || !(key in node)) break;
    found.push(key);
    node = node[key];
  }
  return found;
}

const filesOf = new WeakMap();

/**
 * The files of a run of Spectral. A rule that looks at references unresolved can name places of the
 * linted document only, so Spectral's answer to "where is this path?" is completed, for this run, by
 * places in the other files.
 */
export function filesOfRun(data, { document, documentInventory }) {
  const known = filesOf.get(documentInventory);
  if (known !== undefined) return known;
  const others = documentInventory.referencedDocuments;
  const parsed = Object.entries(others).map(([source, other]) => [source, other.data]);
  const files = new Files(data, document.source ?? "", Object.fromEntries(parsed));
  filesOf.set(documentInventory, files);
  const find = documentInventory.findAssociatedItemForPath.bind(documentInventory);
  documentInventory.findAssociatedItemForPath = (path, resolved) => {
    const keys = keysInFile(path);
    if (keys === path) return find(path, resolved);
    const other = others[files.sourceOf(path)];
    return { document: other, path: existing(other.data, keys), missingPropertyPath: keys };
  };
  return files;
}
