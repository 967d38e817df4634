import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { classOf, DIGITS, differenceOf, digitLogits, digitTensors, REFERENCE } from "./digits-logits.ts";
import { FLOAT, INT8, REFERENCE_RUNTIME } from "./digits-runtimes.ts";

/** One file of tensors for every runtime, and what the reference runtime answers to it. */
let folder: TemporaryFolder;
let images: string;
let reference: readonly Float32Array[];
const answers = (start: (typeof FLOAT)[number]["start"], file: string) =>
  digitLogits(start, join(DIGITS, file), images);

describe.skipIf(suiteNeeds("native-runtime"))("the same tensors give", () => {
  beforeAll(async () => {
    folder = await TemporaryFolder.make({ "images.raw": digitTensors() });
    images = join(folder.path, "images.raw");
    reference = await answers(REFERENCE_RUNTIME.start, REFERENCE_RUNTIME.file);
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it("the recorded classes in ONNX Runtime", () => {
    expect(reference.map(classOf)).toEqual(REFERENCE.models["digits.onnx"].predictions);
  });

  for (const { runtime, start, file, needs, apart } of FLOAT)
    it.skipIf(suiteNeeds(needs))(
      `the same class for every image in ${runtime}, and the logits within ${apart}`,
      async () => {
        const own = await answers(start, file);
        const { mostApart, otherClass } = differenceOf(own, reference);
        expect(own).toHaveLength(REFERENCE.images.length);
        expect(otherClass).toBe(0);
        expect(mostApart).toBeLessThan(apart);
      },
    );

  for (const { runtime, start, file, needs, differ } of INT8)
    it.skipIf(suiteNeeds(needs))(`nearly the same classes from integers in ${runtime}`, async () => {
      const { mostApart, otherClass } = differenceOf(await answers(start, file), reference);
      expect(otherClass).toBeLessThanOrEqual(differ);
      // It is another network: one that answered the same to the bit would not be quantised.
      expect(mostApart).toBeGreaterThan(0.01);
    });
});
