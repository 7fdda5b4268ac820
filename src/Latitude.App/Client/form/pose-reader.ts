import { Detector } from "./detector";
import { Landmarker, type Pose } from "./landmarker";
import type { Region } from "./region";

/** Follows one body through the pictures of a film. */
export class PoseReader {
  private region: Region | null = null;

  constructor(private readonly detector: Detector, private readonly landmarker: Landmarker) {}

  /** The body in the next picture; null where none is found. */
  async read(picture: ImageBitmap): Promise<Pose | null> {
    const followed = this.region && await this.landmarker.read(picture, this.region);
    const pose = followed ?? await this.find(picture);
    this.region = pose?.next ?? null;
    return pose;
  }

  /** Forgets the body: the next picture is of another film. */
  forget(): void {
    this.region = null;
  }

  private async find(picture: ImageBitmap): Promise<Pose | null> {
    const region = await this.detector.find(picture);
    return region && this.landmarker.read(picture, region);
  }
}
