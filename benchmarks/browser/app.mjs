// What the scripts here share: the published app as a process of its own, a browser to look at it with, and a made-up log of ten years.
//   dotnet publish src/Latitude.Server -c Release -o artifacts/app && cd benchmarks/browser && npm ci
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

export const root = path.resolve(import.meta.dirname, "../..");
export const url = "http://127.0.0.1:5479";

/** Starts the server; it ends with the script. */
export async function serve() {
  const server = spawn("dotnet", [path.join(root, "artifacts/app/latitude-server.dll"), "--urls", url], { stdio: "ignore" });
  process.on("exit", () => server.kill());
  for (let i = 0; i < 100 && !(await fetch(url + "/health").catch(() => null))?.ok; i++) await new Promise(done => setTimeout(done, 100));
  return server;
}

/** A browser that keeps what pages store, until it is closed. */
export async function browserWithStore(options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "latitude-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, reducedMotion: "reduce",
    ...options,
  });
  return { context, close: async () => { await context.close(); rmSync(folder, { recursive: true, force: true }); } };
}

/** Waits until the runtime is up. */
export const up = page => page.waitForSelector("html[data-runtime=up]", { state: "attached", timeout: 120_000 });

const plan = [
  ["Upper, heavy", [["Bench Press (Barbell)", 4, 60, 5], ["Bent Over Row (Barbell)", 4, 55, 5], ["Pull Up", 3, 0, 6], ["Overhead Press (Barbell)", 2, 35, 6]]],
  ["Lower, heavy", [["Squat (Barbell)", 4, 80, 5], ["Deadlift (Barbell)", 3, 95, 5], ["Leg Press", 3, 120, 12]]],
  ["Upper, lighter", [["Incline Bench Press (Barbell)", 3, 45, 10], ["Seated Row (Cable)", 3, 45, 10], ["Lat Pulldown (Cable)", 3, 45, 10], ["Bicep Curl (Dumbbell)", 2, 10, 12]]],
  ["Lower, lighter", [["Front Squat (Barbell)", 3, 55, 8], ["Romanian Deadlift (Barbell)", 3, 70, 8], ["Lying Leg Curl (Machine)", 3, 35, 12]]],
];

/** A log in the layout of Strong that ends today: four days a week, a little more weight every year. No dice: the same every time. */
export function madeUpLog(weeks) {
  const lines = ["Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration"];
  const today = new Date();
  const monday = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - ((today.getDay() + 6) % 7) * 86_400_000;
  let sets = 0;
  for (let week = weeks - 1; week >= 0; week--) {
    const gain = 1 + 0.6 * (1 - Math.exp(-(weeks - 1 - week) / 150)) + 0.02 * Math.sin(week / 3);
    for (const [day, [title, exercises]] of [0, 1, 3, 4].map((day, i) => [day, plan[i]])) {
      const date = new Date(monday - week * 7 * 86_400_000 + day * 86_400_000);
      if (date > today) continue;
      for (const [name, count, load, reps] of exercises) {
        for (let set = 1; set <= count; set++) {
          const weight = load === 0 ? 0 : Math.round((load * gain) / 2.5) * 2.5;
          const done = reps - ((week + set) % 5 === 0 ? 1 : 0);
          lines.push(`${date.toISOString().slice(0, 10)} 18:00:00;${title};${name};${set};${weight};kg;${done};;;;;;;60m`);
          sets++;
        }
      }
    }
  }
  return { sets, file: { name: "ten-years.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n") + "\n") } };
}

/** Opens a file and keeps all of it on the device; the milliseconds that keeping took. */
export async function keep(page, file) {
  await page.goto(url + "/?first");
  await up(page);
  await page.locator(".pick:visible input[type=file]").first().setInputFiles(file);
  const button = page.locator("section[aria-labelledby=keep] .btn--block");
  await button.waitFor({ timeout: 300_000 });
  const from = Date.now();
  await button.click();
  await page.locator("section[aria-labelledby=keep] .btn:has(use[href$='#undo'])").waitFor({ timeout: 900_000 });
  return Date.now() - from;
}

export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
