import type { Config, Place } from "../config/config.ts";
import { clean, didYouMean, Faults, quote } from "../config/faults.ts";
import { compileGlob } from "./glob.ts";
import { belongsTo, deadGlobs } from "./reasons.ts";
import { SourceFinder } from "./source.ts";
import type { Tree } from "./tree.ts";

/** More candidates than this are not searched for the one that was meant. */
const MOST_CANDIDATES = 20_000;

/**
 * Holds a configuration against the files of its own commit: what it names must be there, and must have names that can
 * be written.
 *
 * @throws UserError with one sentence per fault, each `file:line:column: …`.
 */
export function refuseFaults(config: Config, tree: Tree, configFile: string): void {
  const faults = new Faults(configFile);
  addAbsentFiles(config, tree, faults);
  for (const { place, text } of deadGlobs(config, tree.files.keys())) faults.add(place, text);
  addNotUtf8(config, tree, faults);
  faults.throwIfAny();
}

function addAbsentFiles({ models }: Config, tree: Tree, faults: Faults): void {
  const finder = new SourceFinder(tree, new Map());
  for (const { name, files, place } of models) {
    for (const [runtime, file] of Object.entries(files)) {
      if (file.kind === "url" || !finder.isAbsent(file.path)) continue;
      const key = `models.${name}.files.${runtime}`;
      faults.add(place, () => `${key}: ${clean(file.path, 200)} ${whyAbsent(file.path, tree)}`);
    }
  }
}

function whyAbsent(path: string, tree: Tree): string {
  const twin = tree.notUtf8.find((name) => asciiOf(name) === asciiOf(path));
  if (twin !== undefined) return "is there under a name that is not UTF-8; rename the file";
  const ending = path.slice(path.lastIndexOf("."));
  const candidates = [...tree.files.keys()].filter((other) => other.endsWith(ending)).slice(0, MOST_CANDIDATES);
  return `is missing from the commit; commit the file or correct the path${didYouMean(path, candidates)}`;
}

/** A name with every run of other characters, read or not, as one mark. */
function asciiOf(name: string): string {
  return name.replaceAll(/[^ -~]+/g, "\u{FFFD}");
}

/** A file whose name cannot be read cannot be told apart from others: where one is part of a benchmark, it must be renamed. */
function addNotUtf8({ datasets, models }: Config, { notUtf8 }: Tree, faults: Faults): void {
  if (notUtf8.length === 0) return;
  const add = (place: Place, where: string, names: readonly string[]) => {
    const [first, ...others] = names;
    if (first === undefined) return;
    const more = others.length === 0 ? "" : ` and of ${others.length} more ${others.length === 1 ? "file" : "files"}`;
    const remedy = `rename ${others.length === 0 ? "it" : "them"} (git ls-files shows the bytes)`;
    faults.add(place, `${where}: the name of ${quote(first)}${more} is not UTF-8; ${remedy}`);
  };
  for (const dataset of datasets)
    add(
      dataset.place,
      `datasets.${dataset.name}`,
      notUtf8.filter((name) => belongsTo(dataset, name)),
    );
  for (const { name, affectedBy, place } of models)
    for (const written of affectedBy)
      add(place, `models.${name}.affected-by ${quote(written)}`, notUtf8.filter(compileGlob(written) ?? (() => false)));
}
