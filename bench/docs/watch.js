// Runs in the page that is measured, before its own scripts: notes when all wanted texts are rendered.
function watch() {
  for (const button of document.querySelectorAll("button")) {
    if (button.textContent.trim() === "+ Show") button.click();
  }
  // Swagger UI lets a path break at invisible blanks.
  const seen = (document.body?.innerText ?? "").replaceAll("\u200b", "");
  if (globalThis.wantedTexts.every((text) => seen.includes(text))) {
    globalThis.seenAt ??= performance.now();
  } else {
    requestAnimationFrame(watch);
  }
}

requestAnimationFrame(watch);
