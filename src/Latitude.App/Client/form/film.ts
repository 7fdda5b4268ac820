import { Features } from "./features";
import type { Pose } from "./landmarker";
import { PoseWorker } from "./pose-worker";

/** Why a clip cannot be read. */
export type FilmProblem = "unreadable" | "no-picture";

/** Milliseconds for a picture to come. */
const patience = 15_000;

/** What was seen in a picture. */
export interface Sight {
  time: number;
  /** 33 points: x, y in pixels of the picture, then three numbers that drawing does not need. Null where there is nobody. */
  points: Float32Array | null;
  /** Distance of the back's outline from the trunk's axis at places along it, in trunk lengths; NaN where it is hidden. */
  back: Float64Array | null;
  /** 1 where the lifter faces right, -1 left. */
  facing: number;
}

/** A clip, read picture by picture. Holds the points of every picture that was read, and never more than two pictures. */
export class Film {
  /** The film that is open. */
  static current: Film | null = null;
  /** What was seen, in the order of reading. */
  readonly seen: Sight[] = [];
  /** The same for other readers. */
  readonly features = new Features();
  private ahead: { time: number; picture: Promise<ImageBitmap> } | null = null;

  private constructor(readonly url: string, private readonly video: HTMLVideoElement, private readonly step: number) {}

  /** Opens a clip in place of the one that was open; says what is wrong with it where it cannot be read. */
  static async open(clip: Blob, picturesASecond: number): Promise<FilmProblem | null> {
    Film.current?.close();
    const video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    video.preload = "auto";
    const url = URL.createObjectURL(clip);
    video.src = url;
    const canPlay = await happened(video, "loadeddata");
    if (!canPlay || video.videoWidth === 0) {
      URL.revokeObjectURL(url);
      return canPlay || video.readyState >= HTMLMediaElement.HAVE_METADATA ? "no-picture" : "unreadable";
    }
    if (!Number.isFinite(video.duration)) await findEnd(video);
    Film.current = new Film(url, video, 1 / picturesASecond);
    return null;
  }

  get duration(): number { return Number.isFinite(this.video.duration) ? this.video.duration : 0; }
  get width(): number { return this.video.videoWidth; }
  get height(): number { return this.video.videoHeight; }

  /** Finds the body at a time; null where there is none. The picture after it is fetched meanwhile. */
  async read(worker: PoseWorker, time: number): Promise<Pose | null> {
    const picture = await (this.ahead?.time === time ? this.ahead.picture : this.picture(time));
    const next = time + this.step;
    this.ahead = next < this.duration ? { time: next, picture: this.picture(next) } : null;
    const pose = await worker.read(picture);
    this.features.add(time, this.width, this.height, pose);
    this.seen.push({ time, points: pose?.points ?? null, back: null, facing: 1 });
    return pose;
  }

  /** Keeps the outline of the back that was measured in the picture that was read last. */
  keepBack(depths: { slice(): Float64Array }, facing: number): void {
    const last = this.seen.at(-1)!;
    last.back = depths.slice();
    last.facing = facing;
  }

  /** Lets go of the clip. */
  close(): void {
    Film.current = null;
    void this.ahead?.picture.then(picture => picture.close(), () => {});
    this.video.removeAttribute("src");
    this.video.load();
    URL.revokeObjectURL(this.url);
  }

  private async picture(time: number): Promise<ImageBitmap> {
    this.video.currentTime = time;
    if (!await happened(this.video, "seeked")) throw new Error(`The clip breaks off at ${time.toFixed(1)} s.`);
    return createImageBitmap(this.video);
  }
}

/** Waits for an event of a video; false where an error comes first, or nothing for too long. */
function happened(video: HTMLVideoElement, name: "loadeddata" | "seeked" | "durationchange"): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => end(false), patience);
    const good = () => end(true);
    const bad = () => end(false);
    const end = (result: boolean) => {
      clearTimeout(timer);
      video.removeEventListener(name, good);
      video.removeEventListener("error", bad);
      resolve(result);
    };
    video.addEventListener(name, good);
    video.addEventListener("error", bad);
  });
}

/** A clip that the browser has just recorded does not say how long it is until its end was looked for. */
async function findEnd(video: HTMLVideoElement): Promise<void> {
  const known = happened(video, "durationchange");
  video.currentTime = Number.MAX_SAFE_INTEGER;
  await known;
}
