import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, withImages } from "../../src/dataset/dataset.ts";
import { drawSubset } from "../../src/dataset/subset.ts";

const empty: Dataset = {
  name: "val",
  root: "/nowhere",
  shown: "data",
  classes: 0,
  labelled: false,
  images: [],
  digest: "",
  count: 0,
};
const datasets = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 60 }).map((labels) =>
  withImages(
    empty,
    labels.map((label, index) => ({ path: `${index}.png`, label, sha256: String(index) })),
  ),
);
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

describe("drawSubset", () => {
  it("draws as many as asked, in the dataset's order, the same for the same seed", () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: 1, max: 70 }), seeds, (dataset, count, seed) => {
        const drawn = drawSubset(dataset, count, seed);
        expect(drawn.count).toBe(Math.min(count, dataset.count));
        expect(drawn.images).toEqual(dataset.images.filter((image) => drawn.images.includes(image)));
        expect(drawSubset(dataset, count, seed)).toEqual(drawn);
        expect(drawn.digest === dataset.digest).toBe(count >= dataset.count);
      }),
    );
  });

  it("spreads evenly over the classes: none gets two more than another that still has images", () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: 1, max: 70 }), seeds, (dataset, count, seed) => {
        const drawn = drawSubset(dataset, count, seed);
        const had = (label: number | undefined) => dataset.images.filter((image) => image.label === label).length;
        const got = (label: number | undefined) => drawn.images.filter((image) => image.label === label).length;
        for (const a of new Set(dataset.images.map(({ label }) => label))) {
          for (let b = 0; b < dataset.classes; b += 1)
            if (got(a) < had(a)) expect(got(b) - got(a)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is nested", () => {
    fc.assert(
      fc.property(
        datasets,
        fc.integer({ min: 1, max: 30 }),
        fc.nat({ max: 30 }),
        seeds,
        (dataset, count, more, seed) => {
          const large = new Set(drawSubset(dataset, count + more, seed).images);
          expect(drawSubset(dataset, count, seed).images.every((image) => large.has(image))).toBe(true);
        },
      ),
    );
  });

  it("is not the first of each class", () => {
    const dataset = withImages(
      empty,
      Array.from({ length: 200 }, (_, index) => ({
        path: `${index}.png`,
        label: index < 100 ? 0 : 1,
        sha256: String(index),
      })),
    );
    const first = drawSubset(dataset, 20, 1).images.map(({ path }) => path);
    expect(first).not.toEqual(drawSubset(dataset, 20, 2).images.map(({ path }) => path));
    expect(first.filter((path) => Number.parseInt(path, 10) % 100 < 10).length).toBeLessThan(10);
  });
});
