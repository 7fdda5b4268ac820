// Keeps the whole published app for use without a network, but for the form check's models: those are kept once they were used. One version is one cache: a page that is open goes on with the files it
// started with, and a new version takes over only when no page of the old one is open.
self.importScripts("./service-worker-assets.js");

const cacheName = `latitude-${self.assetsManifest.version}`;
const isOnDemand = asset => asset.url.startsWith("gen/form/");
const isNeeded = asset => !isOnDemand(asset) && !/\.(pdb|map)$|icudt_(CJK|no_CJK)/.test(asset.url);
// Large files that few versions change: kept under their contents' hash, beside the versions.
const onDemandCache = "on-demand";
const keysOnDemand = new Map(self.assetsManifest.assets.filter(isOnDemand).map(asset => [`/${asset.url}`, `/${asset.url}?${encodeURIComponent(asset.hash)}`]));
// A name with a fingerprint never changes its content, so what the page has just loaded is taken from the browser's own cache.
const isFingerprinted = url => /\.[0-9a-z]{10}\.(wasm|js|dat)$/.test(url);

self.addEventListener("install", event => event.waitUntil(keepAll()));
self.addEventListener("activate", event => event.waitUntil(forgetOldVersions()));
self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === self.location.origin && !url.pathname.startsWith("/api/")) {
    event.respondWith(answer(event.request));
  }
});

async function keepAll() {
  const requests = self.assetsManifest.assets.filter(isNeeded).map(asset =>
    new Request(asset.url, { integrity: asset.hash, cache: isFingerprinted(asset.url) ? "default" : "no-cache" }));
  await (await caches.open(cacheName)).addAll(requests);
}

async function forgetOldVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("latitude-") && name !== cacheName).map(name => caches.delete(name)));
  const known = new Set(keysOnDemand.values());
  const cache = await caches.open(onDemandCache);
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !known.has(url.slice(self.location.origin.length))).map(request => cache.delete(request)));
}

async function answer(request) {
  const path = new URL(request.url).pathname;
  if (keysOnDemand.has(path)) return keepWhenUsed(request, keysOnDemand.get(path));
  const cache = await caches.open(cacheName);
  const isPage = request.mode === "navigate" && path !== "/health" && !path.slice(path.lastIndexOf("/") + 1).includes(".");
  return await cache.match(isPage ? "index.html" : request, { ignoreSearch: true }) ?? fetch(request);
}

async function keepWhenUsed(request, key) {
  const cache = await caches.open(onDemandCache);
  const kept = await cache.match(key);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(key, response.clone());
  return response;
}
