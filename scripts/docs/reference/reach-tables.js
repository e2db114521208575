// A table that is wider than its column scrolls sideways; without a tab stop only a mouse reaches it.
function reachTables() {
  for (const wrapper of document.querySelectorAll(".md-table-wrapper:not([tabindex])")) {
    wrapper.tabIndex = 0;
    wrapper.setAttribute("role", "region");
    wrapper.setAttribute("aria-label", "Table");
  }
}

reachTables();
new MutationObserver(reachTables).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
