import type { TensorType } from "../measure/protocol.ts";
import { FlatBuffer, type Table } from "./flatbuffer.ts";
import { recogniseFormat } from "./format.ts";
import { ModelError } from "./model-error.ts";
import type { OnnxValue } from "./onnx.ts";

/** What edgebench needs to know of a TensorFlow Lite file without running it. */
export interface TfliteModel {
  /** Of the first subgraph: what a caller feeds. A dimension that is open has no name. */
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  /** Whether some of its tensors are integers that stand for real numbers. */
  readonly isQuantised: boolean;
}

const FORMAT = "a TensorFlow Lite model";
const MAXIMUM_SUBGRAPHS = 1_000;
const MAXIMUM_TENSORS = 1_000_000;
const MAXIMUM_VALUES = 1_000;
const MAXIMUM_RANK = 16;
const MAXIMUM_NAME_BYTES = 4_096;

/** Fields by their place in tensorflow/lite/schema/schema.fbs, version 3a to 3c. */
const MODEL = { subgraphs: 2 } as const;
const SUBGRAPH = { tensors: 0, inputs: 1, outputs: 2 } as const;
const TENSOR = { shape: 0, type: 1, name: 3, quantization: 4, shapeSignature: 7 } as const;
const QUANTIZATION = { scale: 2 } as const;

/** `enum TensorType` of the schema; resources and variants are no tensors that a caller feeds. */
const TYPES: { readonly [type: number]: TensorType } = {
  0: "float32",
  1: "float16",
  2: "int32",
  3: "uint8",
  4: "int64",
  5: "string",
  6: "bool",
  7: "int16",
  8: "complex64",
  9: "int8",
  10: "float64",
  11: "complex128",
  12: "uint64",
  15: "uint32",
  16: "uint16",
  17: "int4",
  18: "bfloat16",
};
/** Biases are 32-bit integers with a scale, and are told by the weights beside them. */
const QUANTISED: ReadonlySet<TensorType | undefined> = new Set<TensorType>(["uint8", "int8", "int16", "int4"]);

/**
 * Reads a TensorFlow Lite model without following anything but the tensors of its first subgraph: time and memory are linear in
 * their number, which is capped.
 *
 * @throws ModelError "not a TensorFlow Lite model: …" or "refused: …".
 */
export function readTflite(bytes: Uint8Array): TfliteModel {
  if (recogniseFormat(bytes) !== "tflite")
    throw new ModelError(`not ${FORMAT}: it has no TFL3 at byte 4; export it again`);
  const file = new FlatBuffer(bytes, FORMAT);
  const [graph] = file.tables(file.root(), MODEL.subgraphs, MAXIMUM_SUBGRAPHS);
  if (graph === undefined) throw new ModelError(`not ${FORMAT}: it holds no graph; export it again`);
  const tensors = file.tables(graph, SUBGRAPH.tensors, MAXIMUM_TENSORS);
  const valuesOf = (slot: number) =>
    (file.integers(graph, slot, MAXIMUM_VALUES) ?? []).map((index) => {
      const tensor = tensors[index];
      if (tensor === undefined) throw new ModelError(`not ${FORMAT}: it has no tensor ${index}; export it again`);
      return tensorAt(file, tensor);
    });
  return {
    inputs: valuesOf(SUBGRAPH.inputs),
    outputs: valuesOf(SUBGRAPH.outputs),
    isQuantised: tensors.some((tensor) => isQuantised(file, tensor)),
  };
}

const typeOf = (file: FlatBuffer, tensor: Table) => TYPES[file.byte(tensor, TENSOR.type, 0)];

function tensorAt(file: FlatBuffer, tensor: Table): OnnxValue {
  // The shape has 1 for what is open; the signature, where there is one, has -1.
  const shape =
    file.integers(tensor, TENSOR.shapeSignature, MAXIMUM_RANK) ?? file.integers(tensor, TENSOR.shape, MAXIMUM_RANK);
  return {
    name: file.text(tensor, TENSOR.name, MAXIMUM_NAME_BYTES),
    type: typeOf(file, tensor),
    shape: (shape ?? []).map((size) => (size < 0 ? "" : size)),
  };
}

function isQuantised(file: FlatBuffer, tensor: Table): boolean {
  if (!QUANTISED.has(typeOf(file, tensor))) return false;
  const quantization = file.table(tensor, TENSOR.quantization);
  return quantization !== undefined && file.count(quantization, QUANTIZATION.scale) > 0;
}
