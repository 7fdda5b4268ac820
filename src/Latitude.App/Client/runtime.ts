// Loads the .NET runtime once the first screen is painted, so that it does not compete with it.

declare global {
  interface Window {
    Blazor?: { start(): Promise<void>; navigateTo(path: string): void; registerCustomEventType(name: string, options: object): void };
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
    await blazor.start();
    document.documentElement.dataset.runtime = "up";
  } catch (error) {
    console.error(error);
    fail();
  }
}

function fail(): void {
  document.documentElement.dataset.runtime = "failed";
}
