// The way to the server that this app came from. What is sent and what becomes of an answer is decided by the runtime (Syncing/).

const PATIENCE = 60_000;
const headers = { "X-Latitude": "1", "Content-Type": "application/json" };

/** Status, U+001F, body; status 0 where no server was reached. */
async function ask(path: string, body?: string): Promise<string> {
  if (!navigator.onLine) return "0\u001f";
  try {
    const answer = await fetch(path, { method: body === undefined ? "GET" : "POST", body, headers, cache: "no-store", redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
    return `${answer.status}\u001f${await answer.text()}`;
  } catch {
    return "0\u001f";
  }
}

export const sync = {
  look: () => ask("/api/v1/server"),
  send: (request: string) => ask("/api/v1/sync", request),
  /** Tells when it is worth trying again: the network is back, or the page is looked at again. */
  whenAwake: (callback: () => void) => {
    addEventListener("online", callback);
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") callback(); });
  },
};
