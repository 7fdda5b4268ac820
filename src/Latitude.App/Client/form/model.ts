import { loadAndCompile, Tensor, type CompiledModel } from "@litertjs/core";

/** A model on the processor: numbers in, numbers out. */
export class Model {
  private constructor(private readonly compiled: CompiledModel, private readonly side: number) {}

  /** Compiles a model that takes a square picture of so many pixels a side, three colours each. */
  static async compile(bytes: Uint8Array, side: number): Promise<Model> {
    return new Model(await loadAndCompile(bytes, { accelerator: "wasm" }), side);
  }

  /** All outputs, in the model's order, copied out of the runtime's memory. */
  async run(picture: Float32Array): Promise<Float32Array[]> {
    const input = new Tensor(picture, [1, this.side, this.side, 3]);
    const outputs = await this.compiled.run(input);
    const numbers = outputs.map(output => Float32Array.from(output.toTypedArray()));
    for (const output of outputs) output.delete();
    input.delete();
    return numbers;
  }
}

/** Outputs are told apart by their lengths. */
export function outputOf(outputs: Float32Array[], length: number): Float32Array {
  const found = outputs.find(output => output.length === length);
  if (!found) throw new Error(`The model has no output of ${length} numbers.`);
  return found;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
