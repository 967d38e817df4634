import { describe, expect, it } from "vitest";
import { shorterSize } from "../../src/vision/geometry.ts";

describe("shorterSize", () => {
  it("keeps the aspect ratio as torchvision rounds it", () => {
    expect(shorterSize(500, 375, 256)).toEqual({ width: 341, height: 256 });
    expect(shorterSize(375, 500, 256)).toEqual({ width: 256, height: 341 });
    expect(shorterSize(3, 3, 7)).toEqual({ width: 7, height: 7 });
  });
});
