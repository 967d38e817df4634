import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Result, resultSchema } from "../../src/bench/result.ts";
import { parseLabelList } from "../../src/dataset/label-list.ts";
import type { ForeignFile, Imported } from "../../src/formats/format.ts";
import type { ImageLabels } from "../../src/formats/image-labels.ts";
import { IMPORT_FORMATS } from "../../src/formats/import-formats.ts";
import { chooseEntry, type Given, importedResult } from "../../src/formats/imported-result.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "fixtures", "formats");

/** The text of a file of fixtures/formats. */
export const fixture = (path: string) => readFileSync(join(FOLDER, path), "utf8");

/** Every fixture of another tool, and the format that it is of. */
export const FIXTURES: readonly (readonly [format: string, path: string])[] = [
  ["trtexec-times", "documented/trtexec-8.2-times.json"],
  ["trtexec-times", "documented/trtexec-11-times.json"],
  ["trtexec-console", "documented/trtexec-8.2-console.txt"],
  ["trtexec-console", "documented/trtexec-11-console.txt"],
  ["openvino-json", "made/openvino-report.json"],
  ["openvino-json", "documented/openvino-2022-report.json"],
  ["openvino-csv", "made/openvino-report.csv"],
  ["openvino-console", "made/openvino-console-sync.txt"],
  ["openvino-console", "made/openvino-console-async.txt"],
  ["litert-json", "made/litert.json"],
  ["litert-console", "made/litert-console.txt"],
  ["litert-console", "documented/benchmark-model-old.txt"],
  ["litert-console", "documented/benchmark-model-new.txt"],
  ["onnxruntime-perf-test", "documented/onnxruntime-perf-test.csv"],
  ["onnxruntime-profile", "made/onnxruntime-profile.json"],
  ["mlperf-summary", "made/mlperf_log_summary.txt"],
  ["mlperf-summary", "documented/mlperf-offline-summary.txt"],
  ["mlperf-detail", "made/mlperf_log_detail.txt"],
  ["mlperf-accuracy", "made/mlperf_log_accuracy.json"],
  ["google-benchmark", "made/google-benchmark.json"],
  ["google-benchmark", "made/google-benchmark-debian.json"],
  ["pycoral-csv", "documented/pycoral-reference.csv"],
  ["github-action-benchmark", "documented/github-action-benchmark.json"],
  ["bencher", "documented/bencher.json"],
];

/** The images of the accuracy log, in the order in which it numbers them. */
const VAL_MAP: ImageLabels = {
  file: "val_map.txt",
  images: parseLabelList({ file: "val_map.txt", text: fixture("made/mlperf-val_map.txt") }),
};

/** Reads text as a file of a format. */
export function readAs(
  format: string,
  text: string,
  unit?: string,
  answers: Pick<ForeignFile, "labels" | "dtype"> = { labels: VAL_MAP },
): readonly Imported[] {
  const found = IMPORT_FORMATS.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`no format ${format}`);
  return found.read({ name: "file", text, unit, ...answers });
}

const MOMENT = { session: "0".repeat(32), now: "2026-11-26T00:00:00.000Z", version: "0.0.0" };

/** The result of one benchmark of a file, as the command makes it; it must be one that is written. */
export function resultOf(imported: Imported, given: Partial<Given> = {}): Result {
  return resultSchema.parse(
    importedResult(
      imported,
      { model: "m", device: "d", parameters: {}, ...(imported.runtime === undefined && { runtime: "fake" }), ...given },
      MOMENT,
    ),
  );
}

/** The same of a fixture. */
export const resultOfFixture = (format: string, path: string, entry?: string): Result =>
  resultOf(chooseEntry(readAs(format, fixture(path)), entry, path));
