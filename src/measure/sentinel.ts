import type { Parameters, RuntimeName } from "../bench/benchmark.ts";

/** Timed inferences of one burst, by how long one takes: about 30 ms of work, between 5 and 20. */
export function sentinelBurst(inferenceSeconds: number): number {
  return Math.max(5, Math.min(20, Math.round(0.03 / inferenceSeconds)));
}

/** Inferences before the timed ones of a burst: the caches were another network's in the meantime. */
export const SENTINEL_UNTIMED = 3;

/**
 * Files of workers/sentinels. They are frozen: another network is another sentinel. OpenVINO and TensorRT read ONNX, but for
 * TensorRT no operators that are quantised already.
 */
const SHIPPED: { readonly [runtime in RuntimeName]?: { readonly [precision in Parameters["precision"]]?: string } } = {
  onnxruntime: {
    fp32: "onnxruntime-fp32.onnx",
    fp16: "onnxruntime-fp16.onnx",
    int8: "onnxruntime-int8.onnx",
  },
  openvino: { fp32: "onnxruntime-fp32.onnx", fp16: "onnxruntime-fp16.onnx", int8: "onnxruntime-int8.onnx" },
  tensorrt: { fp32: "onnxruntime-fp32.onnx", fp16: "onnxruntime-fp16.onnx" },
  tflite: { fp32: "tflite-fp32.tflite", int8: "tflite-int8.tflite" },
  pytorch: { fp32: "pytorch-fp32.pt" },
  tensorflow: { fp32: "tensorflow-fp32/saved_model.pb" },
  fake: {
    fp32: "sentinel.fake.json",
    fp16: "sentinel.fake.json",
    bf16: "sentinel.fake.json",
    int8: "sentinel.fake.json",
    mixed: "sentinel.fake.json",
  },
};

/** What a shipped network keeps beside its file, relative to the file's folder. */
export function partsOfSavedModel(file: string): readonly string[] {
  if (!file.endsWith("saved_model.pb")) return [];
  return ["variables/variables.index", "variables/variables.data-00000-of-00001"];
}

/** The sentinel that is shipped for a runtime and precision: a file of workers/sentinels; undefined where there is none. */
export function shippedSentinel(runtime: RuntimeName, precision: Parameters["precision"]): string | undefined {
  return SHIPPED[runtime]?.[precision];
}
