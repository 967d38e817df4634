import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../src/bench/result.ts";
import { plausibilityOf } from "../src/plausible/plausibility.ts";
import { RESNET50 } from "../test/model/published-networks.ts";
import { type Lesson, lessonTable, markdownTable } from "./case-study-tables.ts";
import { type Shell, transcript } from "./transcript.ts";

/** Milliseconds of ResNet-50 on a Jetson Nano: as the post has it, and as the README of torch2trt has it, with TensorRT in FP16. */
const CLAIMED = 2.67;
const OTHERS = 29.8;

/** The published time, imported and held against physics. No raw times of it are published, so it needs no file of the study. */
export async function claimPart(shell: Shell): Promise<string> {
  await writeFile(join(shell.folder, "resnet50.onnx"), RESNET50());
  const take = (ms: number, name: string) => [
    `printf 'latency_ms\\n${ms}\\n' > ${name}.csv`,
    `edgebench import csv-times ${name}.csv --model resnet50 --device jetson --runtime tensorrt --precision fp16 --model-file resnet50.onnx --out ${name}.json | head -2`,
  ];
  const commands = [...take(OTHERS, "torch2trt"), ...take(CLAIMED, "claim")];
  const told = await transcript([...commands, "edgebench compare torch2trt.json claim.json | head -7"], shell);
  const result = JSON.parse(await readFile(join(shell.folder, "claim.json"), "utf8")) as Result;
  const [measurement] = result.measurements;
  const held = measurement && plausibilityOf(measurement, {});
  const operations = held?.floor.operations;
  if (measurement?.work === undefined || held === undefined || operations === undefined)
    throw new Error("the floor of ResNet-50 on a Jetson Nano is not known");
  const { macs } = measurement.work;
  const { seconds } = held.floor;
  const lesson: Lesson = {
    done: `ResNet-50 takes ${CLAIMED} ms on a Jetson Nano, a headline of the post`,
    shown: `that is ${tera((2 * macs) / (CLAIMED / 1e3))} TFLOP/s, **${(seconds / (CLAIMED / 1e3)).toFixed(1)} times** the ${tera(operations)} that the chip can do at most`,
    told: "*not measured*, *implausible*: no verdict, no record, no winner",
  };
  const rows = [
    [
      "work of one image of 224 by 224",
      `${(macs / 1e9).toFixed(2)} G multiply-accumulates, ${((2 * macs) / 1e9).toFixed(2)} GFLOP`,
    ],
    ["the chip's peak, FP16", `${(operations / 1e9).toFixed(0)} GFLOP/s`],
    ["floor of the time", milliseconds(seconds)],
    ["with four times fewer multiplications everywhere", milliseconds(seconds / 4)],
    ["claimed", `${CLAIMED} ms`],
    ["measured by others", `${OTHERS} ms, ${((100 * seconds) / (OTHERS / 1e3)).toFixed(0)} % of peak`],
  ];
  return [lessonTable(lesson), told, markdownTable(["", "figure"], rows)].join("\n\n");
}

const milliseconds = (seconds: number) => `${(1e3 * seconds).toPrecision(3)} ms`;
const tera = (rate: number) => (rate / 1e12).toPrecision(3);
