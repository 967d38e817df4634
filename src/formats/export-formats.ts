import { bencherExport } from "./bencher.ts";
import { conbench } from "./conbench.ts";
import { csvIterations } from "./csv-iterations.ts";
import type { ExportFormat } from "./export-format.ts";
import { githubActionBigger, githubActionSmaller } from "./github-action-benchmark.ts";
import { junit } from "./junit.ts";
import { openMetrics } from "./openmetrics.ts";
import { parquet } from "./parquet.ts";
import { vegaLite } from "./vega-lite.ts";

/** Every format that `edgebench export` writes. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  bencherExport,
  githubActionSmaller,
  githubActionBigger,
  conbench,
  openMetrics,
  junit,
  csvIterations,
  parquet,
  vegaLite,
];
