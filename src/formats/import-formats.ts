import { bencherImport } from "./bencher.ts";
import { csvTimes } from "./csv-times.ts";
import type { ImportFormat } from "./format.ts";
import { githubActionImport } from "./github-action-benchmark.ts";
import { googleBenchmark } from "./google-benchmark.ts";
import { litertConsole } from "./litert-console.ts";
import { litertJson } from "./litert-json.ts";
import { mlperfAccuracy } from "./mlperf-accuracy.ts";
import { mlperfDetail } from "./mlperf-detail.ts";
import { mlperfSummary } from "./mlperf-summary.ts";
import { onnxruntimePerfTest } from "./onnxruntime-perf-test.ts";
import { onnxruntimeProfile } from "./onnxruntime-profile.ts";
import { openvinoConsole } from "./openvino-console.ts";
import { openvinoCsv, openvinoJson } from "./openvino-report.ts";
import { pycoralCsv } from "./pycoral-csv.ts";
import { trtexecConsole } from "./trtexec-console.ts";
import { trtexecTimes } from "./trtexec-times.ts";
import { tryolabs2019 } from "./tryolabs-2019.ts";

/** Every format that `edgebench import` reads. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  trtexecTimes,
  trtexecConsole,
  openvinoJson,
  openvinoCsv,
  openvinoConsole,
  litertJson,
  litertConsole,
  onnxruntimePerfTest,
  onnxruntimeProfile,
  mlperfSummary,
  mlperfDetail,
  mlperfAccuracy,
  googleBenchmark,
  pycoralCsv,
  csvTimes,
  githubActionImport,
  bencherImport,
  tryolabs2019,
];
