// Bundles Client/ into wwwroot/gen: one script, one stylesheet, the font with its licence.
import { copyFile } from "node:fs/promises";
import { build } from "esbuild";

await build({
  entryPoints: ["Client/app.ts", "Client/app.css"],
  outdir: "wwwroot/gen",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  loader: { ".woff2": "file" },
  assetNames: "[name]",
  logLevel: "warning",
});
await copyFile("node_modules/@fontsource-variable/archivo/LICENSE", "wwwroot/gen/archivo-licence.txt");
