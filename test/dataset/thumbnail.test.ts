import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSmallPng } from "../../src/bench/thumbnail.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { type Dataset, openDataset } from "../../src/dataset/dataset.ts";
import { decodePng } from "../../src/dataset/png.ts";
import { thumbnailPng } from "../../src/dataset/thumbnail.ts";
import { png } from "./png-writer.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

let folder: TemporaryFolder;
let dataset: Dataset;
beforeAll(async () => {
  folder = await TemporaryFolder.make();
  // Noise does not compress: the largest that a thumbnail can become.
  const noise = (width: number, height: number) =>
    Uint8Array.from({ length: height * (1 + 3 * width) }, (_, at) =>
      at % (1 + 3 * width) === 0 ? 0 : (Math.imul(at + 1, 2_654_435_761) >>> 13) & 0xff,
    );
  const rgb = (width: number, height: number) => png({ width, height, depth: 8, color: 2 }, noise(width, height));
  await folder.write("val/0/full.png", rgb(64, 64));
  await folder.write("val/0/long.png", rgb(400, 3));
  await folder.write("val/0/small.png", png({ width: 2, height: 1, depth: 8, color: 0 }, Uint8Array.of(0, 7, 9)));
  await folder.write("val/0/wide.png", rgb(200, 100));
  dataset = await openDataset({ name: "val", path: "val", layout: { kind: "folders" }, root: folder.path });
});
afterAll(() => folder[Symbol.asyncDispose]());

async function thumbnail(path: string) {
  const image = dataset.images.find((one) => one.path === path);
  if (image === undefined) throw new Error(`no ${path}`);
  const bytes = await thumbnailPng(dataset, image);
  expect(isSmallPng(Buffer.from(bytes).toString("base64"))).toBe(true);
  return decodePng(bytes);
}

describe("thumbnailPng", () => {
  it.each([
    ["0/wide.png", 64, 32],
    ["0/long.png", 64, 1],
    ["0/full.png", 64, 64],
  ])("%s is %i × %i, and fits a result whatever its pixels", async (path, width, height) => {
    expect(await thumbnail(path)).toMatchObject({ width, height, channels: 3 });
  });

  it("leaves a small image as it is", async () => {
    expect(await thumbnail("0/small.png")).toEqual({ width: 2, height: 1, channels: 1, data: Uint8Array.of(7, 9) });
  });

  it("shows no other image than the one that was scored", async () => {
    const [image] = dataset.images;
    if (image === undefined) throw new Error("no image");
    await expect(thumbnailPng(dataset, { ...image, sha256: "0".repeat(64) })).rejects.toThrow(UserError);
  });
});
