// Files picked or dropped. They are kept here until the runtime asks for them; nothing leaves the browser.
import { say } from "./language";
import { goTo } from "./places";

let picked: File[] = [];
let onPicked: (() => void) | null = null;

/** Hears every file field that is for logs, and every drop on the page. */
export function listenForFiles(): void {
  document.addEventListener("change", event => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.type === "file" && !("clip" in field.dataset) && field.files?.length) {
      keep([...field.files]);
      field.value = "";
    }
  });
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    document.addEventListener(kind, event => drag(event));
  }
}

function drag(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  const isLeaving = event.type === "drop" || (event.type === "dragleave" && event.relatedTarget === null);
  document.documentElement.toggleAttribute("data-dragging", !isLeaving);
  if (event.type === "drop" && event.dataTransfer.files.length) keep([...event.dataTransfer.files]);
}

function keep(files: File[]): void {
  picked = files;
  const waiting = document.getElementById("waiting");
  if (waiting) waiting.textContent = say("reading", "Reading your log");
  goTo("/report");
  onPicked?.();
}

/** Calls back whenever files have been picked; they wait until taken. */
export function whenPicked(callback: () => void): void {
  onPicked = callback;
}

/** The files that wait, once. */
export function takePicked(): File[] {
  const files = picked;
  picked = [];
  return files;
}
