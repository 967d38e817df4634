import { z } from "zod";
import { path, pinnedSchema } from "./value-schema.ts";
import { notA } from "./wording.ts";

/** Absolute, without `..`, backslash, control character or variable. */
const DIRECTORY = /^\/(?!(?:[\s\S]*\/)?\.\.(?:\/|$))(?![\s\S]*\$\{)[^\\\p{Cc}]*$/u;

export const datasetSchema = z.strictObject({
  path: path("Folder of the images, relative to the repository's root or to the source.", "data/val"),
  source: z
    .union([
      pinnedSchema("https://example.org/imagenetv2-matched-frequency.tar.gz"),
      z.strictObject({
        directory: z
          .string()
          .regex(DIRECTORY, notA("folder", "its absolute path, without .."))
          .max(1_000)
          .meta({
            description: "An absolute folder on the machine that edgebench runs on.",
            examples: ["/srv/datasets/imagenet"],
          }),
      }),
    ])
    .meta({
      description:
        "Where the images come from, if not from the repository: a tar, tar.gz or zip archive, fetched once and kept; or a folder of the machine.",
      examples: [{ directory: "/srv/datasets/imagenet" }],
    })
    .optional(),
  layout: z
    .union([
      z.literal("folders"),
      z.literal("imagenet-v2"),
      z.literal("unlabelled"),
      z.strictObject({
        csv: path(
          "List of images and labels, relative to the repository's root or to the source: a header line path,label, then one image per line, its path relative to the dataset's folder.",
          "data/labels.csv",
        ),
      }),
      z.strictObject({
        "ground-truth": path(
          "List of labels, relative to the repository's root or to the source: one label a line for the images in the order of their names, or an image's name and its label on each line.",
          "val/val.txt",
        ),
        synsets: path(
          "Where labels count from 1 in an order of their own (ImageNet's development kit): the synsets in that order, one a line.",
          "val/synsets.txt",
        ).optional(),
      }),
    ])
    .meta({
      description:
        "folders: one folder per class, in order of their names (of their numbers, where all are numbers). imagenet-v2: the same, held to what ImageNetV2 is. csv: a list of images and labels. ground-truth: ImageNet's validation images with a list of labels. unlabelled: images alone, in one folder; base and head are held against each other, and no accuracy is told.",
      examples: ["folders", { csv: "data/labels.csv" }],
    }),
  unrepresentative: z
    .literal("allow")
    .meta({
      description:
        "allow: accuracies count although there is no image of some classes that the model knows, and say so. Left out, they do not.",
      examples: ["allow"],
    })
    .optional(),
});
export type DatasetInput = z.infer<typeof datasetSchema>;
