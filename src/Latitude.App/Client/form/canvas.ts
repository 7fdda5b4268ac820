/** A square canvas that pictures are drawn into for a model. */
export class ModelCanvas {
  private readonly context: OffscreenCanvasRenderingContext2D;
  private readonly numbers: Float32Array;

  constructor(readonly side: number) {
    this.context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true })!;
    this.numbers = new Float32Array(side * side * 3);
  }

  /**
   * Draws a picture by a transformation from its pixels to the canvas's (black around it), and gives its colours between two bounds.
   * The array is used again by the next call.
   */
  read(picture: ImageBitmap, transform: DOMMatrix2DInit, low: number, high: number): Float32Array {
    const { context, side, numbers } = this;
    context.setTransform();
    context.fillStyle = "#000";
    context.fillRect(0, 0, side, side);
    context.setTransform(transform);
    context.drawImage(picture, 0, 0);
    const pixels = context.getImageData(0, 0, side, side).data;
    const scale = (high - low) / 255;
    for (let from = 0, to = 0; from < pixels.length; from += 4) {
      numbers[to++] = pixels[from]! * scale + low;
      numbers[to++] = pixels[from + 1]! * scale + low;
      numbers[to++] = pixels[from + 2]! * scale + low;
    }
    return numbers;
  }

  /** Mean brightness of what was read last, 0 to 1, where it was read between 0 and 1. */
  get light(): number {
    let sum = 0;
    for (const number of this.numbers) sum += number;
    return sum / this.numbers.length;
  }
}
