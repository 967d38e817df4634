import { MessageReader } from "./message-reader.ts";
import { ModelError } from "./model-error.ts";
import { STANDARD_DOMAIN } from "./onnx.ts";
import { type FileTensor, MOST_VALUES, pushIntegers, readFileTensor, signedAt, varintEnd } from "./tensor-bytes.ts";
import type { Range } from "./wire.ts";

/** What a node's attribute says, as far as shapes depend on it. */
export type Attribute =
  | { readonly kind: "integers"; readonly integers: readonly number[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tensor"; readonly tensor: FileTensor }
  /** A graph of its own, or floats, or a reference to a function's argument. */
  | { readonly kind: "other" };

/** One operation. An input that is left out has an empty name. */
export interface GraphNode {
  readonly type: string;
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** The graph that a runtime runs, without what is within its nodes and without weights. */
export interface OnnxGraph {
  readonly nodes: readonly GraphNode[];
  readonly initializers: ReadonlyMap<string, FileTensor>;
  readonly outputs: readonly string[];
}

const MAXIMUM_NODES = 200_000;
const MAXIMUM_ENDS = 2_000_000;
const MAXIMUM_INITIALIZERS = 200_000;

/**
 * Reads the main graph of a model that `readOnnx` has read. Nothing nested is entered and no weight is copied.
 *
 * @throws ModelError where it is no ONNX model or larger than any network; nothing says that a runtime cannot run it.
 */
export function readOnnxGraph(bytes: Uint8Array): OnnxGraph {
  const reader = new MessageReader(bytes);
  for (const field of reader.fields({ start: 0, end: bytes.length })) {
    if (field.number === 7 && field.wire === "bytes") return new GraphReader(bytes, reader).read(field);
  }
  throw new ModelError("not an ONNX model: it holds no graph");
}

class GraphReader {
  readonly #bytes: Uint8Array;
  readonly #reader: MessageReader;
  #ends = 0;

  constructor(bytes: Uint8Array, reader: MessageReader) {
    this.#bytes = bytes;
    this.#reader = reader;
  }

  /** GraphProto { node = 1, initializer = 5, output = 12 } */
  read(range: Range): OnnxGraph {
    const nodes: GraphNode[] = [];
    const initializers = new Map<string, FileTensor>();
    const outputs: string[] = [];
    for (const field of this.#reader.fields(range)) {
      if (field.wire !== "bytes") continue;
      if (field.number === 1) nodes.push(this.#node(field));
      if (field.number === 12) outputs.push(this.#name(field));
      if (field.number === 5) {
        const tensor = readFileTensor(this.#reader, this.#bytes, field);
        initializers.set(tensor.name, tensor);
      }
      if (nodes.length > MAXIMUM_NODES || initializers.size > MAXIMUM_INITIALIZERS || outputs.length > MAXIMUM_ENDS)
        throw new ModelError(`refused: it has more than ${MAXIMUM_NODES} nodes or tensors`);
    }
    return { nodes, initializers, outputs };
  }

  /** ValueInfoProto { name = 1 } */
  #name(range: Range): string {
    for (const field of this.#reader.fields(range)) {
      if (field.number === 1 && field.wire === "bytes") return this.#reader.text(field);
    }
    return "";
  }

  /** NodeProto { input = 1, output = 2, op_type = 4, attribute = 5, domain = 7 } */
  #node(range: Range): GraphNode {
    const [inputs, outputs]: [string[], string[]] = [[], []];
    let [type, domain] = ["", ""];
    const attributes = new Map<string, Attribute>();
    for (const field of this.#reader.fields(range)) {
      if (field.wire !== "bytes") continue;
      if (field.number === 1) inputs.push(this.#end(field));
      if (field.number === 2) outputs.push(this.#end(field));
      if (field.number === 4) type = this.#reader.text(field);
      if (field.number === 5) attributes.set(...this.#attribute(field));
      if (field.number === 7) domain = this.#reader.text(field);
    }
    return { type, domain: domain === "" ? STANDARD_DOMAIN : domain, inputs, outputs, attributes };
  }

  #end(range: Range): string {
    this.#ends += 1;
    if (this.#ends > MAXIMUM_ENDS)
      throw new ModelError(`refused: its nodes have more than ${MAXIMUM_ENDS} inputs and outputs`);
    return this.#reader.text(range);
  }

  /** AttributeProto { name = 1, i = 3, s = 4, t = 5, ints = 8 } */
  #attribute(range: Range): [name: string, attribute: Attribute] {
    let name = "";
    let attribute: Attribute = { kind: "other" };
    const integers: number[] = [];
    for (const field of this.#reader.fields(range)) {
      if (field.number === 1 && field.wire === "bytes") name = this.#reader.text(field);
      if (field.number === 3 && field.wire === "varint")
        attribute = { kind: "integers", integers: [signedAt(this.#bytes, varintEnd(this.#bytes, field.at)).value] };
      if (field.number === 4 && field.wire === "bytes" && field.end - field.start <= 100)
        attribute = { kind: "text", text: this.#reader.text(field) };
      if (field.number === 5 && field.wire === "bytes")
        attribute = { kind: "tensor", tensor: readFileTensor(this.#reader, this.#bytes, field) };
      if (field.number === 8) pushIntegers(this.#bytes, field, integers, MOST_VALUES);
    }
    if (integers.length > 0 && integers.length <= MOST_VALUES) attribute = { kind: "integers", integers };
    return [name, attribute];
  }
}
