import { T as sha256Hex } from "./unit.js";
import { a as besideModel, i as recogniseFormat, n as readOnnx, r as MessageReader, s as ModelError } from "./onnx.js";
import { a as parseLfsPointer, i as MAXIMUM_POINTER_BYTES } from "./protocol.js";
import { n as SYMLINK_MODE, t as SUBMODULE_MODE } from "./tree.js";

// src/model/saved-model.ts
/**
* Operators that reach beyond the tensors that they are given, by parts of their names in TensorFlow's registry (2.4 to 2.21):
* files, datasets and readers, which open them; summaries, printing and debugging, which write them; checkpoints; Python and
* libraries; other processes and machines; compiled engines, and programs in another language. What infers needs none.
*/
const REACHES_OUT = new RegExp([
	...[
		"File",
		"Dataset",
		"Reader",
		"Iterator",
		"ImmutableConst",
		"Vocab",
		"LoadAndRemap",
		"ProtoV2",
		"EncodeProto"
	],
	...[
		"Summar",
		"Print",
		"Debug",
		"Dump",
		"ImportEvent",
		"StatisticsSaver"
	],
	...[
		"Save",
		"Restore",
		"Checkpoint",
		"Sharded"
	],
	...["PyFunc", "Library"],
	...[
		"Rpc",
		"Remote",
		"Collective",
		"Nccl",
		"Send",
		"Recv",
		"Worker",
		"Infeed",
		"Outfeed",
		"Session"
	],
	...[
		"TRT",
		"TPU",
		"Tpu",
		"XlaCallModule",
		"XlaCustomCall",
		"XlaLaunch",
		"XlaHost",
		"Mlir"
	]
].join("|"));
/** The file that names a SavedModel: TensorFlow looks for it in the folder that it is given. */
const SAVED_MODEL = "saved_model.pb";
/** Functions of a model are named so, and no operator is. */
const FUNCTION = "__";
/** The functions by which TensorFlow's own saver wrote the checkpoint. They reach files, and nothing that is served calls them. */
const SAVER = /^__inference__traced_(?:save|restore)_/;
/** By this attribute TensorFlow puts one function in place of another. */
const STANDS_IN = "api_implements";
const MAXIMUM_DEPTH = 50;
/**
* Messages within messages (TensorFlow's saved_model.proto, meta_graph.proto, graph.proto, node_def.proto,
* attr_value.proto, function.proto, saved_object_graph.proto). Fields that are not listed, tensors first of all, are skipped
* unread.
*/
const CHILDREN = {
	file: { 2: "meta-graph" },
	"meta-graph": {
		2: "graph",
		7: "objects"
	},
	graph: {
		1: "node",
		2: "library"
	},
	node: { 5: "attribute" },
	attribute: { 2: "value" },
	value: {
		1: "list",
		10: "called"
	},
	list: { 9: "called" },
	called: { 2: "attribute" },
	library: {
		1: "function",
		2: "gradient"
	},
	function: {
		1: "signature",
		3: "node",
		5: "function-attribute"
	},
	"function-attribute": { 2: "value" },
	signature: {},
	gradient: {},
	objects: { 1: "object" },
	object: {
		6: "callable",
		8: "callable"
	},
	callable: {}
};
/** Fields that name an operator or a function, by message. */
const NAMES = {
	node: [2],
	called: [1],
	gradient: [1, 2],
	callable: [1]
};
/**
* Judges a `saved_model.pb` before TensorFlow reads it: of TensorFlow 2, one graph, without assets, and made of operators
* that compute. TensorFlow runs what such a file says, while it loads and while it infers.
*
* @throws ModelError "not a SavedModel: …", "truncated at byte N: …" or "refused: …".
*/
function checkSavedModel(bytes) {
	new SavedModelReader(bytes).check();
}
var SavedModelReader = class {
	#whole;
	#reader;
	#metaGraphs = 0;
	#graphs = 0;
	#hasObjects = false;
	#hasAssets = false;
	constructor(bytes) {
		this.#whole = {
			start: 0,
			end: bytes.length
		};
		this.#reader = new MessageReader(bytes, "a SavedModel");
	}
	check() {
		this.#read("file", this.#whole, {
			saver: false,
			main: false,
			depth: 0
		});
		if (this.#metaGraphs === 0 || this.#graphs === 0) throw new ModelError("not a SavedModel: it holds no graph");
		if (this.#metaGraphs > 1 || !this.#hasObjects) throw new ModelError("refused: it is no SavedModel of TensorFlow 2; save it again with tf.saved_model.save");
		if (this.#hasAssets) throw new ModelError("refused: it needs files of assets/, which TensorFlow would open; save it without them");
	}
	#read(kind, range, place) {
		if (place.depth > MAXIMUM_DEPTH) throw new ModelError(`refused: its parts are nested more than ${MAXIMUM_DEPTH} deep`);
		const inner = kind === "function" ? this.#ofFunction(range, place) : place;
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (kind === "file" || kind === "meta-graph") this.#count(kind, field);
			if (NAMES[kind]?.includes(field.number)) this.#judge(this.#reader.text(field), inner);
			const child = CHILDREN[kind][field.number];
			if (child !== void 0) this.#read(child, field, {
				...inner,
				main: inner.main || kind === "graph" && child === "node",
				depth: place.depth + 1
			});
		}
	}
	#count(kind, { number }) {
		if (kind === "file") this.#metaGraphs += number === 2 ? 1 : 0;
		else if (number === 2) this.#graphs += 1;
		else if (number === 6) this.#hasAssets = true;
		else if (number === 7) this.#hasObjects = true;
	}
	/** Whether a function is one of the saver's: by its name, which it must have once. */
	#ofFunction(range, place) {
		const names = [];
		let standsIn = false;
		for (const field of this.#reader.fields(range)) {
			if (field.wire === "bytes" && field.number === 1) names.push(...this.#texts(field, 1));
			if (field.wire === "bytes" && field.number === 5) standsIn ||= this.#texts(field, 1).includes(STANDS_IN);
		}
		return {
			...place,
			saver: names.length === 1 && SAVER.test(names[0] ?? "") && !standsIn
		};
	}
	#texts(range, number) {
		const found = [];
		for (const field of this.#reader.fields(range)) if (field.wire === "bytes" && field.number === number) found.push(this.#reader.text(field));
		return found;
	}
	/** The main graph may call the saver: TensorFlow 2 never runs it. */
	#judge(name, { saver, main }) {
		if (SAVER.test(name)) {
			if (!main && !saver) throw refused(name, "writes and reads files");
		} else if (!saver && !name.startsWith(FUNCTION) && REACHES_OUT.test(name)) throw refused(name, "reaches beyond tensors");
	}
};
function refused(name, why) {
	return new ModelError(`refused: its graph has ${JSON.stringify(name.slice(0, 100))}, which ${why} (files, other processes, or code of its own); save the model's inference alone`);
}

// src/plan/blobs.ts
/** A file that is larger is refused: protobuf, FlatBuffers and most runtimes end there. */
const MAXIMUM_FILE_BYTES = 2 ** 31;
/**
* The blobs whose content the plan needs and `facts` lacks: ONNX models, for their external data, and every file of a
* model that is small enough to be a Git LFS pointer. Ask again after reading: models name further files.
*
* @param spared paths of models that the plan does without.
*/
function blobsToRead(revisions, facts, spared = /* @__PURE__ */ new Set()) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { tree, config } of revisions) {
		const want = (path) => {
			const entry = tree.files.get(path);
			if (entry !== void 0 && !facts.has(entry.blob) && isWorthReading(path, entry)) wanted.set(entry.blob, {
				blob: entry.blob,
				path,
				bytes: entry.bytes
			});
		};
		for (const path of modelPaths(config)) {
			if (spared.has(path)) continue;
			want(path);
			for (const { location } of externalDataOf(facts.get(tree.files.get(path)?.blob ?? ""))) want(besideModel(path, location));
			for (const location of besideByRule(path, tree)) want(besideModel(path, location));
		}
	}
	return [...wanted.values()];
}
function modelPaths(config) {
	return (config?.models ?? []).flatMap(({ files }) => Object.values(files)).flatMap((file) => file.kind === "path" ? [file.path] : []);
}
function isWorthReading(path, { mode, bytes }) {
	if (mode === "120000" || mode === "160000" || bytes > MAXIMUM_FILE_BYTES) return false;
	return isOnnx(path) || bytes < 1024;
}
/** The files that a model keeps beside it, as far as its content is known. */
function externalDataOf(facts) {
	const content = facts?.kind === "lfs" ? facts.content : facts;
	return content?.kind === "onnx" ? content.externalData : [];
}
/** The largest number of external data that a plan holds. */
const MOST_BESIDE = 1e3;
const VARIABLES = /^variables\/variables\.(?:index|data-\d{5}-of-\d{5})$/;
/**
* The files that a model keeps beside it by its format's rule and not by its content, relative to its folder: OpenVINO's
* weights, and the checkpoint of a SavedModel, which is `saved_model.pb` and the `variables` beside it.
*/
function besideByRule(modelPath, tree) {
	const weights = openVinoWeights(modelPath);
	if (weights !== void 0) return tree.files.has(weights) ? [fileName(weights)] : [];
	if (fileName(modelPath) !== "saved_model.pb") return [];
	const folder = modelPath.slice(0, -SAVED_MODEL.length);
	return [...tree.files.keys()].flatMap((path) => path.startsWith(folder) ? [path.slice(folder.length)] : []).filter((location) => VARIABLES.test(location)).sort().slice(0, MOST_BESIDE);
}
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** OpenVINO keeps weights in a `.bin` of the same name beside the `.xml`. */
function openVinoWeights(path) {
	return path.toLowerCase().endsWith(".xml") ? `${path.slice(0, -4)}.bin` : void 0;
}
/** Takes from a file's content what the plan needs. Never throws, whatever the bytes. */
function inspectBlob(path, bytes) {
	const pointer = parseLfsPointer(bytes);
	if (pointer !== void 0) return {
		kind: "lfs",
		...pointer,
		content: void 0
	};
	return {
		...inspectContent(path, bytes),
		sha256: sha256Hex(bytes)
	};
}
/** The same for content that cannot be a pointer: the object that a pointer names. */
function inspectContent(path, bytes) {
	if (!isOnnx(path)) return { kind: "other" };
	const format = recogniseFormat(bytes);
	const known = {
		text: "text",
		zip: "a zip archive",
		pickle: "a Python pickle",
		tflite: "a TensorFlow Lite model",
		"lfs-pointer": "a Git LFS pointer within Git LFS"
	};
	if (known[format] !== void 0) return {
		kind: "unreadable",
		reason: `not an ONNX model: it is ${known[format]}`
	};
	try {
		return {
			kind: "onnx",
			externalData: readOnnx(bytes).externalData
		};
	} catch (error) {
		if (error instanceof ModelError) return {
			kind: "unreadable",
			reason: error.message
		};
		throw error;
	}
}
function isOnnx(path) {
	return path.toLowerCase().endsWith(".onnx");
}

export { inspectBlob as a, SAVED_MODEL as c, externalDataOf as i, checkSavedModel as l, besideByRule as n, inspectContent as o, blobsToRead as r, openVinoWeights as s, MAXIMUM_FILE_BYTES as t };