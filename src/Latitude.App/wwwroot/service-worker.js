// While developing nothing is cached; the published app has service-worker.published.js in this place.
self.addEventListener("fetch", () => {});
