import type { DatasetConfig, DatasetLayout, DatasetSource } from "./config.ts";
import { type DatasetInput, datasetSchema } from "./dataset-schema.ts";
import { normalPath, type Reading, type Resolved, readSection } from "./resolve.ts";

export function resolveDatasets(reading: Reading): Resolved<DatasetConfig> {
  const section = readSection("datasets", datasetSchema, reading);
  const all = section.entries.map(
    ([name, { path, source, layout, unrepresentative }]: readonly [string, DatasetInput]) => ({
      name,
      path: normalPath(path),
      source: sourceOf(source),
      layout: layoutOf(layout),
      insisted: unrepresentative === "allow",
      place: reading.source.keyPlace(["datasets", name]),
    }),
  );
  return { names: section.names, all };
}

function sourceOf(source: DatasetInput["source"]): DatasetSource | undefined {
  if (source === undefined) return undefined;
  return "url" in source ? { kind: "archive", ...source } : { kind: "directory", path: source.directory };
}

function layoutOf(layout: DatasetInput["layout"]): DatasetLayout {
  if (typeof layout === "string") return { kind: layout };
  if ("csv" in layout) return { kind: "csv", file: normalPath(layout.csv) };
  const { "ground-truth": file, synsets } = layout;
  return { kind: "ground-truth", file: normalPath(file), ...(synsets && { synsets: normalPath(synsets) }) };
}
