function reach(wrapper) {
  wrapper.tabIndex = 0;
  wrapper.setAttribute("role", "region");
  wrapper.setAttribute("aria-label", globalThis.redocLabels?.Table ?? "Table");
}

function reachAll() {
  document.querySelectorAll(".md-table-wrapper:not([tabindex])").forEach(reach);
}

/**
 * A table that is wider than its column scrolls sideways; without a tab stop only a mouse reaches it.
 */
export function reachTables() {
  reachAll();
  new MutationObserver(reachAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
}
