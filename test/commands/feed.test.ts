import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetFeed, randomFeed } from "../../src/commands/feed.ts";
import type { Feed } from "../../src/commands/launch.ts";
import type { ValueInfo } from "../../src/measure/protocol.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { RAW, TinyDataset } from "./tiny-dataset.ts";

const IMAGE: ValueInfo = { name: "image", type: "uint8", shape: ["batch", 1, 2, 2] };

/** The tensors of a feed's only input, set by set, as hex. */
async function setsOf(feed: Feed): Promise<readonly string[]> {
  const [tensor] = feed.tensors;
  const bytes = await readFile(tensor?.file ?? "");
  const size = tensor?.bytesPerSet ?? 0;
  expect(bytes.length).toBe(size * feed.count);
  return Array.from({ length: feed.count }, (_, set) => bytes.subarray(set * size, (set + 1) * size).toString("hex"));
}

describe("datasetFeed", () => {
  let tiny: TinyDataset;
  beforeAll(async () => {
    tiny = await TinyDataset.make(4, 5);
  });
  afterAll(() => tiny[Symbol.asyncDispose]());

  const feed = (changes: Partial<Parameters<typeof datasetFeed>[0]> = {}) =>
    datasetFeed({
      inputs: [IMAGE],
      batch: 1,
      dataset: tiny.dataset,
      steps: RAW,
      seed: 7,
      folder: tiny.tensors,
      ...changes,
    });

  it("is eight different real images", async () => {
    const made = await feed();
    expect(made).toMatchObject({
      count: 8,
      tensors: [{ name: "image", type: "uint8", shape: [1, 1, 2, 2], bytesPerSet: 4 }],
    });
    const sets = await setsOf(made);
    expect(new Set(sets).size).toBe(8);
    // Label, number, 255, 255, as the images were drawn; two turns of the four classes.
    for (const label of ["00", "01", "02", "03"])
      expect(sets.filter((set) => set.startsWith(label) && set.endsWith("ffff"))).toHaveLength(2);
  });

  it("draws by its seed", async () => {
    expect(await setsOf(await feed())).toEqual(await setsOf(await feed()));
    expect(await setsOf(await feed({ seed: 8 }))).not.toEqual(await setsOf(await feed()));
  });

  it("fills a batch with different images, also where there are fewer than eight batches", async () => {
    const made = await feed({ batch: 6 });
    expect(made).toMatchObject({ count: 8, tensors: [{ shape: [6, 1, 2, 2], bytesPerSet: 24 }] });
    const sets = await setsOf(made);
    for (const set of sets) expect(new Set(set.match(/.{8}/g)).size).toBe(6);
    expect(new Set(sets).size).toBe(8);
  });

  it("repeats images only in a batch that is larger than the dataset", async () => {
    const [set = ""] = await setsOf(await feed({ batch: 32 }));
    expect(new Set(set.match(/.{8}/g)).size).toBe(20);
  });

  it("makes fewer sets where they would crowd out the model", async () => {
    const steps = preprocessingSchema.parse({ color: "gray", resize: { width: 3_000, height: 3_000 } });
    const made = await feed({ inputs: [{ ...IMAGE, type: "float32", shape: ["b", 1, "h", "w"] }], steps });
    // 36 MB each: three of them are below 128 MiB.
    expect(made).toMatchObject({ count: 3, tensors: [{ shape: [1, 1, 3_000, 3_000], bytesPerSet: 36_000_000 }] });
  });

  it.each<[string, readonly ValueInfo[], number, RegExp]>([
    [
      "another size",
      [{ ...IMAGE, shape: ["batch", 1, 28, 28] }],
      1,
      /"image" takes uint8 of the shape \[batch, 1, 28, 28\], and the preprocessing makes \[1, 1, 2, 2\]; change its resize/,
    ],
    [
      "another number of dimensions",
      [{ ...IMAGE, shape: ["batch", 4] }],
      1,
      /shape \[batch, 4\], and the preprocessing makes \[1, 1, 2, 2\]/,
    ],
    [
      "a fixed batch",
      [{ ...IMAGE, shape: [1, 1, 2, 2] }],
      3,
      /cannot be given a batch of 3; benchmark batch 1, or export it/,
    ],
    [
      "another type",
      [{ ...IMAGE, type: "float32" }],
      1,
      /takes float32 .* and the preprocessing makes uint8; change the preprocessing's type/,
    ],
    ["two inputs", [IMAGE, { ...IMAGE, name: "mask" }], 1, /the model has 2 inputs, and a dataset feeds exactly one/],
    ["no inputs", [], 1, /the model has 0 inputs/],
  ])("refuses a model with %s, at the stage of inputs", async (_, inputs, batch, message) => {
    await expect(feed({ inputs, batch })).rejects.toMatchObject({
      stage: "inputs",
      refused: true,
      message: expect.stringMatching(message),
    });
  });
});

describe("randomFeed", () => {
  it("fills every input, by its own shape and type, with the batch and the given dimensions", async () => {
    await using tiny = await TinyDataset.make(1, 1);
    const inputs: ValueInfo[] = [
      { name: "ids", type: "int64", shape: ["batch", "length"] },
      { name: "mask", type: "bool", shape: ["batch", ""] },
      { name: "scale", type: "float32", shape: [] },
    ];
    const request = { inputs, batch: 2, dimensions: { length: 5 }, folder: join(tiny.tensors, "random") };
    const feed = await randomFeed({ ...request, seed: 1 });
    expect(feed.count).toBe(8);
    expect(feed.tensors.map(({ name, type, shape, bytesPerSet }) => [name, type, shape, bytesPerSet])).toEqual([
      ["ids", "int64", [2, 5], 80],
      ["mask", "bool", [2, 1], 2],
      ["scale", "float32", [], 4],
    ]);
    const before = await Promise.all(feed.tensors.map(({ file }) => readFile(file)));
    for (const [index, { bytesPerSet }] of feed.tensors.entries()) expect(before[index]?.length).toBe(bytesPerSet * 8);
    await randomFeed({ ...request, seed: 1 });
    expect(await Promise.all(feed.tensors.map(({ file }) => readFile(file)))).toEqual(before);
    await randomFeed({ ...request, seed: 2 });
    expect(await Promise.all(feed.tensors.map(({ file }) => readFile(file)))).not.toEqual(before);
  });

  it("makes fewer sets of large inputs", async () => {
    await using tiny = await TinyDataset.make(1, 1);
    const inputs: ValueInfo[] = [{ name: "x", type: "uint8", shape: [50_000_000] }];
    const feed = await randomFeed({ inputs, batch: 1, dimensions: {}, seed: 1, folder: tiny.tensors });
    expect(feed.count).toBe(2);
  });
});
