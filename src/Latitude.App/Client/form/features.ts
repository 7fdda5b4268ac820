import type { Pose } from "./landmarker";

const pointNumbers = 5;

/**
 * What was seen in a film, in the files that `latitude form check` reads: a line of JSON a picture, and the masks, packed as they come, since one
 * takes 64 kB and a set has hundreds.
 */
export class Features {
  private readonly lines: string[] = [];
  private readonly packer = new CompressionStream("gzip");
  private readonly masks = this.packer.writable.getWriter();
  private readonly packed = new Response(this.packer.readable).blob();
  private maskCount = 0;

  add(time: number, width: number, height: number, pose: Pose | null): void {
    const picture = { i: this.lines.length, t: time, w: width, h: height };
    this.lines.push(JSON.stringify(pose ? { ...picture, ...this.body(pose) } : picture));
  }

  /** The two files. Nothing can be added after. */
  async files(): Promise<{ frames: Blob; masks: Blob }> {
    await this.masks.close();
    const frames = new Blob([this.lines.join("\n") + "\n"]).stream().pipeThrough(new CompressionStream("gzip"));
    return { frames: await new Response(frames).blob(), masks: await this.packed };
  }

  private body(pose: Pose): object {
    const { cx, cy, size, rotation } = pose.region;
    void this.masks.write(pose.mask as BufferSource);
    return {
      score: pose.score, light: pose.light, roi: { cx, cy, size, rot: rotation },
      pts: inPieces(pose.points, pointNumbers), world: inPieces(pose.world, 3), mask: this.maskCount++,
    };
  }
}

function inPieces(numbers: Float32Array, length: number): number[][] {
  return Array.from({ length: numbers.length / length }, (_, piece) => [...numbers.subarray(piece * length, (piece + 1) * length)]);
}
