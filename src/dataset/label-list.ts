import { UserError } from "../bench/user-error.ts";
import { parseLabels } from "./csv.ts";
import { type GroundTruthLine, parseGroundTruth, type TextFile } from "./ground-truth.ts";
import { quoted } from "./location.ts";

/**
 * A list of labels without its images, in the list's order: a table under `path,label`, or lines with or without the name of
 * the image before the class (`ILSVRC2012_val_00000001.JPEG 65`, as Caffe's val.txt and MLPerf's val_map.txt).
 *
 * @throws UserError for a list that is neither, has no lines, or names an image twice.
 */
export function parseLabelList(list: TextFile): readonly GroundTruthLine[] {
  const images = /^\s*(?:path\s*,\s*label|label\s*,\s*path)\s*(?:\n|$)/i.test(list.text)
    ? rowsOf(list)
    : parseGroundTruth(list);
  if (images.length === 0)
    throw new UserError(`${quoted(list.file)} lists no images; write an image and its class a line`);
  const seen = new Set<string>();
  for (const { name } of images) {
    if (name !== undefined && seen.has(name))
      throw new UserError(`${quoted(list.file)} lists ${quoted(name)} twice; keep one of them`);
    if (name !== undefined) seen.add(name);
  }
  return images;
}

function rowsOf({ file, text }: TextFile): readonly GroundTruthLine[] {
  const parsed = parseLabels(text);
  if (parsed.kind === "fault")
    throw new UserError(`${quoted(file)}, line ${parsed.line}: ${parsed.fault}; write one "path,label" row per image`);
  return parsed.rows.map(({ path, label }) => ({ name: path, label }));
}
