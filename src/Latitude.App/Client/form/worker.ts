// A classic worker (the runtime's loader needs importScripts): pictures in, poses out. It knows nothing of reps or form.
import { loadLiteRt } from "@litertjs/core";
import { Detector } from "./detector";
import { Landmarker } from "./landmarker";
import { Model } from "./model";
import { PoseReader } from "./pose-reader";
import type { FromWorker, ToWorker } from "./messages";

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
let reader: Promise<PoseReader> | null = null;
quieten();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => void answer(data).catch((error: unknown) => say({ kind: "failed", reason: String(error) }));

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case "load":
      reader = load(message.folder);
      await reader;
      say({ kind: "loaded" });
      break;
    case "start":
      (await reader)!.forget();
      break;
    case "picture": {
      const pose = await (await reader)!.read(message.picture);
      message.picture.close();
      say({ kind: "read", pose }, pose ? [pose.points.buffer, pose.world.buffer, pose.mask.buffer] : []);
      break;
    }
  }
}

async function load(folder: string): Promise<PoseReader> {
  const runtime = loadLiteRt(folder);
  const [detector, landmarker] = await Promise.all([fetched(folder + "pose_detection.tflite"), fetched(folder + "pose_landmark_full.tflite")]);
  await runtime;
  return new PoseReader(new Detector(await Model.compile(detector, 224)), new Landmarker(await Model.compile(landmarker, 256)));
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The runtime reports its every step as an error. Real errors pass. */
function quieten(): void {
  for (const name of ["error", "warn"] as const) {
    const say = console[name].bind(console);
    console[name] = (...said: unknown[]) => {
      if (!/^(INFO|WARNING|VERBOSE): |^Failed to create default WebGPU device/.test(String(said[0]))) say(...said);
    };
  }
}
