import { z } from "zod";
import { parametersSchema } from "../bench/benchmark.ts";
import { actualSchema, textSchema } from "../bench/result.ts";

/**
 * The conversation with a worker, newline-delimited JSON over its standard input (requests) and standard output
 * (replies). workers/PROTOCOL.md is the specification; its examples are replayed against these schemas.
 */
export const PROTOCOL_VERSION = 1;
/** A longer line is a fault of the worker. */
export const MAX_LINE_BYTES = 1_048_576;

const id = z.int().min(0);
const ns = z.int().min(0).max(86_400_000_000_000);
const name = z.string().max(1_000);
/** Told where only the process that holds an accelerator can ask it (Myriad). */
const acceleratorTemperatureC = z.number().min(-100).max(1_000).optional();

/** Element types of ONNX tensors (TensorProto.DataType), by their lower-case names. */
export const TENSOR_TYPES = [
  "float32",
  "uint8",
  "int8",
  "uint16",
  "int16",
  "int32",
  "int64",
  "string",
  "bool",
  "float16",
  "float64",
  "uint32",
  "uint64",
  "complex64",
  "complex128",
  "bfloat16",
  "float8e4m3fn",
  "float8e4m3fnuz",
  "float8e5m2",
  "float8e5m2fnuz",
  "uint4",
  "int4",
  "float4e2m1",
  "float8e8m0",
  "uint2",
  "int2",
] as const;
export type TensorType = (typeof TENSOR_TYPES)[number];

/** A dimension is a number, or a symbol (possibly empty) where the model leaves it open. */
export const valueInfoSchema = z.strictObject({
  name,
  type: z.enum(TENSOR_TYPES),
  shape: z.array(z.union([z.int().min(0), z.string().max(200)])).max(16),
  /** How integers stand for real numbers, where the model says so for the whole tensor: real = scale × (integer - zeroPoint). */
  quantization: z.strictObject({ scale: z.number().positive(), zeroPoint: z.int() }).optional(),
});
export type ValueInfo = z.infer<typeof valueInfoSchema>;

/** One input tensor of each of `count` input sets, back to back in a little-endian raw file (C order, no header; `string` tensors: JSON array of strings per set). */
export const tensorFileSchema = z.strictObject({
  name,
  type: z.enum(TENSOR_TYPES),
  shape: z.array(z.int().min(0)).max(16),
  file: z.string().max(4_096),
  bytesPerSet: z.int().min(0),
});
export type TensorFile = z.infer<typeof tensorFileSchema>;

export const requestSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("load"), id, model: z.string().max(4_096), parameters: parametersSchema }),
  /** Put `count` input sets in place; later requests name them by index. Replaces the sets before. */
  z.strictObject({ op: z.literal("inputs"), id, count: z.int().min(1), tensors: z.array(tensorFileSchema).readonly() }),
  /** `count` timed inferences, input sets in turn from `first`. */
  z.strictObject({ op: z.literal("run"), id, count: z.int().min(1).max(10_000), first: z.int().min(0) }),
  /** One untimed inference on set `set`, its outputs returned. */
  z.strictObject({ op: z.literal("infer"), id, set: z.int().min(0) }),
  z.strictObject({ op: z.literal("exit"), id }),
]);
export type Request = z.infer<typeof requestSchema>;

export const replySchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("hello"),
    protocol: z.int(),
    worker: textSchema,
    pid: z.int().min(1),
    runtime: z.strictObject({ name: textSchema, version: textSchema }),
    clock: z.strictObject({ name: textSchema, resolutionNs: z.number().min(0) }),
    /** True where only one process at a time can hold the accelerator. */
    exclusive: z.boolean(),
    /** The processor that its program is made for, as the system calls it; left out where it can be no other than the harness's. */
    machine: textSchema.optional(),
    /** From the start of the process until this hello, where the worker can tell. */
    readyNs: ns.optional(),
  }),
  z.strictObject({
    type: z.literal("loaded"),
    id,
    loadNs: ns,
    inputs: z.array(valueInfoSchema).max(1_000),
    outputs: z.array(valueInfoSchema).max(1_000),
    actual: actualSchema.omit({ emulated: true }),
    acceleratorTemperatureC,
  }),
  z.strictObject({ type: z.literal("ready"), id }),
  /**
   * `startNs` is the first iteration's start on the worker's monotonic clock. `transferNs`: moving one set's inputs to an
   * accelerator's memory and the last outputs back, outside of the latencies.
   */
  z.strictObject({
    type: z.literal("times"),
    id,
    startNs: z.int().min(0),
    latencyNs: z.array(ns).min(1).max(10_000),
    transferNs: ns.optional(),
  }),
  /** `notFinite` counts NaN and infinities; `data` (base64, little-endian, C order) is null for tensors that do not fit the line. */
  z.strictObject({
    type: z.literal("outputs"),
    id,
    tensors: z
      .array(
        z.strictObject({
          name,
          type: z.enum(TENSOR_TYPES),
          shape: z.array(z.int().min(0)).max(16),
          notFinite: z.int().min(0),
          data: z.base64().nullable(),
        }),
      )
      .max(1_000),
  }),
  z.strictObject({ type: z.literal("bye"), id, peakRssBytes: z.int().min(0), acceleratorTemperatureC }),
  /** The request failed; the worker stays up and may be asked again. `message` is for people. */
  z.strictObject({ type: z.literal("error"), id, message: textSchema }),
]);
export type Reply = z.infer<typeof replySchema>;
export type ReplyOf<T extends Reply["type"]> = Extract<Reply, { type: T }>;
