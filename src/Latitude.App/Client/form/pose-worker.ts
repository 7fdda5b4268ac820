import type { FromWorker, ToWorker } from "./messages";
import type { Pose } from "./landmarker";

/** Where the worker, the runtime and the models lie. */
const folder = "/gen/form/";

/** The page's side of the worker that finds bodies in pictures. One question at a time. */
export class PoseWorker {
  private readonly worker = new Worker(folder + "worker.js");
  private answered: ((message: FromWorker) => void) | null = null;

  private constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.answered?.(data);
    this.worker.onerror = event => this.answered?.({ kind: "failed", reason: event.message });
  }

  /** Starts the worker and loads the models, from the network the first time. */
  static async start(): Promise<PoseWorker> {
    const started = new PoseWorker();
    try {
      await started.ask({ kind: "load", folder });
      return started;
    } catch (error) {
      started.stop();
      throw error;
    }
  }

  /** The next picture is of another film. */
  startFilm(): void {
    this.worker.postMessage({ kind: "start" } satisfies ToWorker);
  }

  /** The body in a picture, which is used up; null where none is found. */
  async read(picture: ImageBitmap): Promise<Pose | null> {
    const answer = await this.ask({ kind: "picture", picture }, [picture]);
    return answer.kind === "read" ? answer.pose : null;
  }

  /** Ends the worker; a question that waits is answered with an error. */
  stop(): void {
    this.worker.terminate();
    this.answered?.({ kind: "failed", reason: "stopped" });
  }

  private ask(message: ToWorker, transfer: Transferable[] = []): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      this.answered = answer => {
        this.answered = null;
        if (answer.kind === "failed") reject(new Error(answer.reason));
        else resolve(answer);
      };
      this.worker.postMessage(message, transfer);
    });
  }
}
