// Pictures of every screen, phone and desktop, dark and light, into docs/screens/: node screens.mjs [WORD ...] takes only screens whose name has one of the words.
// Needs the published app; see app.mjs. The lifter is made up. Small: one device pixel a pixel, JPEG.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { browserWithStore, keep, madeUpLog, root, serve, up, url } from "./app.mjs";

const words = process.argv.slice(2);
const folder = path.join(root, "docs/screens");
mkdirSync(folder, { recursive: true });

/** Name, address, and what is done there before the picture is taken. */
const screens = [
  ["first-run", "/?first"],
  ["today", "/today"],
  ["workout", "/log", async page => {
    await page.locator(".week a").first().click();
    await page.locator("#app .stack > .btn--primary").click();
    await page.locator(".check[aria-pressed=false]").first().click();
    await page.waitForTimeout(800);
  }, async page => { await page.locator(".check[aria-pressed=true]").first().click(); }],
  ["log", "/log"],
  ["log-workout", "/log", async page => { await page.locator(".week a").first().click(); await page.locator("section.card ol").first().waitFor(); }],
  ["log-set", "/log", async page => { await page.locator(".week a").first().click(); await page.locator("section.card ol button").first().click(); await page.waitForTimeout(400); }],
  ["body", "/body"],
  ["progress", "/progress", page => page.locator("section[aria-labelledby=lift]").waitFor()],
  ["balance", "/balance", page => page.locator("section[aria-labelledby=level]").waitFor()],
  ["sample", "/sample", page => page.locator("section[aria-labelledby=level]").waitFor()],
  ["plan", "/plan", page => page.getByText("Look at it, and start").first().waitFor()],
  ["gym", "/gym"],
  ["form", "/form"],
  ["exercises", "/exercises"],
  ["exercise", "/exercise/barbell_row"],
  ["muscles", "/muscles"],
  ["muscle", "/muscle/lat_up"],
  ["settings", "/settings"],
  ["more", "/more"],
  ["not-found", "/no/such/page"],
];

await serve();
for (const [device, viewport] of [["phone", { width: 390, height: 844 }], ["desktop", { width: 1280, height: 900 }]]) {
  const { context, close } = await browserWithStore({ viewport, deviceScaleFactor: 1, hasTouch: false, isMobile: false });
  const page = await context.newPage();
  await keep(page, madeUpLog(60).file);
  await tape(page);
  for (const theme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const [name, address, act, undo] of screens) {
      if (words.length > 0 && !words.some(word => name.includes(word))) continue;
      await page.goto(url + address);
      await up(page);
      await page.waitForTimeout(900);
      await act?.(page);
      await page.waitForTimeout(300);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const isOver = await page.locator("dialog[open]").count() > 0;
      await page.screenshot({
        path: path.join(folder, `${name}-${device}-${theme}.jpg`), type: "jpeg", quality: 60,
        // In a picture of a whole page the bar at the foot of the phone would lie across its middle.
        ...(device === "phone" && height > viewport.height ? { style: ".nav{visibility:hidden}" } : {}),
        fullPage: !isOver, ...(isOver ? {} : { clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, viewport.height * 2.5) } }),
      });
      await undo?.(page);
    }
  }
  await close();
}

await tour();
process.exit(0);

/** Three phones side by side, for the first page of the documents. */
async function tour() {
  const { context, close } = await browserWithStore({ viewport: { width: 1266, height: 880 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const phone = name => `<div style="width:390px;height:844px;border-radius:28px;background:url(data:image/jpeg;base64,${readFileSync(path.join(folder, `${name}-phone-dark.jpg`)).toString("base64")})"></div>`;
  await page.setContent(`<body style="margin:0;padding:18px;display:flex;gap:30px;background:#f2f0e9">${["workout", "balance", "progress"].map(phone).join("")}</body>`);
  await page.screenshot({ path: path.join(folder, "tour.jpg"), type: "jpeg", quality: 70 });
  await close();
}

/** Weight and girths, so that these pages have something to show. */
async function tape(page) {
  await page.goto(url + "/body");
  await up(page);
  await page.locator("#weight").fill("78.4");
  await page.locator("section[aria-labelledby=weight-title] .btn--block").click();
  for (const [site, girth] of [["Shoulders", "121.5"], ["Waist", "82"], ["Chest", "104"], ["UpperArm", "38.5"]]) {
    await page.locator("#girth-site").selectOption(site);
    await page.locator("#girth").fill(girth);
    await page.locator("section[aria-labelledby=girth-title] > .btn--block").click();
    await page.waitForTimeout(150);
  }
}
