import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Dataset, withImages } from "./dataset.ts";
import type { ListedImage } from "./listing.ts";

/**
 * All images in a seeded order that is spread evenly over the classes at every length and never "the first n": each class
 * is shuffled, then the classes take turns, in shuffled order in every turn.
 */
export function drawOrder<Listed extends ListedImage>(
  dataset: { readonly images: readonly Listed[] },
  seed: number,
): readonly Listed[] {
  const generator = xoroshiro128plus(seed | 0);
  const draw = (items: Listed[]) => {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = uniformInt(generator, 0, last);
      const [a, b] = [items[last], items[other]];
      if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a];
    }
    return items;
  };
  const byLabel = new Map<number | undefined, Listed[]>();
  for (const image of dataset.images) {
    const others = byLabel.get(image.label);
    if (others === undefined) byLabel.set(image.label, [image]);
    else others.push(image);
  }
  const classes = [...byLabel.values()].map(draw);
  const turns = classes.reduce((most, images) => Math.max(most, images.length), 0);
  return Array.from({ length: turns }, (_, turn) => draw(classes.flatMap((images) => images[turn] ?? []))).flat();
}

/**
 * The first `count` images of {@link drawOrder}, in the dataset's order. With one seed, a smaller subset is part of every
 * larger one. The whole dataset where it has no more than `count`.
 */
export function drawSubset(dataset: Dataset, count: number, seed: number): Dataset {
  if (count >= dataset.count) return dataset;
  const chosen = new Set(drawOrder(dataset, seed).slice(0, count));
  return withImages(
    dataset,
    dataset.images.filter((image) => chosen.has(image)),
  );
}
