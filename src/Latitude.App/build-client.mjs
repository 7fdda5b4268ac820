// Bundles Client/ into wwwroot/gen: one script, one stylesheet, the font with its licence; and what the form check loads on demand.
import { copyFile, mkdir } from "node:fs/promises";
import { build } from "esbuild";

const common = { bundle: true, minify: true, format: "iife", target: "es2022", logLevel: "warning" };

await build({
  ...common,
  entryPoints: ["Client/app.ts", "Client/app.css"],
  outdir: "wwwroot/gen",
  loader: { ".woff2": "file" },
  assetNames: "[name]",
});
await copyFile("node_modules/@fontsource-variable/archivo/LICENSE", "wwwroot/gen/archivo-licence.txt");

// Its module is loaded with its page.
await build({ ...common, format: "esm", entryPoints: ["Client/form/form.ts"], outdir: "wwwroot/gen/form" });
// The worker must be a classic script in the folder of its runtime, which it loads by name.
await build({ ...common, entryPoints: ["Client/form/worker.ts"], outdir: "wwwroot/gen/form" });
await mkdir("wwwroot/gen/form", { recursive: true });
const runtime = "node_modules/@litertjs/core/wasm/";
for (const variant of ["litert_wasm_internal", "litert_wasm_compat_internal"]) {
  for (const kind of ["js", "wasm"]) await copyFile(`${runtime}${variant}.${kind}`, `wwwroot/gen/form/${variant}.${kind}`);
}
await copyFile("node_modules/@mediapipe/pose/pose_landmark_full.tflite", "wwwroot/gen/form/pose_landmark_full.tflite");
// This archive holds exactly one file, the detector.
await copyFile("node_modules/@mediapipe/pose/pose_solution_packed_assets.data", "wwwroot/gen/form/pose_detection.tflite");
