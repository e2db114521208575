function reach(wrapper) {
  wrapper.tabIndex = 0;
  wrapper.setAttribute("role", "region");
  wrapper.setAttribute("aria-label", globalThis.redocLabels?.Table ?? "Table");
  // On a phone each row is a list, in which a cell says its column's name.
  const names = [...wrapper.querySelectorAll("th")].map((head) => head.textContent);
  for (const row of wrapper.querySelectorAll("tbody tr")) {
    for (const [column, cell] of [...row.cells].entries()) cell.dataset.column = names[column];
  }
}

function reachAll() {
  document.querySelectorAll(".md-table-wrapper:not([tabindex])").forEach(reach);
}

/** Lets the keyboard reach a table that scrolls, and names its cells. */
export function reachTables() {
  reachAll();
  new MutationObserver(reachAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
}
