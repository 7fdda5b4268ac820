// Loads the .NET runtime once the first screen is painted, so that it does not compete with it.
import { language, say } from "./language";

declare global {
  interface Window {
    Blazor?: { start(options: { applicationCulture: string }): Promise<void>; navigateTo(path: string): void; registerCustomEventType(name: string, options: object): void };
  }
}

export function startRuntime(): void {
  requestAnimationFrame(() => setTimeout(() => {
    const script = document.createElement("script");
    script.src = "/_framework/blazor.webassembly.js";
    script.setAttribute("autostart", "false");
    script.onload = () => void start();
    script.onerror = () => fail();
    document.body.append(script);
  }));
}

async function start(): Promise<void> {
  const blazor = window.Blazor!;
  blazor.registerCustomEventType("musclechosen", { createEventArgs: (event: CustomEvent<string>) => ({ muscle: event.detail }) });
  try {
    // One set of language data holds both languages.
    await blazor.start({ applicationCulture: language() });
    document.documentElement.dataset.runtime = "up";
    keepForOffline();
  } catch (error) {
    console.error(error);
    fail();
  }
}

function fail(): void {
  document.documentElement.dataset.runtime = "failed";
  const waiting = document.getElementById("waiting");
  const why = document.getElementById("waiting-why");
  if (waiting) waiting.textContent = say("not-loaded", "The reader could not be loaded");
  if (why) why.textContent = say("not-loaded-why", "Check the connection and open this page again. Your file was not sent anywhere.");
}

function keepForOffline(): void {
  const register = () => void navigator.serviceWorker?.register("/service-worker.js", { updateViaCache: "none" }).catch(() => {});
  if ("requestIdleCallback" in window) requestIdleCallback(register, { timeout: 5000 });
  else setTimeout(register, 2000);
}
