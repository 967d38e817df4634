import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { DatasetConfig } from "../config/config.ts";
import { listDataset } from "../dataset/dataset.ts";
import { MAX_FILE_BYTES, readCapped, readImageFile } from "../dataset/image-file.ts";
import { drawOrder } from "../dataset/subset.ts";
import { ORDER_SEED } from "./accuracy.ts";
import type { Context } from "./context.ts";
import { withSources } from "./dataset-sources.ts";
import { codeOf, shown } from "./files.ts";
import { datasetsIn } from "./place-datasets.ts";

/** An image's file as it is read and named. */
export interface ImageFile {
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** The image that the user names. @throws UserError where it cannot be read. */
export async function namedImage(path: string, context: Context): Promise<ImageFile> {
  const file = resolve(context.cwd, path);
  await stat(file).catch((error: unknown) => {
    throw new UserError(`--image ${path}: cannot be read (${codeOf(error)}); name a PNG or JPEG file`);
  });
  const name = shown(context, file);
  return { shown: name, bytes: await readCapped(file, MAX_FILE_BYTES, name) };
}

/**
 * The image that an accuracy of this dataset begins with.
 *
 * @param root the work tree's folder.
 * @throws UserError where the dataset cannot be had or its image cannot be read.
 */
export async function firstImage(dataset: DatasetConfig, root: string, context: Context): Promise<ImageFile> {
  const { name, path, layout, source } = dataset;
  const declared = { path, layout: { ...layout }, ...(source && { source: { ...source } }) };
  const places = await withSources(datasetsIn(root), context)(new Map([[name, declared]]));
  const listed = await listDataset({ name, path, layout, root: places.get(name) ?? root });
  const [first] = drawOrder(listed, ORDER_SEED);
  if (first === undefined) throw new Error("a dataset has at least one image");
  const file = `${listed.shown}/${first.path}`;
  return { shown: file, bytes: await readImageFile(listed.root, first.path, file) };
}
