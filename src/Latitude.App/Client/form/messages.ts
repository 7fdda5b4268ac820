import type { Pose } from "./landmarker";

/** What the page asks of the worker. */
export type ToWorker =
  | { kind: "load"; folder: string }
  | { kind: "start" }
  | { kind: "picture"; picture: ImageBitmap };

/** What the worker answers; to "start" it says nothing. */
export type FromWorker =
  | { kind: "loaded" }
  | { kind: "read"; pose: Pose | null }
  | { kind: "failed"; reason: string };
