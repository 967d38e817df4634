import type { RuntimeName } from "../bench/benchmark.ts";

/** A network whose time must grow with what it is given, for one runtime and delegate. */
export interface Canary {
  /** Below workers/canaries. */
  readonly file: string;
  /** Whether each batch needs a launch of its own: the runtime, or its accelerator, is made ready for one. */
  readonly isClosed: boolean;
  readonly batches: Batches;
}

/** Which batch is large enough for its time to be that of the work. */
interface Batches {
  readonly first: number;
  readonly largest: number;
  /** From this time on it is. Nanoseconds. */
  readonly enough: number;
}

/** Canaries that are shipped. OpenVINO and TensorRT read ONNX. */
const FILES: { readonly [runtime in RuntimeName]: string } = {
  onnxruntime: "canary.onnx",
  openvino: "canary.onnx",
  tensorrt: "canary.onnx",
  tflite: "canary.tflite",
  pytorch: "canary.pt",
  tensorflow: "tensorflow/saved_model.pb",
  fake: "canary.fake.json",
};
const ON_PROCESSOR: Batches = { first: 1, largest: 256, enough: 4e6 };
/** They are further away, and a small batch leaves most of one idle. */
const ON_ACCELERATOR: Batches = { first: 64, largest: 256, enough: 20e6 };
/** Delegates whose memory takes any batch after the load. */
const OPEN: ReadonlySet<string> = new Set(["onnxruntime cuda", "pytorch cuda", "tensorflow cuda"]);
const PROCESSORS: ReadonlySet<string | undefined> = new Set([undefined, "cpu", "xnnpack"]);

/** The canary of a runtime and delegate; undefined for an Edge TPU, which takes only what was compiled for it. */
export function canaryOf(runtime: RuntimeName, delegate: string | undefined): Canary | undefined {
  if (runtime === "tflite" && !PROCESSORS.has(delegate)) return undefined;
  const isOnProcessor = runtime !== "tensorrt" && PROCESSORS.has(delegate?.toLowerCase());
  return {
    file: FILES[runtime],
    isClosed: !(isOnProcessor || OPEN.has(`${runtime} ${delegate}`)),
    batches: isOnProcessor ? ON_PROCESSOR : ON_ACCELERATOR,
  };
}

/** What a batch is multiplied with until it is large enough. */
const STEP = 4;

/** The batch to try after one whose inference took this long; undefined where that one is large enough, or the largest. */
export function nextBatch({ largest, enough }: Batches, batch: number, ns: number): number | undefined {
  return ns >= enough || batch >= largest ? undefined : Math.min(largest, batch * STEP);
}

/** Times of one batch, of twice and of four times as many images, nanoseconds. */
export interface Growth {
  readonly batch: number;
  readonly once: number;
  readonly twice: number;
  readonly fourfold: number;
}

/** Four times the work takes at least so many times as long; between the two, the device was not left alone. */
const GROWS = 2;
const STANDS_STILL = 1.5;

/** Whether a clock stops after the work. */
export function judgeGrowth({ once, fourfold }: Growth): "after" | "before" | "unclear" {
  const ratio = fourfold / once;
  if (!(ratio >= STANDS_STILL)) return "before";
  return ratio >= GROWS ? "after" : "unclear";
}
