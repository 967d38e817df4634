import { describe, expect, it } from "vitest";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { imageSpeeds } from "./image-speed.ts";
import { streamImages } from "./stream-images.ts";

describe.skipIf(suiteNeeds("pillow"))("the benchmark of image work", () => {
  it("times the same work on both sides, and streams what it made", async () => {
    await using folder = await TemporaryFolder.make();
    const { file, speeds } = await imageSpeeds({ folder: folder.path, pairs: 2, images: 1 });
    expect([...speeds].map(([work, pairs]) => [work, pairs.length])).toEqual([
      ["decode", 2],
      ["bilinear", 2],
      ["bicubic", 2],
    ]);
    const streams = await streamImages({ photograph: file, images: 60, folder: folder.path, times: 2 });
    expect(streams).toHaveLength(2);
    for (const { peaks } of streams) expect(Math.max(...peaks)).toBeGreaterThan(0);
  });
});
