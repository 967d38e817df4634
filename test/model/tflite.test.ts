import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../src/model/model-error.ts";
import { readTflite } from "../../src/model/tflite.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const file = async (path: string): Promise<Uint8Array> => readFile(join(ROOT, path));

/** A model whose one graph lists one 8-bit tensor so many times. @param said how many it says that there are. */
function listing(tensors: number, said = tensors): Uint8Array {
  const end = 64 + 4 * tensors;
  const bytes = new DataView(new ArrayBuffer(end + 16));
  const words = (place: number, ...values: readonly number[]) => {
    for (const [index, value] of values.entries()) bytes.setUint32(place + 4 * index, value, true);
  };
  const halves = (place: number, ...values: readonly number[]) => {
    for (const [index, value] of values.entries()) bytes.setUint16(place + 2 * index, value, true);
  };
  words(0, 28);
  new Uint8Array(bytes.buffer).set(new TextEncoder().encode("TFL3"), 4);
  // Which fields the model, the graph and the tensor have, and where: graphs, tensors, and a type.
  halves(12, 10, 12, 0, 0, 8);
  halves(22, 6, 8, 4);
  halves(end, 8, 8, 0, 4);
  words(28, 28 - 12, 0, 4, 1, 52 - 44);
  words(52, 52 - 22, 4, said);
  for (let place = 64; place < end; place += 4) words(place, end + 8 - place);
  words(end + 8, 8, 9);
  return new Uint8Array(bytes.buffer);
}

describe("a TensorFlow Lite model", () => {
  it("tells what a caller feeds, with open dimensions, and what comes out", async () => {
    expect(readTflite(await file("fixtures/digits/digits.tflite"))).toEqual({
      inputs: [{ name: "image", type: "float32", shape: ["", 1, 28, 28] }],
      outputs: [{ name: "logits", type: "float32", shape: ["", 10] }],
      isQuantised: false,
    });
  });

  it("tells whether integers stand for real numbers in it, also where what goes in is real", async () => {
    expect(readTflite(await file("fixtures/digits/digits-int8.tflite"))).toMatchObject({
      inputs: [{ type: "float32" }],
      isQuantised: true,
    });
    expect(readTflite(await file("workers/sentinels/tflite-int8.tflite"))).toMatchObject({
      inputs: [{ shape: [1, 112, 112, 3] }],
      isQuantised: true,
    });
  });

  it("is refused where it is none, is cut, or refers beyond its end", async () => {
    const whole = await file("workers/sentinels/tflite-fp32.tflite");
    expect(() => readTflite(new TextEncoder().encode("not a model"))).toThrow(/not a TensorFlow Lite model/);
    expect(() => readTflite(whole.subarray(0, 8))).toThrow(ModelError);
    const astray = new Uint8Array(whole);
    astray.set([0xff, 0xff, 0xff, 0x7f], 0);
    expect(() => readTflite(astray)).toThrow(/refers to byte \d+, beyond its end/);
    expect(() => readTflite(Uint8Array.of(0x1c, 0, 0, 0, 0x54, 0x46, 0x4c, 0x33, ...new Uint8Array(32)))).toThrow(
      ModelError,
    );
  });

  it("comes to an end where a file lists one tensor without end, or more than there are", () => {
    expect(readTflite(listing(1_000_000))).toMatchObject({ inputs: [], isQuantised: false });
    expect(() => readTflite(listing(1_000_001))).toThrow(/refused: a list at byte \d+ has more than 1000000 entries/);
    expect(() => readTflite(listing(10, 0xff_ff_ff_ff))).toThrow(ModelError);
  });

  it("throws nothing but its own error, whatever bytes are changed or cut", async () => {
    const whole = await file("workers/sentinels/tflite-int8.tflite");
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.nat(whole.length), fc.boolean(), (changes, end, isCut) => {
        const bytes = new Uint8Array(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          readTflite(isCut ? bytes.subarray(0, end) : bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
