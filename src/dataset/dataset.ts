import { realpath } from "node:fs/promises";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { UserError } from "../bench/user-error.ts";
import type { DatasetLayout } from "../config/config.ts";
import { readImageFile } from "./image-file.ts";
import { listImages } from "./layout.ts";
import type { Collection, ListedImage } from "./listing.ts";
import { locateFolder, plainPath, quoted, unreadable } from "./location.ts";

export interface DatasetImage {
  /** Below the dataset's folder, with forward slashes. */
  readonly path: string;
  /** Undefined where the layout tells no labels. */
  readonly label: number | undefined;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** Images on disk, all labelled or none, in an order that depends on nothing but their names (folders) or the list (csv). */
export interface Dataset {
  readonly name: string;
  /** Absolute folder, for reading; never shown. */
  readonly root: string;
  /** The folder as the configuration names it, for messages. */
  readonly shown: string;
  /** The highest label plus one: a model needs at least as many classes. 0 where there are no labels. */
  readonly classes: number;
  /** Whether the images have labels. Without, base and head are held against each other alone. */
  readonly labelled: boolean;
  /** What people call the classes, by label; left out where they go by number alone. */
  readonly classNames?: readonly string[];
  /** Set where the user insists on accuracies of fewer classes than the model knows. */
  readonly insisted?: boolean;
  /** The published collection that its images are of. */
  readonly collection?: Collection;
  readonly images: readonly DatasetImage[];
  /** SHA-256 over labels and content digests in order: equal digests mean that bit i of a bitset is the same image. */
  readonly digest: string;
  readonly count: number;
}

export interface OpenOptions {
  readonly name: string;
  /** Of the dataset's folder, relative to `root`, as is the list of a `csv` layout. */
  readonly path: string;
  readonly layout: DatasetLayout;
  readonly insisted?: boolean;
  /** The repository's folder, or the one that the dataset's source is. */
  readonly root: string;
}

const MAX_IMAGES = 1_000_000;

/** The images of a dataset as its layout lists them, none of them read yet. */
export interface ListedDataset extends Pick<Dataset, "root" | "shown"> {
  readonly images: readonly ListedImage[];
  readonly classNames: readonly string[] | undefined;
  readonly collection: Collection | undefined;
}

/** Lists a dataset's images with their labels. @throws UserError as {@link openDataset} does. */
export async function listDataset(options: OpenOptions): Promise<ListedDataset> {
  const { name, layout } = options;
  const path = plainPath(options.path) ?? options.path;
  const base = await realpath(options.root).catch((error: unknown) => {
    throw new UserError(unreadable("the repository's folder", error));
  });
  const root = await locateFolder(base, path, path);
  const { images, classNames, collection } = await listImages({ layout, base, root, shown: path });
  if (images.length > MAX_IMAGES)
    throw new UserError(
      `dataset ${name} in ${quoted(path)} has more than ${MAX_IMAGES} images; list fewer in a csv file`,
    );
  return { root, shown: path, images, classNames, collection };
}

/**
 * Lists a dataset and reads every file once for its digest; nothing is decoded yet.
 *
 * @throws UserError for a missing, empty or unreadable dataset, symbolic links, `..`, and names that are not UTF-8.
 */
export async function openDataset(options: OpenOptions): Promise<Dataset> {
  const { root, shown, images: listed, classNames, collection } = await listDataset(options);
  const images: DatasetImage[] = [];
  for (const image of listed)
    images.push({ ...image, sha256: sha256Hex(await readImageFile(root, image.path, `${shown}/${image.path}`)) });
  const { name, insisted } = options;
  const found = { ...(classNames && { classNames }), ...(collection && { collection }) };
  return assemble({ name, root, shown, insisted: insisted === true, ...found }, images);
}

/** The same dataset with these of its images, in this order. */
export function withImages(dataset: Dataset, images: readonly DatasetImage[]): Dataset {
  return assemble(dataset, images);
}

function assemble(
  from: Pick<Dataset, "name" | "root" | "shown" | "classNames" | "insisted" | "collection">,
  images: readonly DatasetImage[],
): Dataset {
  const classes = images.reduce((most, { label = -1 }) => Math.max(most, label + 1), 0);
  const digest = sha256Hex(canonicalJson(images.map(({ label = null, sha256 }) => [label, sha256])));
  const { name, root, shown, classNames, insisted = false, collection } = from;
  return {
    name,
    root,
    shown,
    classes,
    labelled: classes > 0,
    ...(classNames && { classNames }),
    insisted,
    ...(collection && { collection }),
    images,
    digest,
    count: images.length,
  };
}
