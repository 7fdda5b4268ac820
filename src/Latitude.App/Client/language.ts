// Which language the app speaks: the one that was chosen, else English. The browser's own wish is not followed while German is spoken in some
// rooms only: nobody is to meet two languages in one sentence without having asked for it.
import { german, type ShellPhrase } from "./german";

export type Language = "en" | "de";

const spoken: readonly Language[] = ["en", "de"];

export function language(): Language {
  let chosen: string | null = null;
  try { chosen = localStorage.getItem("language"); } catch { /* a private window */ }
  return spoken.find(known => known === chosen) ?? "en";
}

/** Speaks another language from now on: the page is loaded again, since every word of it changes. */
export function speak(tag: string): void {
  try { localStorage.setItem("language", tag); } catch { /* a private window keeps nothing: English */ }
  location.reload();
}

/** A phrase of the script's own. */
export const say = (phrase: ShellPhrase, english: string): string => language() === "de" ? german[phrase] : english;

/** The document is written in English; in another language its phrases are exchanged before it is shown. */
export function translateDocument(): void {
  document.documentElement.lang = language();
  if (language() === "en") return;
  document.documentElement.dataset.translating = "";
  document.addEventListener("DOMContentLoaded", () => {
    for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) {
      const [attribute, phrase] = element.dataset.say!.includes(":") ? element.dataset.say!.split(":") : ["", element.dataset.say!];
      const text = german[phrase as ShellPhrase];
      if (attribute) element.setAttribute(attribute, text);
      else element.textContent = text;
    }
    delete document.documentElement.dataset.translating;
  }, { once: true });
}
