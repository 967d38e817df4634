import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "fast-png";
import type { PythonRuntimeName } from "../../src/device/python-runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { Reply, ReplyOf } from "../../src/measure/protocol.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
export const DIGITS = join(ROOT, "fixtures", "digits");
export const REFERENCE = JSON.parse(readFileSync(join(DIGITS, "reference.json"), "utf8")) as {
  /** Paths of the images, each `<label>/<index>.png`. */
  readonly images: readonly string[];
  readonly models: {
    readonly [file in "digits.onnx" | "digits-int8.onnx"]: { readonly predictions: readonly number[] };
  };
};
const COUNT = REFERENCE.images.length;

/** All images as the networks want them, in the order of the reference: the bytes that every runtime is fed. */
export function digitTensors(): Buffer {
  const pixels = REFERENCE.images.flatMap((path) => [...decode(readFileSync(join(DIGITS, "images", path))).data]);
  return Buffer.from(Float32Array.from(pixels, (value) => (Math.fround(value / 255) - 0.1307) / 0.3081).buffer);
}

/** A Python worker, started as edgebench starts it. */
export function startPython(
  name: PythonRuntimeName,
  python: string,
  env: Readonly<Record<string, string>> = {},
): WorkerProcess {
  const place = { workersDir: join(ROOT, "workers"), resolved: { name, origin: "python", program: python } } as const;
  const { command, env: own } = workerCommand(place);
  const [program = "", ...args] = command;
  return new WorkerProcess([program, ...args], { ...own, ...env });
}

export const digitsFeed = (file: string, more: object = {}) => ({
  op: "inputs",
  id: 2,
  count: COUNT,
  tensors: [{ name: "image", type: "float32", shape: [1, 1, 28, 28], bytesPerSet: 3_136, file, ...more }],
});

/** What a model answers to every image, on one thread. @param images a file of `digitTensors`. */
export async function digitLogits(
  start: () => WorkerProcess,
  model: string,
  images: string,
): Promise<readonly Float32Array[]> {
  await using worker = start();
  await worker.reply();
  const parameters = { precision: "fp32", batch: 1, threads: 1 };
  const { inputs } = replyOf("loaded", await worker.ask({ op: "load", id: 1, model, parameters }));
  replyOf("ready", await worker.ask(digitsFeed(images, { name: inputs[0]?.name })));
  const all = [];
  for (let set = 0; set < COUNT; set += 1) {
    const { tensors } = replyOf("outputs", await worker.ask({ op: "infer", id: 9, set }));
    const bytes = Uint8Array.from(Buffer.from(tensors[0]?.data ?? "", "base64"));
    all.push(new Float32Array(bytes.buffer));
  }
  return all;
}

function replyOf<Type extends Reply["type"]>(type: Type, reply: Reply): ReplyOf<Type> {
  if (reply.type !== type) throw new Error(`not ${type} but ${JSON.stringify(reply)}`);
  return reply as ReplyOf<Type>;
}

/** The class that logits answer. */
export const classOf = (logits: Float32Array): number => logits.indexOf(Math.max(...logits));

/** How the answers to all images differ from others'. */
export interface Difference {
  /** Of two logits of the same image and class. */
  readonly mostApart: number;
  /** Images that are given another class. */
  readonly otherClass: number;
  /** Images that are given their label. */
  readonly correct: number;
}

export function differenceOf(own: readonly Float32Array[], others: readonly Float32Array[]): Difference {
  const apart = own.map((logits, image) =>
    Math.max(...Array.from(logits, (value, at) => Math.abs(value - (others[image]?.[at] ?? Number.NaN)))),
  );
  const label = (image: number) => Number(REFERENCE.images[image]?.split("/")[0]);
  return {
    mostApart: Math.max(...apart),
    otherClass: own.filter((logits, image) => classOf(logits) !== classOf(others[image] ?? new Float32Array())).length,
    correct: own.filter((logits, image) => classOf(logits) === label(image)).length,
  };
}
