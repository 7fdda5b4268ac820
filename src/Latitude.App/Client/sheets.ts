// Dialogs close by their button, by their backdrop, and when the page changes.

export function listenForSheets(): void {
  document.addEventListener("click", event => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const dialog = target.closest("dialog");
    if (dialog && (target === dialog || target.closest("[data-close]"))) dialog.close();
  });
}

/** A button for more is pressed by itself as soon as it is nearly in sight. */
export function listenForMore(): void {
  let isWaiting = false;
  addEventListener("scroll", () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      const more = document.querySelector<HTMLButtonElement>("[data-more]");
      if (more && more.getBoundingClientRect().top < innerHeight * 2) more.click();
    });
  }, { passive: true });
}
