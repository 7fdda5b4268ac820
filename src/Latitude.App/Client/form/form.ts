// The module of the form check, loaded with its page. One film, one worker and one camera at a time.
import { Camera } from "./camera";
import { Film } from "./film";
import { defineFilmPlayer } from "./player";
import { PoseWorker } from "./pose-worker";

let worker: PoseWorker | null = null;
let camera: Camera | null = null;

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
export const readFilm = (time: number): Promise<boolean> => Film.current!.read(worker!, time);

export const copyPose = (target: { set(source: Float64Array): void }): void => Film.current!.copyPose(target);

export const copyMask = (target: { set(source: Uint8Array): void }): void => Film.current!.copyMask(target);

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
