/** Why there is no camera. */
export type CameraProblem = "insecure" | "refused" | "absent";

/** The device's camera: shown in a video of the page, recorded on demand. No sound is taken. */
export class Camera {
  private recorder: MediaRecorder | null = null;
  private parts: Blob[] = [];

  private constructor(private readonly stream: MediaStream, private readonly video: HTMLVideoElement) {}

  /** Opens the camera that looks away from the screen, where there is one. */
  static async open(video: HTMLVideoElement): Promise<Camera | CameraProblem> {
    if (!navigator.mediaDevices) return "insecure";
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
      });
      video.srcObject = stream;
      await video.play();
      return new Camera(stream, video);
    } catch (error) {
      return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "absent";
    }
  }

  /** What it sees now. */
  picture(): Promise<ImageBitmap> {
    return createImageBitmap(this.video);
  }

  get size(): string {
    return `${this.video.videoWidth}|${this.video.videoHeight}`;
  }

  start(): void {
    this.parts = [];
    this.recorder = new MediaRecorder(this.stream);
    this.recorder.ondataavailable = event => void this.parts.push(event.data);
    this.recorder.start();
  }

  /** Ends the recording; the clip. */
  stop(): Promise<Blob> {
    const recorder = this.recorder!;
    return new Promise(resolve => {
      recorder.onstop = () => resolve(new Blob(this.parts, { type: recorder.mimeType }));
      recorder.stop();
    });
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }
}
