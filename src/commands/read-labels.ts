import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "../dataset/dataset.ts";
import { cleanLocation } from "../model/external-data.ts";
import type { Side } from "../plan/side.ts";
import type { LabelMap } from "../vision/label-map.ts";
import { parseLabelOrder } from "../vision/label-order.ts";
import { type ModelFile, ModelRefused } from "./materialise.ts";

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * How a side's outputs stand for classes; undefined where its configuration leaves that to the usual rule.
 *
 * @throws ModelRefused where its list of labels cannot be read as one.
 */
export async function readLabels({ labels }: Side, model: ModelFile, dataset: Dataset): Promise<LabelMap | undefined> {
  if (labels?.kind !== "listed") return labels;
  const bytes = await readFile(join(dirname(model.path), cleanLocation(labels.location)));
  if (bytes.length > MOST_BYTES)
    throw new ModelRefused(`the list of labels has ${bytes.length} bytes; write one class a line`);
  const order = parseLabelOrder(bytes.toString("utf8"), dataset.classNames);
  if (order.kind === "classes") return { kind: "listed", classes: order.classes };
  throw new ModelRefused(
    `the list of labels, line ${order.line}: ${order.fault}; write the class of each output on a line of its own`,
  );
}
