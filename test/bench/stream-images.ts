import { link, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDataset } from "../../src/dataset/dataset.ts";
import { tensorWindows } from "../../src/dataset/tensors.ts";
import { RECIPES } from "../../src/vision/recipes.ts";

/** What it took to make the tensors of a dataset, window by window. */
export interface Stream {
  readonly seconds: number;
  /** Most memory resident while each tenth of the images was made, bytes. */
  readonly peaks: readonly number[];
}

export interface StreamOptions {
  /** A photograph, linked as often as there are images. */
  readonly photograph: string;
  readonly images: number;
  readonly folder: string;
  /** How often the dataset is gone through; what was kept of the first time is found again. */
  readonly times: number;
}

/** As accuracy takes them. */
const WINDOW_BYTES = 16 * 1024 ** 2;
const CLASSES = 10;

/** Goes through the float32 tensors of so many photographs as accuracy does, each time anew. */
export async function streamImages({ photograph, images, folder, times }: StreamOptions): Promise<readonly Stream[]> {
  for (let label = 0; label < CLASSES; label += 1)
    await mkdir(join(folder, "images", String(label)), { recursive: true });
  for (let image = 0; image < images; image += 1)
    await link(photograph, join(folder, "images", String(image % CLASSES), `${image}.jpg`));
  const layout = { kind: "folders" } as const;
  const dataset = await openDataset({ name: "photographs", path: "images", layout, root: folder });
  const steps = RECIPES.get("torchvision-resnet50");
  if (steps === undefined) throw new Error("the recipe is gone");
  const streams: Stream[] = [];
  for (let time = 0; time < times; time += 1) {
    const peaks = new Array<number>(10).fill(0);
    const began = performance.now();
    const tensors = { dataset, steps, batch: 1, folder: join(folder, "tensors"), windowBytes: WINDOW_BYTES };
    for await (const { first } of tensorWindows(tensors)) {
      const tenth = Math.floor((first / images) * 10);
      peaks[tenth] = Math.max(peaks[tenth] ?? 0, process.memoryUsage.rss());
    }
    streams.push({ seconds: (performance.now() - began) / 1_000, peaks });
  }
  return streams;
}
