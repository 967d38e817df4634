import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../src/bench/result.ts";
import { workOf } from "../src/commands/network-work.ts";
import { compareResults } from "../src/compare/compare-results.ts";
import { readOnnxGraph } from "../src/model/onnx-graph.ts";
import { floorOf } from "../src/plausible/floor.ts";
import { peaksOf } from "../src/plausible/peaks.ts";
import { RESNET50 } from "../test/model/published-networks.ts";
import { type Lesson, lessonTable, markdownTable } from "./case-study-tables.ts";
import { type Shell, transcript } from "./transcript.ts";

/** Milliseconds of ResNet-50 on a Jetson Nano: as the post has it, and as the README of torch2trt has it, with TensorRT in FP16. */
const CLAIMED = 2.67;
const OTHERS = 29.8;

/** The published time, imported and held against physics. No raw times of it are published, so it needs no file of the study. */
export async function claimPart(shell: Shell): Promise<string> {
  const take = (ms: number, name: string) => [
    `printf 'latency_ms\\n${ms}\\n' > ${name}.csv`,
    `edgebench import csv-times ${name}.csv --model resnet50 --device jetson --runtime tensorrt --precision fp16 --out ${name}.json | head -1`,
  ];
  const told = await transcript([...take(OTHERS, "torch2trt"), ...take(CLAIMED, "claim")], shell);
  const [base, head] = await Promise.all(
    ["torch2trt", "claim"].map((name) => withWork(join(shell.folder, `${name}.json`))),
  );
  const measurement = head?.measurements[0];
  const peaks = measurement && peaksOf(measurement.benchmark, {}, undefined);
  const floor = peaks && floorOf(WORK, measurement.benchmark, peaks);
  if (base === undefined || head === undefined || floor?.operations === undefined)
    throw new Error("the floor of ResNet-50 on a Jetson Nano is not known");
  const [judged] = compareResults({ kind: "files", base, head }).benchmarks;
  const times = floor.seconds / (CLAIMED / 1e3);
  const needed = (2 * WORK.macs) / (CLAIMED / 1e3);
  const lesson: Lesson = {
    done: `ResNet-50 takes ${CLAIMED} ms on a Jetson Nano, a headline of the post`,
    shown: `that is ${tera(needed)} TFLOP/s, **${times.toFixed(1)} times** the ${tera(floor.operations)} that the chip can do at most`,
    told: `*${judged?.verdict.replace("-", " ")}*, *implausible*: no verdict, no record, no winner`,
  };
  const rows = [
    [
      "work of one image of 224 by 224",
      `${(WORK.macs / 1e9).toFixed(2)} G multiply-accumulates, ${((2 * WORK.macs) / 1e9).toFixed(2)} GFLOP`,
    ],
    ["the chip's peak, FP16", `${(floor.operations / 1e9).toFixed(0)} GFLOP/s`],
    ["floor of the time", milliseconds(floor.seconds)],
    ["with four times fewer multiplications everywhere", milliseconds(floor.seconds / 4)],
    ["claimed", `${CLAIMED} ms`],
    ["measured by others", `${OTHERS} ms, ${((100 * floor.seconds) / (OTHERS / 1e3)).toFixed(0)} % of peak`],
  ];
  return [
    lessonTable(lesson),
    told,
    "Of two results that also hold the network's work, the claim against the other, edgebench says:",
    `> ${judged?.reason}`,
    markdownTable(["", "figure"], rows),
  ].join("\n\n");
}

/** Of ResNet-50 v1.5 as torchvision has it, counted from its graph. */
const WORK = workOf(readOnnxGraph(RESNET50()), [{ name: "image", type: "float32", shape: [1, 3, 224, 224] }]);

async function withWork(file: string): Promise<Result> {
  const result = JSON.parse(await readFile(file, "utf8")) as Result;
  return { ...result, measurements: result.measurements.map((measurement) => ({ ...measurement, work: WORK })) };
}

const milliseconds = (seconds: number) => `${(1e3 * seconds).toPrecision(3)} ms`;
const tera = (rate: number) => (rate / 1e12).toPrecision(3);
