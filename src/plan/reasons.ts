import { canonicalJson } from "../bench/canonical.ts";
import type { Config, DatasetConfig, ModelFile, Place } from "../config/config.ts";
import { besideModel } from "../model/external-data.ts";
import { type Change, describeChange, pathsOf, shortPath } from "./changes.ts";
import { compileGlob, type Glob } from "./glob.ts";
import type { Reason } from "./plan.ts";
import type { ResolvedSide } from "./sides.ts";

/** More paths than this are counted, not listed. */
const LISTED_PATHS = 3;

/** What the reasons of one plan are found from. */
export interface ReasonContext {
  readonly configFile: string;
  readonly changes: readonly Change[];
}

/** Why a benchmark that both sides have must be measured again; empty where nothing it depends on changed. */
export function reasonsOf(base: ResolvedSide, head: ResolvedSide, context: ReasonContext): readonly Reason[] {
  return [
    ...modelReasons(base, head, context),
    ...externalReasons(base, head),
    ...settingReasons(base, head, context),
    ...datasetReasons(base, head, context),
    ...globReasons(head, context),
  ].slice(0, 100);
}

function modelReasons(base: ResolvedSide, head: ResolvedSide, { configFile }: ReasonContext): readonly Reason[] {
  if (base.identity === head.identity) return [];
  const { file, model, identity } = head;
  const isHere = file.kind === "path" && identity !== "missing";
  const place = isHere ? { path: file.path, line: 1 } : placeIn(configFile, model.place);
  return [{ kind: "model-changed", text: modelText(base.file, head, configFile), place }];
}

function modelText(before: ModelFile, head: ResolvedSide, configFile: string): string {
  const { file, model, side } = head;
  if (file.kind === "url") {
    const what = before.kind === "url" ? `the pin of ${model.name} changed` : `${model.name} now comes from a URL`;
    return `${what} in ${at(configFile, model.place)}`;
  }
  const path = shortPath(file.path);
  if (before.kind === "url") return `${path} replaces the URL of ${model.name} in ${at(configFile, model.place)}`;
  if (head.identity === "missing") return `${path} was deleted`;
  if (before.path !== file.path) return `${path} replaces ${shortPath(before.path)}`;
  return side.model.kind === "lfs" ? `${path} changed (Git LFS pointer)` : `${path} changed`;
}

function externalReasons(base: ResolvedSide, head: ResolvedSide): readonly Reason[] {
  const folder = head.file.kind === "path" ? head.file.path : "";
  const place = folder === "" ? {} : { place: { path: folder, line: 1 } };
  const locations = [...new Set([...base.external.keys(), ...head.external.keys()])];
  const changed = locations.filter(
    (location) => base.external.get(location)?.identity !== head.external.get(location)?.identity,
  );
  return listed(
    changed.map((location) => {
      const path = shortPath(besideModel(folder, location));
      const after = head.external.get(location);
      if (after === undefined) return `external data ${path} are no longer used`;
      if (after.identity === "missing") return `external data ${path} were deleted`;
      const lfs = after.source.kind === "lfs" ? " (Git LFS pointer)" : "";
      return `external data ${path} ${base.external.has(location) ? "changed" : "are new"}${lfs}`;
    }),
  ).map((text) => ({ kind: "external-data-changed", text, ...place }));
}

function settingReasons(base: ResolvedSide, head: ResolvedSide, { configFile }: ReasonContext): readonly Reason[] {
  const reasons: Reason[] = [];
  const { name, place, preprocessingPlace } = head.model;
  if (base.side.preprocessing?.sha256 !== head.side.preprocessing?.sha256) {
    reasons.push({
      kind: "preprocessing-changed",
      text: `preprocessing of ${name} changed in ${at(configFile, preprocessingPlace ?? place)}`,
      place: placeIn(configFile, preprocessingPlace ?? place),
    });
  }
  const where = at(configFile, place);
  const changed = (what: string) =>
    reasons.push({
      kind: "parameters-changed",
      text: `${what} of ${name} changed in ${where}`,
      place: placeIn(configFile, place),
    });
  if (base.model.task !== head.model.task) changed("task");
  if (canonicalJson(base.side.dimensions) !== canonicalJson(head.side.dimensions)) changed("dimensions");
  return reasons;
}

function datasetReasons(
  base: ResolvedSide,
  head: ResolvedSide,
  { configFile, changes }: ReasonContext,
): readonly Reason[] {
  const [before, after] = [base.dataset, head.dataset];
  const isOther = datasetMeaning(before) !== datasetMeaning(after);
  if (isOther && before?.name !== after?.name) {
    return [
      {
        kind: "dataset-changed",
        text: `dataset of ${head.model.name} changed from ${before?.name ?? "none"} to ${after?.name ?? "none"} in ${at(configFile, head.model.place)}`,
        place: placeIn(configFile, head.model.place),
      },
    ];
  }
  if (after === undefined) return [];
  const texts: string[] = [];
  if (isOther) texts.push(`dataset ${after.name} changed in ${at(configFile, after.place)}`);
  const touched = changes.filter((change) => pathsOf(change).some((path) => belongsTo(after, path)));
  const [first] = touched;
  if (touched.length === 1 && first !== undefined)
    texts.push(`${describeChange(first)}, a part of dataset ${after.name}`);
  if (touched.length > 1)
    texts.push(`dataset ${after.name} changed: ${touched.length} files under ${shortPath(after.path)}`);
  const place = placeIn(configFile, after.place);
  return texts.map((text) => ({ kind: "dataset-changed", text, place }));
}

/** Equal for datasets of the same images and labels, whatever their names. */
function datasetMeaning(dataset: DatasetConfig | undefined): string {
  if (dataset === undefined) return "none";
  const { path, source, layout } = dataset;
  return canonicalJson({ path, layout: { ...layout }, ...(source && { source: { ...source } }) });
}

/** Whether a path is one of the dataset's files. */
export function belongsTo({ path: folder, source, layout }: DatasetConfig, path: string): boolean {
  if (source !== undefined) return false;
  const lists: readonly (string | undefined)[] =
    layout.kind === "csv" ? [layout.file] : layout.kind === "ground-truth" ? [layout.file, layout.synsets] : [];
  return path.startsWith(`${folder}/`) || path === folder || lists.includes(path);
}

function globReasons(head: ResolvedSide, { configFile, changes }: ReasonContext): readonly Reason[] {
  const place = placeIn(configFile, head.model.place);
  return head.model.affectedBy.flatMap((written) => {
    const glob = compileGlob(written);
    if (glob === undefined) return [];
    const touched = changes.filter((change) => pathsOf(change).some(glob));
    return listed(
      touched.map((change) => `${describeChange(change)}, matched by affected-by ${JSON.stringify(written)}`),
    ).map((text) => ({ kind: "affected-by" as const, text, place }));
  });
}

/** Globs of a configuration that match no file of its commit, or mean nothing. */
export function deadGlobs(
  config: Config,
  paths: Iterable<string>,
): readonly { readonly place: Place; readonly text: string }[] {
  const waiting = new Map<Glob, { place: Place; text: string }>();
  const faults: { place: Place; text: string }[] = [];
  for (const { name, affectedBy, place } of config.models) {
    for (const written of affectedBy) {
      const glob = compileGlob(written);
      const said = `affected-by ${JSON.stringify(written)} of model ${name}`;
      if (glob === undefined)
        faults.push({
          place,
          text: `${said} is no glob; write one like "export/**", with at most 64 alternatives in braces`,
        });
      else
        waiting.set(glob, {
          place,
          text: `${said} matches no file of the commit; correct it (a folder is written "export/**") or remove it`,
        });
    }
  }
  for (const path of paths) {
    if (waiting.size === 0) break;
    for (const glob of waiting.keys()) if (glob(path)) waiting.delete(glob);
  }
  return [...faults, ...waiting.values()];
}

/** "edgebench.yml, line 31" */
export function at(configFile: string, place: Place): string {
  return `${configFile}, line ${place.line}`;
}

/** The same place for an annotation. */
export function placeIn(configFile: string, { line }: Place): NonNullable<Reason["place"]> {
  return { path: configFile, line };
}

function listed(texts: readonly string[]): readonly string[] {
  if (texts.length <= LISTED_PATHS) return texts;
  return [...texts.slice(0, LISTED_PATHS - 1), `${texts[LISTED_PATHS - 1]}, and ${texts.length - LISTED_PATHS} more`];
}
