import { ModelCanvas } from "./canvas";
import { Model, outputOf, sigmoid } from "./model";
import { regionAround, toPicture, turned, type Region } from "./region";

const side = 256;
const leastScore = 0.5;
/** Points of the body, then the two that say where the body will be in the next picture, then four that nobody uses. */
const bodyPoints = 33;
const allPoints = 39;
const numbersOfAPoint = 5;
const heatSide = 64;
/** The maps of heat are looked at so many cells around a point, and only where they are sure. */
const heatReach = 3;
const leastHeat = 0.5;
const surelyBody = 248;

/** A body in a picture, as the model sees it. */
export interface Pose {
  /** How sure the model is that there is a body, 0 to 1. */
  score: number;
  /** Where it looked. */
  region: Region;
  /** 33 points: x, y, z in pixels of the picture, visibility and presence 0 to 1. */
  points: Float32Array;
  /** The same 33 points in metres around the middle of the hips, turned upright with the picture. */
  world: Float32Array;
  /** 256 × 256 over the region: how sure each pixel is body, 0 to 248 (the scale of Form/Pose/PoseFrame). */
  mask: Uint8Array;
  /** Mean brightness of the region, 0 to 1. */
  light: number;
  /** Where to look in the next picture. */
  next: Region;
}

/** Reads a body's points and outline within a region. */
export class Landmarker {
  private readonly canvas = new ModelCanvas(side);

  constructor(private readonly model: Model) {}

  /** The body in that region; null where there is none. */
  async read(picture: ImageBitmap, region: Region): Promise<Pose | null> {
    const outputs = await this.model.run(this.canvas.read(picture, intoRegion(region), 0, 1));
    const score = outputOf(outputs, 1)[0]!;
    if (score < leastScore) return null;

    const raw = outputOf(outputs, allPoints * numbersOfAPoint);
    refine(raw, outputOf(outputs, heatSide * heatSide * allPoints));
    const [hipX, hipY] = toPicture(region, raw[bodyPoints * numbersOfAPoint]! / side, raw[bodyPoints * numbersOfAPoint + 1]! / side);
    const edge = (bodyPoints + 1) * numbersOfAPoint;
    const [edgeX, edgeY] = toPicture(region, raw[edge]! / side, raw[edge + 1]! / side);
    return {
      score,
      region,
      points: pointsIn(raw, region),
      world: worldPoints(outputOf(outputs, allPoints * 3), region),
      mask: maskOf(outputOf(outputs, side * side)),
      light: this.canvas.light,
      next: regionAround(hipX, hipY, edgeX, edgeY),
    };
  }
}

/** From pixels of the picture to pixels of the region's canvas. */
function intoRegion(region: Region): DOMMatrix {
  return new DOMMatrix()
    .translate(side / 2, side / 2)
    .scale(side / region.size)
    .rotate((-region.rotation * 180) / Math.PI)
    .translate(-region.cx, -region.cy);
}

/** Moves every point to the centre of the heat around it: the points themselves jump a little, the maps do not. */
function refine(raw: Float32Array, heat: Float32Array): void {
  const cell = side / heatSide;
  for (let point = 0; point < allPoints; point++) {
    const at = point * numbersOfAPoint;
    const column = Math.trunc(raw[at]! / cell);
    const row = Math.trunc(raw[at + 1]! / cell);
    if (column < 0 || column >= heatSide || row < 0 || row >= heatSide) continue;

    let sum = 0, sumX = 0, sumY = 0, most = 0;
    for (let y = Math.max(0, row - heatReach); y <= Math.min(heatSide - 1, row + heatReach); y++) {
      for (let x = Math.max(0, column - heatReach); x <= Math.min(heatSide - 1, column + heatReach); x++) {
        const value = sigmoid(heat[(y * heatSide + x) * allPoints + point]!);
        sum += value;
        sumX += x * value;
        sumY += y * value;
        most = Math.max(most, value);
      }
    }
    if (most >= leastHeat && sum > 0) {
      raw[at] = (sumX / sum) * cell;
      raw[at + 1] = (sumY / sum) * cell;
    }
  }
}

function pointsIn(raw: Float32Array, region: Region): Float32Array {
  const points = new Float32Array(bodyPoints * numbersOfAPoint);
  for (let at = 0; at < points.length; at += numbersOfAPoint) {
    const [x, y] = toPicture(region, raw[at]! / side, raw[at + 1]! / side);
    points[at] = x;
    points[at + 1] = y;
    points[at + 2] = (raw[at + 2]! / side) * region.size;
    points[at + 3] = sigmoid(raw[at + 3]!);
    points[at + 4] = sigmoid(raw[at + 4]!);
  }
  return points;
}

function worldPoints(raw: Float32Array, region: Region): Float32Array {
  const points = raw.slice(0, bodyPoints * 3);
  for (let at = 0; at < points.length; at += 3) {
    [points[at], points[at + 1]] = turned(points[at]!, points[at + 1]!, region.rotation);
  }
  return points;
}

function maskOf(logits: Float32Array): Uint8Array {
  const mask = new Uint8Array(logits.length);
  for (let i = 0; i < mask.length; i++) mask[i] = Math.round(surelyBody * sigmoid(logits[i]!));
  return mask;
}
