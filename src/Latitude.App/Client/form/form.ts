// The module of the form check, loaded with its page. One film, one worker and one camera at a time.
import { Camera } from "./camera";
import { Film } from "./film";
import type { Pose } from "./landmarker";
import { defineFilmPlayer } from "./player";
import { PoseWorker } from "./pose-worker";

let worker: PoseWorker | null = null;
let camera: Camera | null = null;
/** What the worker found last. */
let pose: Pose | null = null;
/** Numbers of a point as the worker gives them, and as they are copied: presence is left out. */
const [pointNumbers, copiedNumbers] = [5, 4];

defineFilmPlayer();

/** The clip in a file field; null where none was picked. The field is emptied, so that the same clip may be picked again. */
export function pickedClip(fieldId: string): File | null {
  const field = document.getElementById(fieldId) as HTMLInputElement;
  const clip = field.files?.[0] ?? null;
  field.value = "";
  return clip;
}

/** Shows the camera in a video of the page: nothing where it works, else the problem. */
export async function openCamera(videoId: string): Promise<string> {
  closeCamera();
  const opened = await Camera.open(document.getElementById(videoId) as HTMLVideoElement);
  if (typeof opened === "string") return opened;
  camera = opened;
  return "";
}

export const startRecording = (): void => camera!.start();

/** Ends the recording and the camera; the clip. */
export async function stopRecording(): Promise<Blob> {
  const clip = await camera!.stop();
  closeCamera();
  return clip;
}

export function closeCamera(): void {
  camera?.close();
  camera = null;
}

/** Opens a clip: duration|width|height, or the problem alone. */
export async function openFilm(clip: Blob, picturesASecond: number): Promise<string> {
  const problem = await Film.open(clip, picturesASecond);
  const film = Film.current;
  return film ? `${film.duration}|${film.width}|${film.height}` : problem!;
}

/** Starts the worker where it is not running; false where its files cannot be fetched. */
export async function loadPoseReader(): Promise<boolean> {
  try {
    worker ??= await PoseWorker.start();
    worker.startFilm();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Finds the body at a time; false where there is none. Rejects where the clip breaks off. */
export async function readFilm(time: number): Promise<boolean> {
  pose = await Film.current!.read(worker!, time);
  return pose !== null;
}

/** Finds the body in what the camera sees now; false where there is none. */
export async function readCamera(): Promise<boolean> {
  pose = await worker!.read(await camera!.picture());
  return pose !== null;
}

/** Width and height of what the camera sees, in pixels: width|height. */
export const cameraSize = (): string => camera!.size;

/** The numbers of the pose that was read last: score, region (centre, size, turn), light, x, y, z and visibility of 33 points, then 33 in metres. */
export function copyPose(target: { set(source: Float64Array): void }): void {
  const { score, region, light, points, world } = pose!;
  const numbers = [score, region.cx, region.cy, region.size, region.rotation, light];
  for (let from = 0; from < points.length; from += pointNumbers) numbers.push(...points.subarray(from, from + copiedNumbers));
  numbers.push(...world);
  target.set(Float64Array.from(numbers));
}

export const copyMask = (target: { set(source: Uint8Array): void }): void => target.set(pose!.mask);

/** Says something aloud at once, where the device can speak. */
export function sayAloud(words: string): void {
  if (!("speechSynthesis" in window)) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(words));
}

export const keepBack = (depths: { slice(): Float64Array }, facing: number): void => Film.current!.keepBack(depths, facing);

/** Saves what was seen, without a picture: two files of that name. */
export async function saveFeatures(name: string): Promise<void> {
  const { frames, masks } = await Film.current!.features.files();
  for (const [file, ending] of [[frames, "jsonl.gz"], [masks, "masks.gz"]] as const) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${name}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

/** Ends the worker, which holds some hundred megabytes. */
export function stopPoseReader(): void {
  worker?.stop();
  worker = null;
}

/** Lets go of the clip, the camera and the worker. */
export function close(): void {
  closeCamera();
  stopPoseReader();
  Film.current?.close();
}
