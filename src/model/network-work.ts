import { ATTENTION_RULES } from "./attention-rules.ts";
import { ELEMENT_RULES } from "./element-rules.ts";
import { LAYOUT_RULES } from "./layout-rules.ts";
import { MATRIX_RULES } from "./matrix-rules.ts";
import { STANDARD_DOMAIN } from "./onnx.ts";
import type { GraphNode, OnnxGraph } from "./onnx-graph.ts";
import { type Known, type Made, possible, type Rule, type Shape, sizeOf } from "./operation.ts";
import { elementBytes, type FileTensor, INT64 } from "./tensor-bytes.ts";
import { WINDOW_RULES } from "./window-rules.ts";

/** What one inference of a network has to do, whatever runs it. */
export interface NetworkWork {
  /**
   * Multiply-accumulates of convolutions, matrix products and recurrent layers, as papers count them: zeros of the padding
   * included; biases, normalisation, activations and pooling left out. One of these is two floating-point operations.
   */
  readonly macs: number;
  /** Numbers in the weights that the result depends on, statistics of batch normalisation included, shapes left out. */
  readonly parameters: number;
  /** Numbers that are read or written at least once: parameters, inputs and outputs of the network. */
  readonly valuesMoved: number;
  /** The same in bytes, as the file keeps them. */
  readonly bytesMoved: number;
  /** Whether the network does more than is counted: an operator is unknown, or sizes depend on what only a run tells. */
  readonly isLowerBound: boolean;
  /** Operators that are not known, by name, `domain:Type` outside of the standard domain. */
  readonly unknownOperators: readonly string[];
}

/** An input as it is fed: its sizes, and bytes of an element. */
export interface FedInput {
  readonly shape: Shape;
  readonly elementBytes: number;
}

const RULES: ReadonlyMap<string, Rule> = new Map([
  ...WINDOW_RULES,
  ...MATRIX_RULES,
  ...ATTENTION_RULES,
  ...ELEMENT_RULES,
  ...LAYOUT_RULES,
]);
/** These read a few rows of a table, however large it is. */
const LOOKUPS: ReadonlySet<string> = new Set(["Gather", "GatherND", "GatherElements"]);
/** A number that nothing adds to exactly any more. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Counts what one inference has to do, in one pass over the nodes in their order. Only nodes count that the outputs depend on
 * and that depend on an input: a runtime leaves out the others.
 *
 * @param fed inputs of the network by their names.
 */
export function countWork(graph: OnnxGraph, fed: ReadonlyMap<string, FedInput>): NetworkWork {
  const walk = new Walk(graph, fed);
  return walk.count();
}

class Walk {
  readonly #graph: OnnxGraph;
  readonly #fed: ReadonlyMap<string, FedInput>;
  readonly #known = new Map<string, Known>();
  /** Tensors that depend on an input. */
  readonly #live: Set<string>;
  readonly #read = new Set<string>();
  readonly #unknown = new Set<string>();
  /** By output: nodes that depend on no input, whose weights are read through what they make. */
  readonly #folded = new Map<string, GraphNode>();
  #macs = 0;
  #isLowerBound = false;

  constructor(graph: OnnxGraph, fed: ReadonlyMap<string, FedInput>) {
    this.#graph = graph;
    this.#fed = fed;
    this.#live = new Set(fed.keys());
    for (const [name, tensor] of graph.initializers)
      this.#known.set(name, { ...tensor, shape: possible(tensor.shape) });
    for (const [name, { shape }] of fed) this.#known.set(name, { shape });
  }

  count(): NetworkWork {
    const needed = neededTensors(this.#graph);
    for (const node of this.#graph.nodes) {
      if (node.outputs.some((name) => needed.has(name))) this.#visit(node);
    }
    const weights = [...this.#read].flatMap((name) => this.#graph.initializers.get(name) ?? []);
    const parameters = weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    const weightBytes = weights.reduce((sum, { shape, type }) => sum + sizeOf(shape) * elementBytes(type), 0);
    const ends = this.#ends();
    return {
      macs: Math.min(this.#macs, MOST),
      parameters: Math.min(parameters, MOST),
      valuesMoved: Math.min(parameters + ends.values, MOST),
      bytesMoved: Math.min(Math.ceil(weightBytes + ends.bytes), MOST),
      isLowerBound: this.#isLowerBound || this.#macs > MOST || parameters > MOST,
      unknownOperators: [...this.#unknown].toSorted(),
    };
  }

  #visit(node: GraphNode): void {
    const isLive = node.inputs.some((name) => this.#live.has(name));
    if (isLive) this.#noteReads(node);
    const name = node.domain === STANDARD_DOMAIN ? node.type : `${node.domain}:${node.type}`;
    const rule = RULES.get(name);
    const made = rule?.({ node, inputs: node.inputs.map((input) => this.#known.get(input)) });
    for (const [index, output] of node.outputs.entries()) {
      if (output === "") continue;
      if (isLive) this.#live.add(output);
      else this.#folded.set(output, node);
      const known = made?.outputs[index];
      if (known === undefined) this.#known.delete(output);
      else this.#known.set(output, known);
    }
    if (rule === undefined) this.#unknown.add(name);
    this.#isLowerBound ||= made === undefined;
    if (isLive) this.#add(made);
  }

  #add(made: Made | undefined): void {
    if (made?.macs !== undefined && made.macs > 0) this.#macs += made.macs;
  }

  /** Weights that the node reads whole, itself or dequantised, cast or turned first. Shapes and indices are no weights. */
  #noteReads(node: GraphNode): void {
    const reading = [node];
    for (const { type, inputs } of reading)
      for (const [index, name] of inputs.entries()) {
        if (LOOKUPS.has(type) && index === 0) continue;
        const folded = this.#folded.get(name);
        if (folded !== undefined) reading.push(folded);
        // Once is enough.
        this.#folded.delete(name);
        const tensor = this.#graph.initializers.get(name);
        if (tensor !== undefined && tensor.type !== INT64 && isCountable(tensor)) this.#read.add(name);
      }
  }

  /** What goes in and comes out. An output of unknown shape is left out, so that the sum stays a lower bound. */
  #ends(): { readonly values: number; readonly bytes: number } {
    let [values, bytes] = [0, 0];
    for (const { shape, elementBytes: size } of this.#fed.values()) {
      values += sizeOf(shape);
      bytes += sizeOf(shape) * size;
    }
    for (const name of new Set(this.#graph.outputs)) {
      const shape = this.#known.get(name)?.shape;
      values += shape === undefined ? 0 : sizeOf(shape);
      // The least that an element can have: what type it is, a rule does not tell.
      bytes += shape === undefined ? 0 : sizeOf(shape);
    }
    return { values, bytes };
  }
}

function isCountable({ shape }: FileTensor): boolean {
  return shape.every((size) => size >= 0) && Number.isSafeInteger(sizeOf(shape));
}

/** Tensors that the outputs depend on; nodes come in the order in which they run. */
function neededTensors({ nodes, outputs }: OnnxGraph): ReadonlySet<string> {
  const needed = new Set(outputs);
  for (const node of nodes.toReversed()) {
    if (node.outputs.some((name) => needed.has(name))) for (const input of node.inputs) needed.add(input);
  }
  return needed;
}
