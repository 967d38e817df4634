import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { DatasetLayout } from "../config/config.ts";
import { MAX_LABEL, parseLabels } from "./csv.ts";
import { listGroundTruth } from "./ground-truth.ts";
import { readCapped } from "./image-file.ts";
import type { ListedImage, Listing } from "./listing.ts";
import { locate, plainPath, quoted, unreadable } from "./location.ts";

export interface ListingRequest {
  readonly layout: DatasetLayout;
  /** Absolute: what paths of lists are relative to. */
  readonly base: string;
  /** Absolute: the dataset's folder. */
  readonly root: string;
  /** The folder as the configuration names it. */
  readonly shown: string;
}

const MAX_LIST_BYTES = 256 * 1024 * 1024;
const IMAGE_NAME = /\.(?:png|jpe?g)$/i;

/**
 * The images of a dataset with their labels, in an order that depends on nothing but names or the list.
 *
 * @throws UserError for a missing, empty or unreadable folder or list, symbolic links, `..`, names that are not UTF-8, and
 * what the layout does not allow.
 */
export async function listImages(request: ListingRequest): Promise<Listing> {
  const listing = await listByLayout(request);
  if (listing.collection !== undefined || !isOfImageNetVal(listing.images)) return listing;
  return { ...listing, collection: "imagenet-val" };
}

/** As they are published: under these names, of a thousand classes. */
function isOfImageNetVal(images: readonly ListedImage[]): boolean {
  return images.every(({ path, label = -1 }) => /(?:^|\/)ILSVRC2012_val_\d{8}\.JPEG$/.test(path) && label < 1_000);
}

async function listByLayout({ layout, base, root, shown }: ListingRequest): Promise<Listing> {
  switch (layout.kind) {
    case "folders":
      return listFolders(root, shown);
    case "imagenet-v2":
      return listImageNetV2(root, shown);
    case "unlabelled":
      return { images: await listUnlabelled(root, shown) };
    case "csv":
      return { images: await listCsv(base, layout.file) };
    case "ground-truth": {
      const files = (await list(root, shown)).filter(isImage);
      const synsets =
        layout.synsets === undefined ? undefined : { file: layout.synsets, text: await readList(base, layout.synsets) };
      const labels = { file: layout.file, text: await readList(base, layout.file) };
      return listGroundTruth({ names: files.map(({ name }) => name), shown, labels, synsets });
    }
  }
}

const isImage = ({ kind, name }: Entry) => kind === "file" && IMAGE_NAME.test(name);

/** A folder in it is refused, since its name may be a label. Files that are no images are passed over. */
async function listUnlabelled(root: string, shown: string): Promise<readonly ListedImage[]> {
  const found = await list(root, shown);
  const folder = found.find(({ kind }) => kind !== "file");
  if (folder !== undefined)
    throw new UserError(
      `${quoted(`${shown}/${folder.name}`)} is a folder, and layout: unlabelled takes the images of one folder; write layout: folders where folders are classes, or move the images up`,
    );
  const images = found.filter(isImage);
  if (images.length === 0)
    throw new UserError(`the dataset in ${quoted(shown)} is empty; put PNG or JPEG files into that folder`);
  return images.map(({ name }) => ({ path: name, label: undefined }));
}

const V2_CLASSES = 1_000;
const V2_EACH = 10;

/**
 * Numbers are the labels, so that folder 10 is not sorted before 2; other editions of the files have other folders, and
 * would give accuracies of other images.
 */
async function listImageNetV2(root: string, shown: string): Promise<Listing> {
  const listing = await listFolders(root, shown);
  const counts = new Array<number>(V2_CLASSES).fill(0);
  for (const { label = 0 } of listing.images) counts[label] = (counts[label] ?? 0) + 1;
  const wrong = counts.findIndex((count) => count !== V2_EACH);
  if (wrong === -1 && counts.length === V2_CLASSES) return { images: listing.images, collection: "imagenet-v2" };
  const place = counts.length > V2_CLASSES ? counts.length - 1 : wrong;
  throw new UserError(
    `dataset folder ${quoted(`${shown}/${place}`)} holds ${counts[place] ?? 0} images where ImageNetV2 has ten in each of 1,000 folders named 0 to 999; unpack the published archive again, or write layout: folders`,
  );
}

/**
 * Where all folders are numbers the number is the label (so that `10` is not sorted before `2`), else the label is the place
 * among the names in code-unit order. Files beside the class folders and names that start with a dot are passed over. Every
 * file in a class folder counts as an image: what is none is told when it is decoded.
 */
async function listFolders(root: string, shown: string): Promise<Listing> {
  const folders = (await list(root, shown)).filter(({ kind }) => kind !== "file");
  const labels = folderLabels(
    folders.map(({ name }) => name),
    shown,
  );
  const images: ListedImage[] = [];
  for (const [folder, label] of labels) {
    const found = await list(join(root, folder), `${shown}/${folder}`);
    for (const { name, kind } of found) {
      const path = `${folder}/${name}`;
      if (kind !== "file")
        throw new UserError(
          `${quoted(`${shown}/${path}`)} is a folder in a class folder, which holds images alone; move it away`,
        );
      images.push({ path, label });
    }
  }
  if (images.length === 0)
    throw new UserError(
      `the dataset in ${quoted(shown)} is empty; put images into one folder per class, such as ${quoted(`${shown}/0/first.png`)}`,
    );
  const classNames = isNumbered(labels.map(([folder]) => folder)) ? undefined : labels.map(([folder]) => folder);
  return { images, ...(classNames && { classNames }) };
}

const isNumbered = (names: readonly string[]) => names.every((name) => /^\d+$/.test(name));

/** Class folders with their labels, in the order of the labels. */
function folderLabels(names: readonly string[], shown: string): readonly (readonly [string, number])[] {
  if (!isNumbered(names)) return names.map((name, label) => [name, label] as const);
  const byNumber = names.map((name) => [name, Number(name)] as const).sort(([, a], [, b]) => a - b);
  for (const [place, [name, label]] of byNumber.entries()) {
    if (label > MAX_LABEL)
      throw new UserError(
        `the class folder ${quoted(`${shown}/${name}`)} is numbered above ${MAX_LABEL}; number the classes from 0`,
      );
    if (label === byNumber[place - 1]?.[1])
      throw new UserError(`the class folders of ${quoted(shown)} say ${label} twice; keep one spelling of the number`);
  }
  return byNumber;
}

interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** What a folder holds, by name in code-unit order, without names that start with a dot. */
async function list(folder: string, shown: string): Promise<readonly Entry[]> {
  const found = await readdir(folder, { withFileTypes: true, encoding: "buffer" }).catch((error: unknown) => {
    throw new UserError(unreadable(shown, error));
  });
  const entries: Entry[] = [];
  for (const entry of found) {
    const name = decodeUtf8(entry.name);
    if (name === undefined) throw new UserError(`a file name in ${quoted(shown)} is not UTF-8; rename it`);
    if (name.startsWith(".")) continue;
    if (!entry.isFile() && !entry.isDirectory()) {
      throw new UserError(
        `${quoted(`${shown}/${name}`)} is a symbolic link or a special file, which datasets must not contain; put the file itself there`,
      );
    }
    entries.push({ name, kind: entry.isFile() ? "file" : "folder" });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function listCsv(base: string, file: string): Promise<readonly ListedImage[]> {
  const parsed = parseLabels(await readList(base, file));
  if (parsed.kind === "fault")
    throw new UserError(`${quoted(file)}, line ${parsed.line}: ${parsed.fault}; write one "path,label" row per image`);
  if (parsed.rows.length === 0)
    throw new UserError(`${quoted(file)} lists no images; write one "path,label" row per image`);
  const seen = new Map<string, number>();
  for (const { path: written, line } of parsed.rows) {
    const path = plainPath(written) ?? written;
    const before = seen.get(path);
    if (before !== undefined)
      throw new UserError(
        `${quoted(file)}, line ${line}: ${quoted(path)} is already listed in line ${before}; keep one of them`,
      );
    seen.set(path, line);
  }
  return parsed.rows.map(({ path, label }) => ({ path: plainPath(path) ?? path, label }));
}

/** The text of a list, whose path is relative to where the dataset comes from. */
async function readList(base: string, file: string): Promise<string> {
  const text = decodeUtf8(await readCapped(await locate(base, file, file), MAX_LIST_BYTES, file));
  if (text === undefined) throw new UserError(`${quoted(file)} is not UTF-8 text; save it as UTF-8`);
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
