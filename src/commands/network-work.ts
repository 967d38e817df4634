import {
  type Measurement,
  MOST_OPERATOR_KINDS,
  MOST_UNKNOWN_OPERATORS,
  type Operators,
  operatorNameSchema,
} from "../bench/result.ts";
import type { TensorFile } from "../measure/protocol.ts";
import { resolveShape } from "../measure/shapes.ts";
import { ModelError } from "../model/model-error.ts";
import { countWork } from "../model/network-work.ts";
import { type OnnxModel, STANDARD_DOMAIN } from "../model/onnx.ts";
import { type OnnxGraph, readOnnxGraph } from "../model/onnx-graph.ts";
import { possible } from "../model/operation.ts";

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

/** What is fed of a network's inputs where nothing but its file says what they are. */
export interface FedByFile {
  readonly fed: readonly {
    readonly name: string;
    readonly type: TensorFile["type"];
    readonly shape: readonly number[];
  }[];
  /** Sizes that are open and that nobody declares, taken for 1, but for the first of each input: that is the batch. */
  readonly undeclared: readonly string[];
  /** Whether every input has a type and a shape. */
  readonly isWhole: boolean;
}

/** @param dimensions what open sizes are, by their names. */
export function fedByFile(
  inputs: OnnxModel["inputs"],
  batch: number,
  dimensions: { readonly [symbol: string]: number },
): FedByFile {
  const fed = inputs.flatMap(({ name, type, shape }) => {
    const sizes = type && shape && possible(resolveShape({ shape }, batch, dimensions));
    return type === undefined || sizes === undefined ? [] : [{ name, type, shape: sizes }];
  });
  const undeclared = inputs.flatMap(({ shape = [] }) =>
    shape.flatMap((size, axis) =>
      typeof size === "number" || axis === 0 || Object.hasOwn(dimensions, size) ? [] : [size === "" ? "?" : size],
    ),
  );
  return { fed, undeclared: [...new Set(undeclared)], isWhole: fed.length === inputs.length };
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
