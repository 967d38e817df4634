import { MessageReader } from "./message-reader.ts";
import { ModelError } from "./model-error.ts";
import type { Field, Range } from "./wire.ts";

/**
 * Operators that reach beyond the tensors that they are given, by parts of their names in TensorFlow's registry (2.4 to 2.21):
 * files, datasets and readers, which open them; summaries, printing and debugging, which write them; checkpoints; Python and
 * libraries; other processes and machines; compiled engines, and programs in another language. What infers needs none.
 */
const REACHES_OUT = new RegExp(
  [
    ...["File", "Dataset", "Reader", "Iterator", "ImmutableConst", "Vocab", "LoadAndRemap", "ProtoV2", "EncodeProto"],
    ...["Summar", "Print", "Debug", "Dump", "ImportEvent", "StatisticsSaver"],
    ...["Save", "Restore", "Checkpoint", "Sharded"],
    ...["PyFunc", "Library"],
    ...["Rpc", "Remote", "Collective", "Nccl", "Send", "Recv", "Worker", "Infeed", "Outfeed", "Session"],
    ...["TRT", "TPU", "Tpu", "XlaCallModule", "XlaCustomCall", "XlaLaunch", "XlaHost", "Mlir"],
  ].join("|"),
);
/** The file that names a SavedModel: TensorFlow looks for it in the folder that it is given. */
export const SAVED_MODEL = "saved_model.pb";

/** Functions of a model are named so, and no operator is. */
const FUNCTION = "__";

/** The functions by which TensorFlow's own saver wrote the checkpoint. They reach files, and nothing that is served calls them. */
const SAVER = /^__inference__traced_(?:save|restore)_/;
/** By this attribute TensorFlow puts one function in place of another. */
const STANDS_IN = "api_implements";

const MAXIMUM_DEPTH = 50;

type Kind =
  | ("file" | "meta-graph" | "graph" | "node" | "attribute" | "value" | "list" | "called")
  | ("library" | "function" | "function-attribute" | "signature" | "gradient")
  | ("objects" | "object" | "callable");

/**
 * Messages within messages (TensorFlow's saved_model.proto, meta_graph.proto, graph.proto, node_def.proto,
 * attr_value.proto, function.proto, saved_object_graph.proto). Fields that are not listed, tensors first of all, are skipped
 * unread.
 */
const CHILDREN: { readonly [kind in Kind]: { readonly [field: number]: Kind } } = {
  file: { 2: "meta-graph" },
  "meta-graph": { 2: "graph", 7: "objects" },
  graph: { 1: "node", 2: "library" },
  node: { 5: "attribute" },
  attribute: { 2: "value" },
  value: { 1: "list", 10: "called" },
  list: { 9: "called" },
  called: { 2: "attribute" },
  library: { 1: "function", 2: "gradient" },
  function: { 1: "signature", 3: "node", 5: "function-attribute" },
  "function-attribute": { 2: "value" },
  signature: {},
  gradient: {},
  objects: { 1: "object" },
  object: { 6: "callable", 8: "callable" },
  callable: {},
};

/** Fields that name an operator or a function, by message. */
const NAMES: { readonly [kind in Kind]?: readonly number[] } = {
  node: [2],
  called: [1],
  gradient: [1, 2],
  callable: [1],
};

/** Where a message lies: in a function of the saver, or anywhere else. */
interface Place {
  readonly saver: boolean;
  readonly main: boolean;
  readonly depth: number;
}

/**
 * Judges a `saved_model.pb` before TensorFlow reads it: of TensorFlow 2, one graph, without assets, and made of operators
 * that compute. TensorFlow runs what such a file says, while it loads and while it infers.
 *
 * @throws ModelError "not a SavedModel: …", "truncated at byte N: …" or "refused: …".
 */
export function checkSavedModel(bytes: Uint8Array): void {
  new SavedModelReader(bytes).check();
}

class SavedModelReader {
  readonly #whole: Range;
  readonly #reader: MessageReader;
  #metaGraphs = 0;
  #graphs = 0;
  #hasObjects = false;
  #hasAssets = false;

  constructor(bytes: Uint8Array) {
    this.#whole = { start: 0, end: bytes.length };
    this.#reader = new MessageReader(bytes, "a SavedModel");
  }

  check(): void {
    this.#read("file", this.#whole, { saver: false, main: false, depth: 0 });
    if (this.#metaGraphs === 0 || this.#graphs === 0) throw new ModelError("not a SavedModel: it holds no graph");
    if (this.#metaGraphs > 1 || !this.#hasObjects)
      throw new ModelError("refused: it is no SavedModel of TensorFlow 2; save it again with tf.saved_model.save");
    if (this.#hasAssets)
      throw new ModelError("refused: it needs files of assets/, which TensorFlow would open; save it without them");
  }

  #read(kind: Kind, range: Range, place: Place): void {
    if (place.depth > MAXIMUM_DEPTH)
      throw new ModelError(`refused: its parts are nested more than ${MAXIMUM_DEPTH} deep`);
    const inner = kind === "function" ? this.#ofFunction(range, place) : place;
    for (const field of this.#reader.fields(range)) {
      if (field.wire !== "bytes") continue;
      if (kind === "file" || kind === "meta-graph") this.#count(kind, field);
      if (NAMES[kind]?.includes(field.number)) this.#judge(this.#reader.text(field), inner);
      const child = CHILDREN[kind][field.number];
      if (child !== undefined)
        this.#read(child, field, {
          ...inner,
          main: inner.main || (kind === "graph" && child === "node"),
          depth: place.depth + 1,
        });
    }
  }

  #count(kind: "file" | "meta-graph", { number }: Field): void {
    if (kind === "file") this.#metaGraphs += number === 2 ? 1 : 0;
    else if (number === 2) this.#graphs += 1;
    else if (number === 6) this.#hasAssets = true;
    else if (number === 7) this.#hasObjects = true;
  }

  /** Whether a function is one of the saver's: by its name, which it must have once. */
  #ofFunction(range: Range, place: Place): Place {
    const names: string[] = [];
    let standsIn = false;
    for (const field of this.#reader.fields(range)) {
      if (field.wire === "bytes" && field.number === 1) names.push(...this.#texts(field, 1));
      if (field.wire === "bytes" && field.number === 5) standsIn ||= this.#texts(field, 1).includes(STANDS_IN);
    }
    return { ...place, saver: names.length === 1 && SAVER.test(names[0] ?? "") && !standsIn };
  }

  #texts(range: Range, number: number): readonly string[] {
    const found: string[] = [];
    for (const field of this.#reader.fields(range))
      if (field.wire === "bytes" && field.number === number) found.push(this.#reader.text(field));
    return found;
  }

  /** The main graph may call the saver: TensorFlow 2 never runs it. */
  #judge(name: string, { saver, main }: Place): void {
    if (SAVER.test(name)) {
      if (!main && !saver) throw refused(name, "writes and reads files");
    } else if (!saver && !name.startsWith(FUNCTION) && REACHES_OUT.test(name))
      throw refused(name, "reaches beyond tensors");
  }
}

function refused(name: string, why: string): ModelError {
  return new ModelError(
    `refused: its graph has ${JSON.stringify(name.slice(0, 100))}, which ${why} (files, other processes, or code of its own); save the model's inference alone`,
  );
}
