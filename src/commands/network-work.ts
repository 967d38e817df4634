import {
  type Measurement,
  MOST_OPERATOR_KINDS,
  MOST_UNKNOWN_OPERATORS,
  type Operators,
  operatorNameSchema,
} from "../bench/result.ts";
import type { TensorFile } from "../measure/protocol.ts";
import { ModelError } from "../model/model-error.ts";
import { countWork } from "../model/network-work.ts";
import { type OnnxModel, STANDARD_DOMAIN } from "../model/onnx.ts";
import { type OnnxGraph, readOnnxGraph } from "../model/onnx-graph.ts";

const ELEMENT_BYTES: { readonly [type: string]: number } = {
  ...{ bool: 1, int8: 1, uint8: 1, int16: 2, uint16: 2, float16: 2, bfloat16: 2 },
  ...{ int32: 4, uint32: 4, float32: 4, int64: 8, uint64: 8, float64: 8 },
};

/** What one inference of a network has to do with its inputs as they are fed; names that cannot be told are left out. */
export function workOf(
  graph: OnnxGraph,
  fed: readonly (Pick<TensorFile, "name" | "type"> & { readonly shape: readonly number[] })[],
): NonNullable<Measurement["work"]> {
  const inputs = fed.map(({ name, type, shape }) => [name, { shape, elementBytes: ELEMENT_BYTES[type] ?? 0 }] as const);
  const work = countWork(graph, new Map(inputs));
  const tellable = work.unknownOperators.filter((name) => operatorNameSchema.safeParse(name).success);
  return { ...work, unknownOperators: tellable.slice(0, MOST_UNKNOWN_OPERATORS) };
}

/** A graph that is too large to be counted may still run. */
export function graphOf(bytes: Uint8Array): OnnxGraph | undefined {
  try {
    return readOnnxGraph(bytes);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** Undefined where there are more kinds than a result tells, or one has no name that can be told. */
export function countOperators({ operators }: OnnxModel): Operators | undefined {
  const counted = operators.map(
    ({ domain, type, count }) => [domain === STANDARD_DOMAIN ? type : `${domain}:${type}`, count] as const,
  );
  const tellable = counted.every(([name]) => operatorNameSchema.safeParse(name).success);
  return tellable && counted.length <= MOST_OPERATOR_KINDS ? Object.fromEntries(counted) : undefined;
}
