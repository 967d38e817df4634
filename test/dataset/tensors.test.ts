import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encode } from "fast-png";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { openDataset } from "../../src/dataset/dataset.ts";
import { type TensorOptions, type TensorWindow, tensorWindows } from "../../src/dataset/tensors.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const gray = (value: number, width = 2) =>
  encode({ width, height: 1, channels: 1, depth: 8, data: new Uint8Array(width).fill(value) });
const steps = preprocessingSchema.parse({ color: "gray", type: "uint8" });

async function fiveImages(): Promise<TemporaryFolder> {
  return TemporaryFolder.make(Object.fromEntries([1, 2, 3, 4, 5].map((value) => [`data/0/${value}.png`, gray(value)])));
}

async function options(root: string, changes: Partial<TensorOptions> = {}): Promise<TensorOptions> {
  const dataset = await openDataset({ name: "val", path: "data", layout: { kind: "folders" }, root });
  return { dataset, steps, batch: 1, folder: join(root, "tensors"), windowBytes: 1_000, ...changes };
}

async function collect(
  asked: TensorOptions,
): Promise<readonly (TensorWindow & { readonly bytes: readonly number[] })[]> {
  const windows = [];
  for await (const window of tensorWindows(asked))
    windows.push({ ...window, bytes: [...(await readFile(window.file))] });
  return windows;
}

describe("tensorWindows", () => {
  it("writes all images back to back in one file where they fit", async () => {
    await using folder = await fiveImages();
    const windows = await collect(await options(folder.path));
    expect(windows).toMatchObject([
      {
        first: 0,
        images: 5,
        sets: 5,
        shape: [1, 1, 1, 2],
        type: "uint8",
        bytesPerSet: 2,
        bytes: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
      },
    ]);
  });

  it("cuts windows at whole sets and pads the last set with the last image", async () => {
    await using folder = await fiveImages();
    const windows = await collect(await options(folder.path, { batch: 2, windowBytes: 11 }));
    expect(windows).toMatchObject([
      { first: 0, images: 4, sets: 2, shape: [2, 1, 1, 2], bytesPerSet: 4, bytes: [1, 1, 2, 2, 3, 3, 4, 4] },
      { first: 4, images: 1, sets: 1, shape: [2, 1, 1, 2], bytesPerSet: 4, bytes: [5, 5, 5, 5] },
    ]);
  });

  it("makes a window of one set where not even that fits", async () => {
    await using folder = await fiveImages();
    expect(await collect(await options(folder.path, { windowBytes: 1 }))).toHaveLength(5);
  });

  it("takes a file that is there, and makes another for another recipe, batch or content", async () => {
    await using folder = await fiveImages();
    const [first] = await collect(await options(folder.path));
    const { mtimeMs, ino } = await stat(first?.file ?? "");
    const [again] = await collect(await options(folder.path));
    expect(again).toEqual(first);
    expect(await stat(again?.file ?? "")).toMatchObject({ mtimeMs, ino });
    const [float] = await collect(await options(folder.path, { steps: preprocessingSchema.parse({ color: "gray" }) }));
    const [pairs] = await collect(await options(folder.path, { batch: 5 }));
    await writeFile(join(folder.path, "data/0/1.png"), gray(9));
    const [changed] = await collect(await options(folder.path));
    expect(new Set([first, float, pairs, changed].map((window) => window?.file)).size).toBe(4);
    expect(changed?.bytes.slice(0, 2)).toEqual([9, 9]);
    expect((await readdir(join(folder.path, "tensors"))).every((name) => name.endsWith(".tensors"))).toBe(true);
  });

  it("writes a file anew that has the wrong length", async () => {
    await using folder = await fiveImages();
    const [first] = await collect(await options(folder.path));
    await writeFile(first?.file ?? "", "short");
    expect(await collect(await options(folder.path))).toEqual([first]);
  });

  it("leaves an image out that cannot be decoded, says why, and loses no other", async () => {
    await using folder = await fiveImages();
    await folder.write("data/0/2.png", "not an image");
    await folder.write("data/0/4.png", gray(4).subarray(0, 40));
    const windows = await collect(await options(folder.path, { batch: 2, windowBytes: 11 }));
    expect(windows).toMatchObject([
      { first: 0, images: 2, sets: 1, bytes: [1, 1, 3, 3] },
      { first: 4, images: 1, sets: 1, bytes: [5, 5, 5, 5] },
    ]);
    expect(windows.flatMap(({ leftOut }) => [...leftOut].map(([{ path }, { message }]) => [path, message]))).toEqual([
      ["0/2.png", 'image "data/0/2.png" is neither a PNG nor a JPEG; replace it or take it out of the dataset'],
      ["0/4.png", 'image "data/0/4.png" is cut off; replace it or take it out of the dataset'],
    ]);
  });

  it("tells a window without a single image that can be decoded, and goes on", async () => {
    await using folder = await fiveImages();
    await folder.write("data/0/1.png", "");
    const asked = await options(folder.path, { windowBytes: 1 });
    const sets = [];
    for await (const window of tensorWindows(asked)) sets.push([window.first, window.sets, window.leftOut.size]);
    expect(sets).toEqual([
      [0, 0, 1],
      [1, 1, 0],
      [2, 1, 0],
      [3, 1, 0],
      [4, 1, 0],
    ]);
  });

  it("keeps no file that lacks an image, so that nobody takes it for a whole one", async () => {
    await using folder = await fiveImages();
    await folder.write("data/0/5.png", "");
    const asked = await options(folder.path, { batch: 5 });
    // The padded file is as long as a whole one.
    expect(await collect(asked)).toMatchObject([{ images: 4, bytes: [1, 1, 2, 2, 3, 3, 4, 4, 4, 4] }]);
    expect(await readdir(join(folder.path, "tensors"))).toEqual([]);
    expect(await collect(asked)).toMatchObject([{ images: 4, leftOut: { size: 1 } }]);
  });

  it("refuses a dataset of which no image can be decoded, with at most 20 sentences", async () => {
    const names = Array.from({ length: 21 }, (_, place) => `data/0/${place}.png`);
    await using folder = await TemporaryFolder.make(Object.fromEntries(names.map((name) => [name, ""])));
    const error = await collect(await options(folder.path)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).sentences).toHaveLength(20);
    expect((error as UserError).message).toMatch(/^image "data\/0\/0\.png" is empty; replace it/);
  });

  it("refuses a recipe that gives tensors of different shapes, and leaves no half-written file", async () => {
    await using folder = await fiveImages();
    await folder.write("data/0/5.png", gray(5, 3));
    await expect(collect(await options(folder.path))).rejects.toThrow(
      /^image "data\/0\/5\.png" gives a tensor of \[1, 1, 1, 3\] where the first image gives \[1, 1, 1, 2\]/,
    );
    expect(await readdir(join(folder.path, "tensors"))).toEqual([]);
  });

  it("says which image a recipe does not fit", async () => {
    await using folder = await TemporaryFolder.make({ "data/0/a.png": gray(1, 20_000) });
    const huge = preprocessingSchema.parse({ resize: { shorter: 8_192 } });
    await expect(collect(await options(folder.path, { steps: huge }))).rejects.toThrow(
      /image "data\/0\/a\.png": resizing 20000 × 1 to/,
    );
  });

  it("notices an image that changed after the dataset was opened", async () => {
    await using folder = await fiveImages();
    const asked = await options(folder.path);
    await folder.write("data/0/3.png", gray(7));
    await expect(collect(asked)).rejects.toThrow(/"data\/0\/3\.png" changed while/);
  });

  it("says that the folder cannot be written", async () => {
    await using folder = await fiveImages();
    await folder.write("blocked", "");
    await expect(collect(await options(folder.path, { folder: join(folder.path, "blocked") }))).rejects.toThrow(
      /cannot be written to the temporary folder/,
    );
  });
});
