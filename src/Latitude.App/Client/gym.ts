// What a workout needs of the browser: a rest that rings, a screen that stays on, buttons that repeat while held.
import { say } from "./language";

let alarm: ReturnType<typeof setTimeout> | undefined;
let sound: AudioContext | null = null;
let wake: WakeLockSentinel | null = null;
let mustStayAwake = false;

/** Rings at a time (milliseconds since 1970). A page that the system has put to sleep cannot; it then shows that the rest is over when it wakes. */
function armRest(ends: number, next: string): void {
  disarmRest();
  // Made during the tap that logged the set: later the browser would refuse it.
  sound ??= "AudioContext" in window ? new AudioContext() : null;
  void sound?.resume();
  const left = ends - Date.now();
  if (left > 0) alarm = setTimeout(() => ring(next), left);
}

function disarmRest(): void {
  clearTimeout(alarm);
  void closeNotices();
}

function ring(next: string): void {
  navigator.vibrate?.([200, 100, 200]);
  beep();
  if (document.hidden && "Notification" in window && Notification.permission === "granted") {
    void navigator.serviceWorker?.getRegistration().then(found =>
      found?.showNotification(say("rest-over", "Rest is over"), { body: next, tag: "rest", icon: "/icon.svg" }));
  }
}

function beep(): void {
  if (!sound) return;
  for (const [start, pitch] of [[0, 660], [0.25, 880]] as const) {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = pitch;
    volume.gain.value = 0.2;
    tone.connect(volume).connect(sound.destination);
    tone.start(sound.currentTime + start);
    tone.stop(sound.currentTime + start + 0.2);
  }
}

async function closeNotices(): Promise<void> {
  const found = await navigator.serviceWorker?.getRegistration();
  for (const notice of await found?.getNotifications({ tag: "rest" }) ?? []) notice.close();
}

/** Keeps the screen on while a workout runs. */
async function keepAwake(on: boolean): Promise<void> {
  mustStayAwake = on;
  if (!on) {
    await wake?.release();
    wake = null;
  } else if (!wake && document.visibilityState === "visible" && "wakeLock" in navigator) {
    try {
      wake = await navigator.wakeLock.request("screen");
      wake.addEventListener("release", () => { wake = null; });
    } catch { /* a low battery: the system decides */ }
  }
}

/** A stepper's button that is held goes on by itself: after 400 ms, eight times a second. */
export function listenForHolding(): void {
  let repeat: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(repeat);
  document.addEventListener("pointerdown", event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(".stepper button") : null;
    if (!button) return;
    const again = () => {
      button.click();
      repeat = setTimeout(again, 125);
    };
    repeat = setTimeout(again, 400);
  });
  for (const kind of ["pointerup", "pointercancel", "pointerleave", "blur"]) addEventListener(kind, stop, true);
  document.addEventListener("visibilitychange", () => { if (mustStayAwake) void keepAwake(true); });
}

export const gym = {
  armRest,
  disarmRest,
  keepAwake,
  /** "granted", "denied", "default" (nobody asked yet) or "none" (the browser has no notifications). */
  notices: () => "Notification" in window ? Notification.permission : "none",
  askNotices: async (): Promise<string> => "Notification" in window ? Notification.requestPermission() : "none",
  /** Scrolls a set into the upper part of what the dock leaves free. */
  showSet: (id: string) => {
    const row = document.getElementById(id);
    if (!row) return;
    const top = row.getBoundingClientRect().top - innerHeight * 0.4;
    if (Math.abs(top) > innerHeight * 0.25) scrollBy({ top, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
  },
  saveFile: (name: string, text: string) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  closeSheet: (id: string) => {
    const sheet = document.getElementById(id);
    if (sheet instanceof HTMLDialogElement) sheet.close();
  },
  /** Whether "/" leads to Today: once there is something to come back to. */
  comeBackToToday: () => { try { localStorage.setItem("home", "/today"); } catch { /* no storage: the first screen it is */ } },
};
