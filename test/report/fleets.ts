import fc from "fast-check";
import { type Benchmark, benchmarkId, type RuntimeName } from "../../src/bench/benchmark.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { type Fleet, fleetOf } from "../../src/compare/fleet.ts";
import type { FleetEntry } from "../../src/compare/fleet-entry.ts";
import { accuracyOfCount, accuracyOfScored, repeatedEstimate } from "../../src/compare/fleet-estimates.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { foreignText } from "./foreign-judgement.ts";

/** Fleets for tests: one like that of the study of 2019 with more devices, and ones full of foreign text. */

/** Milliseconds of ResNet-50 there, and what runs there how. */
const DEVICES: readonly (readonly [string, RuntimeName, Benchmark["parameters"]["precision"], number])[] = [
  ["gpu-2080ti", "tensorrt", "fp16", 2.1],
  ["gpu-2080ti", "pytorch", "fp32", 6.9],
  ["orin-nano", "tensorrt", "int8", 4.4],
  ["xavier-nx", "tensorrt", "fp16", 9.8],
  ["jetson-nano", "tensorrt", "fp16", 31],
  ["jetson-nano", "pytorch", "fp32", 118],
  ["coral", "tflite", "int8", 49],
  ["ncs2", "openvino", "fp16", 96],
  ["n100", "openvino", "int8", 24],
  ["rpi5", "onnxruntime", "fp32", 148],
  ["rpi4", "tflite", "fp32", 402],
  ["rpi3", "tflite", "fp32", 1210],
];
/** Time over ResNet-50's, and right answers to 10,000 images. */
const MODELS = [
  ["resnet50", 1, 6330],
  ["efficientnet-b0", 0.52, 6480],
  ["efficientnet-b3", 1.65, 7080],
  ["mobilenet-v2", 0.24, 5900],
  ["mobilenet-v3-small", 0.11, 5520],
] as const;

const LOSS = { int8: 120, fp16: 4, fp32: 0, bf16: 10, mixed: 5 } as const;
const NIGHT = "2026-11-24T02:37:00.000Z";

/** A number from -1 to 1 that a text always gives. */
const wobble = (text: string) => Number.parseInt(sha256Hex(text).slice(0, 6), 16) / 0x800000 - 1;

function studyEntry(
  [device, runtime, precision, ms]: (typeof DEVICES)[number],
  [model, factor, right]: (typeof MODELS)[number],
): FleetEntry {
  const benchmark: Benchmark = {
    model,
    device,
    runtime,
    parameters: { precision, batch: 1, threads: runtime === "tflite" || runtime === "onnxruntime" ? 4 : 1 },
    scenario: "single-stream",
  };
  const id = benchmarkId(benchmark);
  const middle = ms * factor * (1 + 0.15 * wobble(id)) * 1e6;
  const nights = Array.from({ length: 10 }, (_, night) => middle * (1 + 0.012 * wobble(`${id} ${night}`)));
  const correct = right - LOSS[precision] + Math.round(6 * wobble(`${id} right`));
  const accuracy = accuracyOfScored({
    dataset: { name: "imagenetv2", sha256: sha256Hex("imagenetv2"), count: 10_000, seed: 7 },
    preprocessing: { name: model, sha256: sha256Hex(model) },
    classes: { of: 1000, seen: 1000 },
    top1Correct: correct,
    top5Correct: correct + 2100,
  });
  return {
    id,
    benchmark,
    measuredAt: NIGHT,
    commit: "4f".repeat(20),
    model: sha256Hex(`${model} ${runtime} ${precision}`),
    latency: repeatedEstimate(nights, "sessions"),
    framesPerSecond: repeatedEstimate(
      nights.map((ns) => 1e9 / ns),
      "sessions",
    ),
    ...(accuracy && { accuracy }),
    values: { latency: middle, throughput: 1e9 / middle, "model-size": 97e6 },
    conditions: {
      "cpu-model": `CPU of ${device}`,
      provider: runtime,
      "runtime-version": "1.30.0",
      "power-mode": "MAXN",
    },
    doubts: [],
    history: { sessions: 30, standing: "stable" },
  };
}

/** Ten devices and five models, with one of each kind of trouble. */
export function studyFleet(): Fleet {
  const entries = DEVICES.flatMap((device) => MODELS.map((model) => studyEntry(device, model)));
  const [first, second, third, fourth, fifth, sixth] = entries.filter(
    ({ benchmark }) => benchmark.model !== "resnet50",
  );
  const changed = new Map<string, Partial<FleetEntry>>([
    [first?.id ?? "", { history: { sessions: 30, standing: "regressed" } }],
    [second?.id ?? "", { history: { sessions: 30, standing: "stale" }, measuredAt: "2026-11-10T02:37:00.000Z" }],
    [third?.id ?? "", { history: { sessions: 1, standing: "young" }, latency: repeatedEstimate([1.1e6], "sessions") }],
    [
      fourth?.id ?? "",
      { doubts: [{ kind: "imported", why: "it was not measured by edgebench but by trtexec, which leaves open how" }] },
    ],
    [fifth?.id ?? "", { accuracy: undefined }],
    [
      sixth?.id ?? "",
      {
        accuracy: accuracyOfCount({
          dataset: "imagenet",
          images: 500,
          of: 50_000,
          classes: { of: 10, seen: 10 },
          top1Correct: 402,
        }),
      },
    ],
  ]);
  return known(fleetOf(entries.map((entry) => ({ ...entry, ...changed.get(entry.id) }))));
}

function known(fleet: Fleet | undefined): Fleet {
  if (fleet === undefined) throw new Error("a fleet of nothing");
  return fleet;
}

/** A level that moved, of a benchmark of the fleet. */
export function moveOf({ benchmark }: FleetEntry, changes: Partial<NotedChangePoint> = {}): NotedChangePoint {
  const at = (commit: string, day: string) => ({
    session: sha256Hex(`${benchmarkId(benchmark)} ${day}`).slice(0, 32),
    commit: commit.repeat(40),
    recordedAt: `${day}T02:37:00.000Z`,
  });
  return {
    benchmark,
    metric: "latency",
    direction: "worse",
    lastBefore: at("a", "2026-11-18"),
    firstAfter: at("b", "2026-11-19"),
    before: { value: 10e6 },
    after: { value: 11.4e6 },
    effect: 0.14,
    differing: [],
    notedAt: "2026-11-21T03:02:11.000Z",
    ...changes,
  };
}

/** Names that no configuration allows, and that a store written by somebody else might hold all the same. */
const anyForeignBenchmark: fc.Arbitrary<Benchmark> = fc.record({
  model: foreignText,
  device: foreignText,
  runtime: fc.constantFrom<RuntimeName>("onnxruntime", "tflite"),
  parameters: fc
    .record({
      precision: fc.constant("fp32" as const),
      batch: fc.constantFrom(1, 8),
      threads: fc.constant(1),
      delegate: fc.option(foreignText),
    })
    .map(({ delegate, ...rest }) => (delegate === null ? rest : { ...rest, delegate })),
  scenario: fc.constantFrom("single-stream", "offline"),
});

export const anyForeignFleet: fc.Arbitrary<Fleet> = fc
  .uniqueArray(fc.tuple(anyForeignBenchmark, fc.integer({ min: 0, max: 1000 }), foreignText), {
    minLength: 1,
    maxLength: 6,
    selector: ([benchmark]) => benchmarkId(benchmark),
  })
  .map((drawn) =>
    known(
      fleetOf(
        drawn.map(([benchmark, right, text], index): FleetEntry => {
          const base = studyEntry(DEVICES[0] ?? ["x", "fake", "fp32", 1], MODELS[0]);
          const { accuracy } = base;
          return {
            ...base,
            id: benchmarkId(benchmark),
            benchmark,
            ...(benchmark.scenario === "offline" ? { latency: undefined } : {}),
            ...(accuracy && {
              accuracy: {
                ...accuracy,
                images: { ...accuracy.images, name: text },
                top1: { ...accuracy.top1, value: right / 1000 },
              },
            }),
            conditions: { "cpu-model": text, provider: text },
            doubts: index === 0 ? [{ kind: "imported", why: `by ${text}` }] : [],
          };
        }),
      ),
    ),
  );
