import { type Dataset, openDataset, withImages } from "../../src/dataset/dataset.ts";
import { type PreprocessingSteps, preprocessingDigest, preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { png } from "../dataset/png-writer.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";

/** Grey images of 2 × 2, every one different, in folders by class. */
export class TinyDataset implements AsyncDisposable {
  readonly dataset: Dataset;
  readonly #folder: TemporaryFolder;

  private constructor(folder: TemporaryFolder, dataset: Dataset) {
    this.#folder = folder;
    this.dataset = dataset;
  }

  static async make(classes: number, imagesPerClass: number): Promise<TinyDataset> {
    const folder = await TemporaryFolder.make();
    for (let label = 0; label < classes; label += 1)
      for (let image = 0; image < imagesPerClass; image += 1) {
        const rows = Uint8Array.of(0, label, image, 0, 255, 255);
        await folder.write(`val/${label}/${image}.png`, png({ width: 2, height: 2, depth: 8, color: 0 }, rows));
      }
    const root = folder.path;
    return new TinyDataset(folder, await openDataset({ name: "val", path: "val", layout: { kind: "folders" }, root }));
  }

  /** The same images without labels. */
  get unlabelled(): Dataset {
    return withImages(
      this.dataset,
      this.dataset.images.map((image) => ({ ...image, label: undefined })),
    );
  }

  /** An empty place for tensors. */
  get tensors(): string {
    return `${this.#folder.path}/tensors`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#folder[Symbol.asyncDispose]();
  }
}

/** The samples of a grey image as they are. */
export const RAW: PreprocessingSteps = preprocessingSchema.parse({ color: "gray", type: "uint8" });
export const RAW_PREPROCESSING = { name: "custom", sha256: preprocessingDigest(RAW), steps: RAW };
