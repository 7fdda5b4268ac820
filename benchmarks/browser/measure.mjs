// How the published app feels: node measure.mjs [--runs N] [LOG...]
//   dotnet publish src/Latitude.Server -c Release -o artifacts/app && cd benchmarks/browser && npm ci && node measure.mjs path/to/log.csv
// Phone-sized Chromium (CHROMIUM, else /usr/bin/chromium), nothing cached, medians of N (5). Prints Markdown tables.
import { spawn } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const args = process.argv.slice(2);
const at = args.indexOf("--runs");
const runs = at < 0 ? 5 : Number(args.splice(at, 2)[1]);
const logs = args;
const root = path.resolve(import.meta.dirname, "../..");
const url = "http://127.0.0.1:5479";
const slow4G = { offline: false, latency: 150, downloadThroughput: (1638 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const server = spawn("dotnet", [path.join(root, "artifacts/app/latitude-server.dll"), "--urls", url], { stdio: "ignore" });
process.on("exit", () => server.kill());
for (let i = 0; i < 100 && !(await fetch(url + "/health").catch(() => null))?.ok; i++) await new Promise(done => setTimeout(done, 100));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** A page of its own with nothing cached, slowed down as asked, and a count of the bytes that came over the wire. */
async function open({ cpu = 1, network = null } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const wire = { bytes: 0, requests: 0 };
  await cdp.send("Network.enable");
  cdp.on("Network.loadingFinished", event => { wire.bytes += event.encodedDataLength; wire.requests++; });
  if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) await cdp.send("Network.emulateNetworkConditions", network);
  await page.addInitScript(() => {
    window.__seen = {};
    const watch = () => {
      const up = document.documentElement?.dataset.runtime === "up";
      // Usable: the file field is there and the script that listens to it has run.
      const usable = document.documentElement?.dataset.listening === "yes" && document.querySelector(".pick input");
      if (usable && !window.__seen.usable) requestAnimationFrame(() => requestAnimationFrame(() => (window.__seen.usable ??= performance.now())));
      if (up) window.__seen.interactive ??= performance.now();
      else requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  return { context, page, wire };
}

async function boot(options) {
  const { context, page, wire } = await open(options);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => window.__seen?.usable, null, { timeout: 120_000 });
  const first = { ...wire };
  await page.waitForFunction(() => window.__seen?.interactive, null, { timeout: 120_000 });
  const seen = await page.evaluate(() => window.__seen);
  const all = { ...wire };
  await context.close();
  return { usable: seen.usable, interactive: seen.interactive, firstBytes: first.bytes, bytes: all.bytes, requests: all.requests };
}

/** From the file's choice to the painted report, with the steps in between. */
async function report(file, cpu) {
  const { context, page } = await open({ cpu });
  await page.goto(url);
  await page.waitForFunction(() => window.__seen?.interactive, null, { timeout: 120_000 });
  await page.evaluate(() => {
    document.addEventListener("change", () => (window.__picked = performance.now()), { capture: true, once: true });
    let last = performance.now();
    window.__longest = 0;
    const frame = () => {
      const now = performance.now();
      if (window.__picked) window.__longest = Math.max(window.__longest, now - last);
      last = now;
      if (document.querySelector(".receipt")) requestAnimationFrame(() => (window.__shown ??= performance.now()));
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.locator(".pick input").first().setInputFiles(file);
  await page.waitForFunction(() => window.__shown, null, { timeout: 300_000 });
  const result = await page.evaluate(() => ({
    total: window.__shown - window.__picked,
    freeze: window.__longest,
    ...Object.fromEntries(performance.getEntriesByType("measure").map(entry => [entry.name, entry.duration])),
  }));
  await context.close();
  return result;
}

/** From the touch on a muscle to its painted sheet. */
async function tap(cpu) {
  const { context, page } = await open({ cpu });
  await page.goto(url + "/sample");
  await page.locator("#ds-lat_up-l").waitFor();
  const times = [];
  for (let i = 0; i < 6; i++) {
    await page.evaluate(() => {
      window.__tapped = window.__open = null;
      addEventListener("pointerdown", event => (window.__tapped = event.timeStamp), { capture: true, once: true });
      const frame = () => document.querySelector("dialog[open]") ? requestAnimationFrame(() => setTimeout(() => (window.__open = performance.now()))) : requestAnimationFrame(frame);
      requestAnimationFrame(frame);
    });
    await page.locator("#ds-lat_up-l").tap();
    await page.waitForFunction(() => window.__open);
    times.push(await page.evaluate(() => window.__open - window.__tapped));
    await page.keyboard.press("Escape");
    await page.waitForTimeout(200);
  }
  await context.close();
  return median(times.slice(1));
}

async function repeat(work) {
  const results = [];
  for (let i = 0; i < runs; i++) results.push(await work());
  return Object.fromEntries(Object.keys(results[0]).map(key => [key, median(results.map(result => result[key]))]));
}

const ms = value => value === undefined ? "" : `${Math.round(value)} ms`;
const kb = bytes => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;

console.log("| first visit, nothing cached | first screen usable | interactive | first screen | all until interactive | requests |\n|---|---|---|---|---|---|");
for (const [name, options] of [["×1", {}], ["×4", { cpu: 4 }], ["×4, slow 4G", { cpu: 4, network: slow4G }]]) {
  const row = await repeat(() => boot(options));
  console.log(`| ${name} | ${ms(row.usable)} | ${ms(row.interactive)} | ${kb(row.firstBytes)} | ${kb(row.bytes)} | ${row.requests} |`);
}

console.log(`\n| tap on a muscle → its sheet painted | ×1 | ×4 |\n|---|---|---|\n| sample athlete | ${ms(await tap(1))} | ${ms(await tap(4))} |`);

if (logs.length > 0) {
  console.log("\n| log | CPU | file picked → report painted | knowledge | import | names | verdict | longest frame |\n|---|---|---|---|---|---|---|---|");
  for (const log of logs) {
    for (const cpu of [1, 4]) {
      const row = await repeat(() => report(log, cpu));
      console.log(`| ${path.basename(log)} | ×${cpu} | ${ms(row.total)} | ${ms(row.knowledge)} | ${ms(row.import)} | ${ms(row.names)} | ${ms(row.verdict)} | ${ms(row.freeze)} |`);
    }
  }
}
await browser.close();
server.kill();
