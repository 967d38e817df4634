import { TENSOR_TYPES, type TensorType } from "../measure/protocol.ts";
import { type ExternalData, readExternalData } from "./external-data.ts";
import { MessageReader } from "./message-reader.ts";
import { ModelError } from "./model-error.ts";
import type { Field, Range } from "./wire.ts";

/** An input or output of the model. */
export interface OnnxValue {
  readonly name: string;
  /** Undefined for sequences, maps, optionals, and element types that edgebench does not know. */
  readonly type: TensorType | undefined;
  /** A size, or a symbol (empty where the dimension has no name); undefined where not even the rank is said. */
  readonly shape: readonly (number | string)[] | undefined;
}

/** What edgebench needs to know of an ONNX file without running it. */
export interface OnnxModel {
  readonly irVersion: number;
  /** Operator set versions by domain; the standard domain is `ai.onnx`. */
  readonly opsets: ReadonlyMap<string, number>;
  /** Inputs of the graph that are not initializers: what a caller feeds. */
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  /** Files beside the model that hold tensors, and the bytes that each must at least have. */
  readonly externalData: readonly ExternalData[];
  /** Nodes by operator, in all graphs and functions. */
  readonly operators: readonly { readonly domain: string; readonly type: string; readonly count: number }[];
  /** Operators that the model defines itself, as functions of others. */
  readonly functions: readonly { readonly domain: string; readonly type: string }[];
}

/** Two spellings, this and none, mean the same (onnx.proto, OperatorSetIdProto). */
export const STANDARD_DOMAIN = "ai.onnx";
/** Google's protobuf refuses deeper nesting as well. */
const MAXIMUM_DEPTH = 100;
const MAXIMUM_VALUES = 1_000;
/** Up to IR 3 every initializer is listed as an input as well. */
const MAXIMUM_LISTED_VALUES = 100_000;
const MAXIMUM_OPSETS = 1_000;
const MAXIMUM_INITIALIZERS = 1_000_000;
const MAXIMUM_RANK = 16;
const MAXIMUM_EXTERNAL_FILES = 1_000;
const MAXIMUM_OPERATORS = 10_000;

type Kind =
  | "model"
  | "graph"
  | "node"
  | "attribute"
  | "sparse"
  | "function"
  | "training"
  | "tensor"
  | "value"
  | "opset";

/** Messages within messages (onnx.proto of IR 11). Fields that are not listed, raw tensor data first of all, are skipped unread. */
const CHILDREN: { readonly [kind in Kind]: { readonly [field: number]: Kind } } = {
  model: { 7: "graph", 8: "opset", 20: "training", 25: "function" },
  graph: { 1: "node", 5: "tensor", 11: "value", 12: "value", 15: "sparse" },
  node: { 5: "attribute" },
  attribute: { 5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse" },
  sparse: { 1: "tensor", 2: "tensor" },
  function: { 7: "node", 11: "attribute" },
  training: { 1: "graph", 2: "graph" },
  tensor: {},
  value: {},
  opset: {},
};

/** Fields that may appear once. Protobuf would merge two of them, and a reader that does not could be shown half a tensor. */
const SINGULAR: { readonly [kind in Kind]?: readonly number[] } = {
  model: [7],
  attribute: [5, 6, 22],
  sparse: [1, 2],
  training: [1, 2],
};

interface Frame {
  readonly kind: Kind;
  readonly fields: Iterator<Field, void>;
  readonly seen: Set<number>;
  /** The graph that the runtime runs, not one within a node or function. */
  readonly main: boolean;
  type: string;
  domain: string;
}

/**
 * Reads an ONNX model (ModelProto) without recursion and without copying tensors: time is linear in the bytes, memory in
 * the names. Everything counted is capped.
 *
 * @throws ModelError "not an ONNX model: …", "truncated at byte N: …" or "refused: …".
 */
export function readOnnx(bytes: Uint8Array): OnnxModel {
  return new OnnxReader(bytes).read();
}

class OnnxReader {
  readonly #whole: Range;
  readonly #reader: MessageReader;
  #irVersion = 0;
  #hasGraph = false;
  readonly #opsets = new Map<string, number>();
  readonly #inputs: OnnxValue[] = [];
  readonly #outputs: OnnxValue[] = [];
  readonly #initializers = new Set<string>();
  readonly #external = new Map<string, number>();
  readonly #operators = new Map<string, { domain: string; type: string; count: number }>();
  readonly #functions = new Map<string, { domain: string; type: string }>();

  constructor(bytes: Uint8Array) {
    this.#whole = { start: 0, end: bytes.length };
    this.#reader = new MessageReader(bytes);
  }

  read(): OnnxModel {
    if (this.#whole.end === 0) throw new ModelError("not an ONNX model: the file is empty");
    this.#walk();
    if (!this.#hasGraph) throw new ModelError("not an ONNX model: it holds no graph");
    if (this.#irVersion === 0 || !Number.isSafeInteger(this.#irVersion))
      throw new ModelError("not an ONNX model: it does not say its IR version");
    if (this.#irVersion >= 3 && this.#opsets.size === 0)
      throw new ModelError("not an ONNX model: it imports no operator set");
    const inputs = this.#inputs.filter(({ name }) => !this.#initializers.has(name));
    if (Math.max(inputs.length, this.#outputs.length) > MAXIMUM_VALUES) throw tooManyValues(MAXIMUM_VALUES);
    return {
      irVersion: this.#irVersion,
      opsets: this.#opsets,
      inputs,
      outputs: this.#outputs,
      externalData: [...this.#external].map(([location, minimumBytes]) => ({ location, minimumBytes })),
      operators: [...this.#operators.values()],
      functions: [...this.#functions.values()],
    };
  }

  /** Depth first over an explicit stack of half-read messages. */
  #walk(): void {
    const stack: Frame[] = [this.#frame("model", this.#whole, false)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const next = frame.fields.next();
      if (next.done === true) {
        if (frame.kind === "node") this.#countOperator(frame);
        if (frame.kind === "function") this.#noteFunction(frame);
        stack.pop();
        continue;
      }
      const child = this.#enter(frame, next.value);
      if (child === undefined) continue;
      if (stack.length >= MAXIMUM_DEPTH)
        throw new ModelError(
          `not an ONNX model: graphs are nested deeper than ${MAXIMUM_DEPTH} messages at byte ${next.value.at}`,
        );
      stack.push(child);
    }
  }

  #frame(kind: Kind, range: Range, main: boolean): Frame {
    return { kind, fields: this.#reader.fields(range), seen: new Set(), main, type: "", domain: "" };
  }

  /** Takes in one field; a message with messages of its own is handed back to be walked. */
  #enter(frame: Frame, field: Field): Frame | undefined {
    if (field.wire === "varint" && frame.kind === "model" && field.number === 1) this.#irVersion = field.value;
    if (field.wire !== "bytes") return undefined;
    if (SINGULAR[frame.kind]?.includes(field.number)) {
      if (frame.seen.has(field.number))
        throw new ModelError(`not an ONNX model: byte ${field.at} repeats a part that may appear once`);
      frame.seen.add(field.number);
    }
    if (frame.kind === "node" && field.number === 4) frame.type = this.#reader.text(field);
    if (frame.kind === "node" && field.number === 7) frame.domain = this.#reader.text(field);
    if (frame.kind === "function" && field.number === 1) frame.type = this.#reader.text(field);
    if (frame.kind === "function" && field.number === 10) frame.domain = this.#reader.text(field);
    const kind = CHILDREN[frame.kind][field.number];
    if (kind === undefined) return undefined;
    if (kind === "tensor") this.#readTensor(field, frame.main);
    else if (kind === "opset") this.#readOpset(field);
    else if (kind === "value") this.#readValue(field, frame.main, field.number === 11 ? this.#inputs : this.#outputs);
    else {
      const main = frame.kind === "model" && kind === "graph";
      this.#hasGraph ||= main;
      // Sparse initializers of the main graph hide inputs of their name, as dense ones do.
      return this.#frame(kind, field, main || (kind === "sparse" && frame.main));
    }
    return undefined;
  }

  #countOperator({ type, domain: written }: Frame): void {
    const domain = written === "" ? STANDARD_DOMAIN : written;
    const key = `${domain}\0${type}`;
    const known = this.#operators.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#operators.size >= MAXIMUM_OPERATORS)
      throw new ModelError(`refused: it has more than ${MAXIMUM_OPERATORS} kinds of operators`);
    else this.#operators.set(key, { domain, type, count: 1 });
  }

  #noteFunction({ type, domain: written }: Frame): void {
    const domain = written === "" ? STANDARD_DOMAIN : written;
    if (this.#functions.size >= MAXIMUM_OPERATORS)
      throw new ModelError(`refused: it defines more than ${MAXIMUM_OPERATORS} functions`);
    this.#functions.set(`${domain}\0${type}`, { domain, type });
  }

  #readOpset(range: Range): void {
    let domain = "";
    let version = 0;
    for (const field of this.#reader.fields(range)) {
      if (field.number === 1 && field.wire === "bytes") domain = this.#reader.text(field);
      if (field.number === 2 && field.wire === "varint") version = field.value;
    }
    if (this.#opsets.size >= MAXIMUM_OPSETS)
      throw new ModelError(`refused: it imports more than ${MAXIMUM_OPSETS} operator sets`);
    this.#opsets.set(domain === "" ? STANDARD_DOMAIN : domain, version);
  }

  #readTensor(range: Range, main: boolean): void {
    let name = "";
    let external = false;
    const entries: Range[] = [];
    for (const field of this.#reader.fields(range)) {
      if (field.wire === "bytes" && field.number === 8) name = this.#reader.text(field);
      if (field.wire === "bytes" && field.number === 13) entries.push(field);
      if (field.wire !== "varint" || field.number !== 14) continue;
      if (field.value > 1)
        throw new ModelError(`not an ONNX model: byte ${field.at} names no place where tensors are kept`);
      external ||= field.value === 1;
    }
    if (main) this.#initializers.add(name);
    if (this.#initializers.size > MAXIMUM_INITIALIZERS)
      throw new ModelError(`refused: it has more than ${MAXIMUM_INITIALIZERS} tensors`);
    if (!external) return;
    const { location, minimumBytes } = readExternalData(this.#reader, name, entries);
    if (!this.#external.has(location) && this.#external.size >= MAXIMUM_EXTERNAL_FILES)
      throw new ModelError(`refused: its tensors are spread over more than ${MAXIMUM_EXTERNAL_FILES} files`);
    this.#external.set(location, Math.max(minimumBytes, this.#external.get(location) ?? 0));
  }

  /** ValueInfoProto { name = 1, type = 2 { tensor_type = 1 { elem_type = 1, shape = 2 { dim = 1 } } } } */
  #readValue(range: Range, main: boolean, into: OnnxValue[]): void {
    if (!main) return;
    if (into.length >= MAXIMUM_LISTED_VALUES) throw tooManyValues(MAXIMUM_LISTED_VALUES);
    let name = "";
    let tensor: Pick<OnnxValue, "type" | "shape"> = { type: undefined, shape: undefined };
    for (const field of this.#reader.fields(range)) {
      if (field.wire !== "bytes") continue;
      if (field.number === 1) name = this.#reader.text(field);
      if (field.number !== 2) continue;
      for (const type of this.#reader.fields(field)) {
        if (type.wire === "bytes" && type.number === 1) tensor = this.#readTensorType(type);
      }
    }
    into.push({ name, ...tensor });
  }

  #readTensorType(range: Range): Pick<OnnxValue, "type" | "shape"> {
    let type: TensorType | undefined;
    let shape: (number | string)[] | undefined;
    for (const field of this.#reader.fields(range)) {
      // TENSOR_TYPES lists TensorProto.DataType from 1 on.
      if (field.number === 1 && field.wire === "varint") type = TENSOR_TYPES[field.value - 1];
      if (field.number !== 2 || field.wire !== "bytes") continue;
      shape = [];
      for (const dimension of this.#reader.fields(field)) {
        if (dimension.wire !== "bytes" || dimension.number !== 1) continue;
        if (shape.length >= MAXIMUM_RANK)
          throw new ModelError(`refused: an input or output has more than ${MAXIMUM_RANK} dimensions`);
        shape.push(this.#readDimension(dimension));
      }
    }
    return { type, shape };
  }

  #readDimension(range: Range): number | string {
    let size: number | string = "";
    for (const field of this.#reader.fields(range)) {
      // Negative sizes (10 bytes long, so not safe integers) are how some exporters say "open".
      if (field.number === 1 && field.wire === "varint") size = Number.isSafeInteger(field.value) ? field.value : "";
      if (field.number === 2 && field.wire === "bytes") size = this.#reader.text(field).slice(0, 200);
    }
    return size;
  }
}

function tooManyValues(most: number): ModelError {
  return new ModelError(`refused: it has more than ${most} inputs or outputs`);
}
