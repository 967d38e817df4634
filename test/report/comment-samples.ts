import type { Benchmark } from "../../src/bench/benchmark.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../../src/compare/judgement.ts";
import { oneLine } from "../../src/report/escape.ts";
import { HOSTILE } from "./foreign-judgement.ts";
import {
  accuracy,
  benchmark,
  calm,
  compared,
  everything,
  evidence,
  HEAD,
  judged,
  judgement,
  regressed,
  SAMPLES,
  side,
} from "./judgements.ts";

/** Judgements that only comments show: of every kind, of every size, with every sort of name. */

const find = (made: Judgement, model: string): BenchmarkJudgement => {
  const found = made.benchmarks.find(({ benchmark: what }) => what.model === model);
  if (found === undefined) throw new Error(`no ${model} in it`);
  return found;
};

/** A pull request that makes one model faster. */
function improved(): Judgement {
  return judgement([find(everything(), "digits-int8"), find(everything(), "digits-same")]);
}

/** A device that was not there, and nothing else to tell. */
function notMeasured(): Judgement {
  const slow = find(everything(), "digits-slow");
  return judgement([slow, ...calm().benchmarks], {
    gate: {
      outcome: "pass",
      failures: [],
      warnings: [{ id: slow.id, what: "not measured: no result arrived from rpi3" }],
    },
  });
}

/** Half a point of accuracy given for a third of the time. */
function tradeOff(): Judgement {
  const int8 = find(everything(), "digits-int8");
  const given: Comparison = compared("top-1", "regressed", accuracy(0.9722, 0.9583, 0.002), {
    annotations: ["trade-off"],
    allowance: { kind: "trade-off", metric: "latency", device: "local-cpu" },
  });
  const comparisons = [...int8.comparisons.filter(({ metric }) => metric !== "top-1"), given];
  const what = "top-1: regressed, in trade for latency (median) on local-cpu";
  return judgement([{ ...int8, verdict: "regressed", comparisons }, find(regressed(), "digits-same")], {
    gate: { outcome: "pass", failures: [], warnings: [{ id: int8.id, what }] },
  });
}

const MODELS = [
  "resnet50",
  "efficientnet-b0",
  "efficientnet-b4",
  "mobilenet-v3",
  "yolo-nano",
  "bert-tiny",
  "unet",
  "vit-s",
];
const DEVICES = ["jetson", "coral", "ncs2", "rpi3", "gpu-2080ti"];
const RUNTIMES = ["onnxruntime", "tflite", "openvino", "pytorch"] as const;

/** As many benchmarks as asked for, of which every `worse`th got worse and every seventh cannot be told. */
function many(size: number, worse: number): Judgement {
  const benchmarks = Array.from({ length: size }, (_, index) => oneOfMany(index, worse));
  const refused = benchmarks.filter(({ verdict }) => verdict === "regressed");
  return judgement(benchmarks, {
    gate: {
      outcome: refused.length > 0 ? "fail" : "pass",
      failures: refused.map(({ id }) => ({ id, what: "latency (median): regressed" })),
      warnings: [],
    },
  });
}

function oneOfMany(index: number, worse: number): BenchmarkJudgement {
  const model = MODELS[index % MODELS.length] ?? "";
  const device = DEVICES[Math.floor(index / MODELS.length) % DEVICES.length] ?? "";
  const runtime = RUNTIMES[Math.floor(index / MODELS.length / DEVICES.length) % RUNTIMES.length] ?? "onnxruntime";
  const batch = 1 + Math.floor(index / MODELS.length / DEVICES.length / RUNTIMES.length);
  const what: Benchmark = { ...benchmark(model, device, { batch, threads: 4 }), runtime };
  // Numbers that go up and down without a pattern, the same each time.
  const wave = (index * 7919) % 101;
  const latency = 1_300_000 * (1 + (index % 13)) + 10_000 * wave;
  const verdict = index % worse === 0 ? "regressed" : index % 7 === 3 ? "inconclusive" : "unchanged";
  const factor =
    verdict === "regressed" ? 1.06 + wave / 200 : verdict === "inconclusive" ? 1.03 : 1 + (wave - 50) / 1e4;
  const held = evidence(latency, latency * factor, {
    ...(verdict === "inconclusive" && {
      interval: { lower: -0.012, upper: 0.071 },
      adjustedP: 0.4,
      n: 30,
      moreRounds: 9,
    }),
    ...(verdict === "unchanged" && { adjustedP: 1 }),
  });
  return judged(what, {
    verdict,
    comparisons: [
      compared("latency", verdict, held),
      memoryOf(wave, verdict === "regressed"),
      compared("top-1", "unchanged", accuracy(0.7 + wave / 500, 0.7 + wave / 500, 1), {
        annotations: ["same-images-right"],
      }),
    ],
    reasons: [{ kind: "affected-by", text: "requirements.txt changed, which affects all models" }],
    environment: { "runtime-version": "1.30.0", governor: index % 40 === 8 ? "powersave" : "performance" },
  });
}

/** Peak memory, in doubt where time got worse. */
function memoryOf(wave: number, inDoubt: boolean): Comparison {
  const bytes = 60e6 + 1e6 * wave;
  if (!inDoubt)
    return compared(
      "peak-memory",
      "unchanged",
      evidence(bytes, bytes, { adjustedP: 1, interval: { lower: -0.004, upper: 0.005 } }),
    );
  const interval = { lower: -0.008, upper: 0.041 };
  return compared(
    "peak-memory",
    "inconclusive",
    evidence(bytes, bytes * 1.015, { adjustedP: 0.93, n: 30, interval, detectable: 0.027 }),
  );
}

/** Names and reasons that mean something to Markdown, HTML and GitHub. */
function hostileNames(): Judgement {
  // Without those that are only long, or that no person could look at in a file.
  const texts = HOSTILE.filter((text) => text.length < 120 && !oneLine(text).includes("\ufffd"));
  const benchmarks = texts.map((text, index) => {
    const what = { ...benchmark(text, texts[(index + 1) % texts.length] ?? "", { delegate: text }) };
    const failed = { status: "failed", reason: `cannot load ${text}` } as const;
    const common = {
      reasons: [{ kind: "affected-by", text: `${text} changed` } as const],
      environment: { os: text },
      caveats: [text],
    };
    if (index % 2 === 1)
      return judged(what, {
        ...common,
        state: "head-failed",
        verdict: "not-measured",
        reason: failed.reason,
        head: side(HEAD, failed),
      });
    const accepted = { kind: "accepted", by: text, why: text, until: "2026-12-31" } as const;
    const slower = compared("latency", "regressed", evidence(1e6, 1.5e6), {
      annotations: ["accepted"],
      allowance: accepted,
    });
    return judged(what, { ...common, verdict: "regressed", comparisons: [slower] });
  });
  const refused = benchmarks.filter(({ state }) => state === "head-failed");
  return judgement(benchmarks, {
    gate: { outcome: "fail", failures: refused.map(({ id, reason = "" }) => ({ id, what: reason })), warnings: [] },
    notices: [...texts],
  });
}

/** Names as long as people make them, with nowhere to break. */
function longNames(): Judgement {
  const model = "efficientnet_b4_quantized_aware_training_checkpoint_20261124_final_really_final_v2_export_opset17";
  const device = "customer-site-amsterdam-rack-07-jetson-orin-nano-8gb-developer-kit";
  const what = benchmark(model, device, { delegate: "CUDAExecutionProvider+TensorrtExecutionProvider" });
  const slower = regressed().benchmarks[0];
  const failed = { ...benchmark(`${model}_b`, device), scenario: "sustained" } as const;
  const reason = `the worker could not load models/${model.repeat(4)}.onnx: protobuf parsing failed`;
  return judgement(
    [
      judged(failed, {
        state: "head-failed",
        verdict: "not-measured",
        reason,
        head: side(HEAD, { status: "failed", reason }),
      }),
      { ...(slower ?? judged(what)), benchmark: what, id: benchmarkId(what) },
    ],
    {
      gate: {
        outcome: "fail",
        failures: [failed, what].map((one) => ({ id: benchmarkId(one), what: "regressed" })),
        warnings: [],
      },
    },
  );
}

/** What golden comments show, by the name of the file. */
export const COMMENT_SAMPLES = {
  ...SAMPLES,
  improved,
  "not-measured": notMeasured,
  "trade-off": tradeOff,
  forty: () => many(40, 11),
  "three-hundred": () => many(300, 2),
  "hostile-names": hostileNames,
  "long-names": longNames,
} as const;
export const COMMENT_SAMPLE_NAMES = Object.keys(COMMENT_SAMPLES) as readonly (keyof typeof COMMENT_SAMPLES)[];

const repository = "https://github.com/octo/models";
const run = `${repository}/actions/runs/4242`;

/** Where a golden comment points to. */
export const LINKS = { report: `${run}/artifacts/7`, run, repository } as const;
