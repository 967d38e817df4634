import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { UserError } from "../bench/user-error.ts";
import { MAX_LABEL, parseLabels } from "./csv.ts";
import { locate, locateFolder, plainPath, quoted, unreadable } from "./location.ts";

export interface DatasetImage {
  /** Below the dataset's folder, with forward slashes. */
  readonly path: string;
  readonly label: number;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** Labelled images on disk, in an order that depends on nothing but their names (folders) or the list (csv). */
export interface Dataset {
  readonly name: string;
  /** Absolute folder, for reading; never shown. */
  readonly root: string;
  /** The folder as the configuration names it, for messages. */
  readonly shown: string;
  /** The highest label plus one: a model needs at least as many classes. */
  readonly classes: number;
  readonly images: readonly DatasetImage[];
  /** SHA-256 over labels and content digests in order: equal digests mean that bit i of a bitset is the same image. */
  readonly digest: string;
  readonly count: number;
}

export interface OpenOptions {
  readonly name: string;
  /** Of the dataset's folder, relative to `root`, as is the list of a `csv` layout. */
  readonly path: string;
  readonly layout: { readonly kind: "folders" } | { readonly kind: "csv"; readonly file: string };
  /** The repository's folder. */
  readonly root: string;
}

const MAX_IMAGES = 1_000_000;
/** Of one image's file. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const IMAGE_NAME = /\.(?:png|jpe?g)$/i;

type Listed = Omit<DatasetImage, "sha256">;

/**
 * Lists a dataset and reads every file once for its digest; nothing is decoded yet.
 *
 * `folders`: one folder per class. Where all names are numbers the number is the label (so that `10` is not sorted
 * before `2`), else the label is the place among the names in code-unit order. Files beside the class folders and names that start with
 * a dot are passed over. `csv`: a list anywhere in the repository, see {@link parseLabels}; the paths in it are relative
 * to the dataset's folder.
 *
 * @throws UserError for a missing, empty or unreadable dataset, symbolic links, `..`, and names that are not UTF-8.
 */
export async function openDataset(options: OpenOptions): Promise<Dataset> {
  const { name, layout } = options;
  const path = plainPath(options.path) ?? options.path;
  const base = await realpath(options.root).catch((error: unknown) => {
    throw new UserError(unreadable("the repository's folder", error));
  });
  const root = await locateFolder(base, path, path);
  const listed = layout.kind === "folders" ? await listFolders(root, path) : await listCsv(base, layout.file);
  if (listed.length > MAX_IMAGES)
    throw new UserError(
      `dataset ${name} in ${quoted(path)} has more than ${MAX_IMAGES} images; list fewer in a csv file`,
    );
  const images: DatasetImage[] = [];
  for (const image of listed)
    images.push({ ...image, sha256: sha256Hex(await readImageFile(root, image.path, `${path}/${image.path}`)) });
  return assemble({ name, root, shown: path }, images);
}

/** The same dataset with these of its images, in this order. */
export function withImages(dataset: Dataset, images: readonly DatasetImage[]): Dataset {
  return assemble(dataset, images);
}

function assemble(from: Pick<Dataset, "name" | "root" | "shown">, images: readonly DatasetImage[]): Dataset {
  const { name, root, shown } = from;
  const classes = images.reduce((most, { label }) => Math.max(most, label + 1), 0);
  const digest = sha256Hex(canonicalJson(images.map(({ label, sha256 }) => [label, sha256])));
  return { name, root, shown, classes, images, digest, count: images.length };
}

/**
 * The bytes of one image's file.
 *
 * @throws UserError where it is no regular file, too large or cannot be read.
 */
export async function readImageFile(root: string, path: string, shown: string): Promise<Uint8Array> {
  const file = await locate(root, path, shown);
  return readCapped(file, MAX_FILE_BYTES, shown);
}

async function readCapped(file: string, cap: number, shown: string): Promise<Uint8Array> {
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new UserError(`${quoted(shown)} is not a regular file; put the file itself there`);
    if (size > cap)
      throw new UserError(
        `${quoted(shown)} has ${size} bytes, more than the ${cap} that edgebench reads; make it smaller or leave it out`,
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(unreadable(shown, error));
  }
}

async function listFolders(root: string, shown: string): Promise<readonly Listed[]> {
  const folders = (await list(root, shown)).filter(({ kind }) => kind !== "file");
  const labels = folderLabels(
    folders.map(({ name }) => name),
    shown,
  );
  const images: Listed[] = [];
  for (const [folder, label] of labels) {
    const found = await list(join(root, folder), `${shown}/${folder}`);
    for (const { name, kind } of found) {
      const path = `${folder}/${name}`;
      if (kind !== "file" || !IMAGE_NAME.test(name)) {
        throw new UserError(
          `${quoted(`${shown}/${path}`)} is not a PNG or JPEG file; a class folder holds images alone, so convert it or move it away`,
        );
      }
      images.push({ path, label });
    }
  }
  if (images.length === 0)
    throw new UserError(
      `the dataset in ${quoted(shown)} is empty; put images into one folder per class, such as ${quoted(`${shown}/0/first.png`)}`,
    );
  return images;
}

/** Class folders with their labels, in the order of the labels. */
function folderLabels(names: readonly string[], shown: string): readonly (readonly [string, number])[] {
  if (!names.every((name) => /^\d+$/.test(name))) return names.map((name, label) => [name, label] as const);
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

async function listCsv(base: string, file: string): Promise<readonly Listed[]> {
  const text = decodeUtf8(await readCapped(await locate(base, file, file), MAX_LIST_BYTES, file));
  if (text === undefined) throw new UserError(`${quoted(file)} is not UTF-8 text; save it as UTF-8`);
  const parsed = parseLabels(text);
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

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
