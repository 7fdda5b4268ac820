// Which view is on: the first screen, which is part of the document, or a page that the runtime draws.

/** Where "/" leads: to the first screen, or to Today once there is something to come back to. */
export function home(): string {
  try { return localStorage.getItem("home") ?? "/"; } catch { return "/"; }
}

/** Shows the view of an address and marks its place in the navigation. */
export function showPlace(path: string): void {
  const root = document.documentElement;
  root.dataset.view = path === "/" ? "start" : "page";
  const mark = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".nav a")) {
      const isHere = (link.dataset.covers ?? "").split(" ").some(start => path === start || path.startsWith(start + "/"));
      if (isHere) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mark, { once: true });
  else mark();
}

/** Goes to an address, with the runtime where it is up, without reloading where it is not. */
export function goTo(path: string): void {
  if (window.Blazor?.navigateTo && document.documentElement.dataset.runtime === "up") {
    window.Blazor.navigateTo(path);
  } else {
    history.pushState(null, "", path);
    showPlace(path);
  }
}
