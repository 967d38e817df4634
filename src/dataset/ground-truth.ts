import { UserError } from "../bench/user-error.ts";
import type { Listing } from "./listing.ts";
import { quoted } from "./location.ts";

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface GroundTruth {
  /** Names of the images in one folder, sorted. */
  readonly names: readonly string[];
  readonly shown: string;
  readonly labels: TextFile;
  readonly synsets: TextFile | undefined;
}

/**
 * Labels of ImageNet's validation images, in one of the two ways they are handed on: with the name of its image on each line
 * (`ILSVRC2012_val_00000001.JPEG 65`, Caffe's val.txt, classes from 0 in the order of their synsets), or without, for the images in
 * the order of their names (the development kit's ILSVRC2012_validation_ground_truth.txt). The kit counts from 1 in an
 * order of its own, so its labels need `synsets`: that order, one synset (`n01440764`) a line, from which the class is its
 * place among all of them sorted.
 *
 * @throws UserError for a list that does not fit the images.
 */
export function listGroundTruth({ names, shown, labels, synsets }: GroundTruth): Listing {
  const lines = linesOf(labels.text);
  if (names.length === 0 || lines.length !== names.length)
    throw new UserError(
      `${quoted(labels.file)} has ${lines.length} labels for the ${names.length} images of ${quoted(shown)}; both must be whole, so fetch again what was cut short`,
    );
  const order = synsets === undefined ? undefined : synsetOrder(synsets);
  const known = new Set(names);
  const seen = new Set<string>();
  const images = parseGroundTruth(labels).map(({ name, label }, index) => {
    const place = placeOf(labels.file, index);
    const path = name ?? names[index] ?? "";
    if (!known.has(path) || seen.has(path))
      throw new UserError(
        `${place}: ${quoted(path)} ${seen.has(path) ? "is listed already" : `is no image of ${quoted(shown)}`}; take the list and the images of the same edition`,
      );
    seen.add(path);
    return { path, label: order === undefined ? label : order.classOf(label, place) };
  });
  images.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { images, ...(order && { classNames: order.sorted }) };
}

/** An image's class, and its name where the list has names. */
export interface GroundTruthLine {
  readonly name: string | undefined;
  readonly label: number;
}

/** The lines of a list of labels, in their order. @throws UserError for a line that is none. */
export function parseGroundTruth({ file, text }: TextFile): readonly GroundTruthLine[] {
  return linesOf(text).map((line, index) => labelled(line, placeOf(file, index)));
}

const placeOf = (file: string, index: number) => `${quoted(file)}, line ${index + 1}`;

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

function labelled(line: string, place: string): GroundTruthLine {
  const found = /(?:^|\s)(?<label>\d{1,6})$/.exec(line);
  if (found === null)
    throw new UserError(`${place}: not a label; write a whole number, or an image's name and a whole number`);
  const name = line.slice(0, found.index).trimEnd();
  return { name: name === "" ? undefined : name, label: Number(found.groups?.["label"]) };
}

/** The classes of labels that count from 1 in the order of this list. */
function synsetOrder({ file, text }: TextFile) {
  const inOrder = linesOf(text).map((line) => line.split(/\s/)[0] ?? "");
  const sorted = inOrder.toSorted();
  const twice = sorted.find((name, index) => name === sorted[index + 1]);
  if (twice !== undefined || sorted[0] === "")
    throw new UserError(
      `${quoted(file)} ${twice ? `names ${quoted(twice)} twice` : "has an empty line"}; write one synset a line, each once`,
    );
  const classes = new Map(sorted.map((name, index) => [name, index]));
  const classOf = (label: number, place: string): number => {
    const found = classes.get(inOrder[label - 1] ?? "");
    if (found !== undefined) return found;
    throw new UserError(
      `${place}: label ${label}, and ${quoted(file)} has the lines 1 to ${inOrder.length}; take the two of the same edition`,
    );
  };
  return { sorted, classOf };
}
