import { ModelCanvas } from "./canvas";
import { Model, outputOf, sigmoid } from "./model";
import { regionAround, type Region } from "./region";

const side = 224;
const leastScore = 0.5;
/** Cells of the grid along a side, and guesses in each cell. */
const grids: readonly (readonly [cells: number, guesses: number])[] = [[28, 2], [14, 2], [7, 6]];
const anchors = makeAnchors();
/** A box of four numbers and four points of two. */
const numbersOfAGuess = 12;

/** Finds a body anywhere in a picture. Slow beside the landmarker, so it is asked only where no body was seen a moment ago. */
export class Detector {
  private readonly canvas = new ModelCanvas(side);

  constructor(private readonly model: Model) {}

  /** The region of the surest body; null where there is none. */
  async find(picture: ImageBitmap): Promise<Region | null> {
    const scale = side / Math.max(picture.width, picture.height);
    const left = (side - picture.width * scale) / 2;
    const top = (side - picture.height * scale) / 2;
    const outputs = await this.model.run(this.canvas.read(picture, { a: scale, d: scale, e: left, f: top }, -1, 1));
    const scores = outputOf(outputs, anchors.length);
    const boxes = outputOf(outputs, anchors.length * numbersOfAGuess);
    const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score)));
    if (sigmoid(scores[best]!) < leastScore) return null;

    const [anchorX, anchorY] = anchors[best]!;
    const point = (index: number): [number, number] => {
      const at = best * numbersOfAGuess + 4 + index * 2;
      return [(boxes[at]! + anchorX * side - left) / scale, (boxes[at + 1]! + anchorY * side - top) / scale];
    };
    return regionAround(...point(0), ...point(1));
  }
}

function makeAnchors(): [number, number][] {
  const made: [number, number][] = [];
  for (const [cells, guesses] of grids) {
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        for (let guess = 0; guess < guesses; guess++) made.push([(column + 0.5) / cells, (row + 0.5) / cells]);
      }
    }
  }
  return made;
}
