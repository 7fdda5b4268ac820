// How the app feels with ten years of training on the device: node history.mjs [--weeks N] [--taps N]
// Needs the published app; see app.mjs. Prints a Markdown table.
import { browserWithStore, keep, madeUpLog, median, serve, up, url } from "./app.mjs";

const option = (name, fallback) => { const at = process.argv.indexOf(name); return at < 0 ? fallback : Number(process.argv[at + 1]); };
const weeks = option("--weeks", 520);
const taps = option("--taps", 15);

await serve();
const { context, close } = await browserWithStore();

/** Every durable write of a page with the time from its beginning to its end. */
await context.addInitScript(() => {
  window.__writes = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (args[1] === "readwrite") {
      const from = performance.now();
      transaction.addEventListener("complete", () => window.__writes.push(performance.now() - from));
    }
    return transaction;
  };
});

async function open(cpu) {
  const page = await context.newPage();
  if (cpu > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return page;
}

/** From a click to the first frame in which something is there. */
async function time(page, click, selector) {
  const from = await page.evaluate(() => performance.now());
  await click();
  await page.waitForFunction(wanted => document.querySelector(wanted), selector, { timeout: 120_000, polling: "raf" });
  return await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))) - from;
}

/** Starts the newest workout again and ticks its sets: from the touch to the painted tick, and the write behind it. */
async function tapSets(page) {
  await page.goto(url + "/log");
  await up(page);
  await page.locator(".week a").first().click();
  await page.locator("#app .stack > .btn--primary").click();
  await page.locator(".check[aria-pressed=false]").first().waitFor();
  await page.waitForTimeout(1500);
  const painted = [];
  await page.evaluate(() => (window.__writes.length = 0));
  for (let i = 0; i < taps; i++) {
    const next = page.locator(".check[aria-pressed=false]").first();
    if (await next.count() === 0) break;
    await next.scrollIntoViewIfNeeded();
    const ticked = await page.locator(".check[aria-pressed=true]").count();
    await page.evaluate(before => {
      window.__tapped = window.__ticked = null;
      addEventListener("pointerdown", event => (window.__tapped = event.timeStamp), { capture: true, once: true });
      const frame = () => document.querySelectorAll(".check[aria-pressed=true]").length > before
        ? setTimeout(() => (window.__ticked = performance.now()))
        : requestAnimationFrame(frame);
      requestAnimationFrame(frame);
    }, ticked);
    await next.tap();
    await page.waitForFunction(() => window.__ticked, null, { timeout: 30_000 });
    painted.push(await page.evaluate(() => window.__ticked - window.__tapped));
    await page.waitForTimeout(400);
  }
  const writes = await page.evaluate(() => window.__writes);
  while (await page.locator(".check[aria-pressed=true]").count() > 0) await page.locator(".check[aria-pressed=true]").first().tap();
  return { painted: median(painted), slowest: Math.max(...painted), write: median(writes) };
}

async function measure(cpu) {
  const page = await open(cpu);
  const result = {};
  const nav = place => () => page.evaluate(to => document.querySelector(`.nav a[href='${to}']`).click(), place);
  await page.goto(url + "/today", { waitUntil: "commit" });
  await page.locator("#app .dock").waitFor({ timeout: 120_000 });
  result.today = await page.evaluate(() => performance.now());
  await up(page);
  await page.waitForTimeout(500);
  result.log = await time(page, nav("/log"), ".cal .did");
  result.progress = await time(page, nav("/progress"), "section[aria-labelledby=lift]");
  result.lift = await time(page, () => page.evaluate(() => document.querySelectorAll(".lifts a")[2].click()), ".lifts a:nth-child(3)[aria-current]");
  result.balance = await time(page, nav("/balance"), ".verdict .tally");
  await page.waitForSelector(".coach .points, .coach h2:not(.t2)", { timeout: 120_000 });
  await nav("/log")();
  await page.waitForSelector(".cal .did");
  result.again = await time(page, nav("/balance"), ".verdict .tally");
  Object.assign(result, await tapSets(page));
  await page.close();
  return result;
}

const { sets, file } = madeUpLog(weeks);
const page = await open(1);
const kept = await keep(page, file);
await page.close();
console.log(`${sets.toLocaleString("en")} sets in ${weeks} weeks, kept in ${(kept / 1000).toFixed(1)} s.\n`);
const [one, four] = [await measure(1), await measure(4)];
const ms = value => `${Math.round(value)} ms`;
console.log("| with all of it on the device | ×1 | ×4 |\n|---|---|---|");
for (const [name, key] of [
  ["tap on a set → painted, median", "painted"], ["the slowest of them", "slowest"], ["the write behind it (IndexedDB, strict), median", "write"],
  ["Today, from the address", "today"], ["Log", "log"], ["Progress, first time", "progress"], ["another lift", "lift"], ["Balance, first time", "balance"], ["Balance again", "again"],
]) console.log(`| ${name} | ${ms(one[key])} | ${ms(four[key])} |`);
await close();
process.exit(0);
