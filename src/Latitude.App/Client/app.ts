// The little script of the first screen. It runs before the runtime is there: it takes files, remembers choices, and draws the body map.
import { translateDocument } from "./language";
import { home, showPlace } from "./places";
import { startRuntime } from "./runtime";
import { listenForFiles } from "./picking";
import { defineBodyMap } from "./body-map";
import { listenForMore, listenForSheets } from "./sheets";
import { listenForHolding } from "./gym";
import "./bridge";

if (location.pathname === "/" && !location.search && home() !== "/") history.replaceState(null, "", home());
translateDocument();
showPlace(location.pathname);
document.addEventListener("DOMContentLoaded", () => {
  defineBodyMap();
  listenForFiles();
  listenForSheets();
  listenForMore();
  listenForHolding();
  document.documentElement.dataset.listening = "yes";
  startRuntime();
});
addEventListener("popstate", () => showPlace(location.pathname));
