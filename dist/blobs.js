import { F as sha256Hex } from "./comparability.js";
import { a as parseLfsPointer, i as MAXIMUM_POINTER_BYTES, n as TENSOR_TYPES } from "./protocol.js";
import { n as SYMLINK_MODE, t as SUBMODULE_MODE } from "./tree.js";

// src/model/model-error.ts
/** A model file that cannot be read. The message is a clause that follows the file's name: "not an ONNX model: …", "truncated at byte N: …". */
var ModelError = class extends Error {
	name = "ModelError";
};

// src/model/external-data.ts
/** A path no longer than this fits the plan. */
const MAXIMUM_LOCATION = 1e3;
/**
* The location of external data as a clean path relative to the model's folder: POSIX, inside that folder. ONNX asks for
* no more (onnx.proto, TensorProto.external_data), and loaders have been led to other files by links and `..`, and to
* memory by the starred name that ONNX Runtime keeps for addresses, so anything else is refused before a loader sees it.
*
* @throws ModelError with the reason.
*/
function cleanLocation(location) {
	const refuse = (why) => new ModelError(`refused: its external data ${escaped(location.slice(0, 200))} ${why}`);
	if (location === "") throw refuse("name no file");
	if (location.length > MAXIMUM_LOCATION) throw refuse(`have a name of more than ${MAXIMUM_LOCATION} characters`);
	if (/[\p{Cc}\uFFFD]/u.test(location)) throw refuse("have a control character or invalid UTF-8 in their name");
	if (location.includes("\\")) throw refuse("have a backslash in their name; use '/'");
	const parts = location.split("/").filter((part) => part !== ".");
	if (location.startsWith("/") || /^[A-Za-z]:/.test(parts[0] ?? "")) throw refuse("are at an absolute path; keep them in the model's folder");
	if (location.includes("*")) throw refuse("have a '*' in their name, which stands for memory addresses");
	if (parts.includes("..")) throw refuse("are outside the model's folder; keep them inside");
	if (parts.length === 0 || parts.includes("")) throw refuse("name no file");
	return parts.join("/");
}
/** The path in the repository of a clean location beside the model at `modelPath`. */
function besideModel(modelPath, location) {
	const slash = modelPath.lastIndexOf("/");
	return slash < 0 ? location : `${modelPath.slice(0, slash)}/${location}`;
}
/** What onnx.proto defines for TensorProto.external_data. */
const KEYS = /* @__PURE__ */ new Set([
	"location",
	"offset",
	"length",
	"checksum"
]);
/**
* Where a tensor's content is, from the entries of TensorProto.external_data. Loaders differ in what they make of unknown
* and of repeated keys, so both are refused: what passes means one thing to all of them.
*
* @throws ModelError "refused: …".
*/
function readExternalData(reader, tensor, entries) {
	const pairs = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const [key, value] = readPair(reader, entry);
		if (!KEYS.has(key)) throw new ModelError(`refused: the external data of tensor ${quote(tensor)} have the key ${quote(key)}, which ONNX does not define`);
		if (pairs.has(key)) throw new ModelError(`refused: the external data of tensor ${quote(tensor)} say their ${key} twice`);
		pairs.set(key, value);
	}
	return {
		location: cleanLocation(pairs.get("location") ?? ""),
		minimumBytes: wholeNumber(pairs.get("offset") ?? "0", tensor) + wholeNumber(pairs.get("length") ?? "0", tensor)
	};
}
/** StringStringEntryProto { key = 1, value = 2 } */
function readPair(reader, range) {
	const pair = ["", ""];
	for (const field of reader.fields(range)) if (field.wire === "bytes" && (field.number === 1 || field.number === 2)) pair[field.number - 1] = reader.text(field);
	return pair;
}
function wholeNumber(text, tensor) {
	if (!/^\d{1,15}$/.test(text)) throw new ModelError(`refused: the external data of tensor ${quote(tensor)} have an offset or length of ${quote(text)}, which is no whole number of bytes`);
	return Number(text);
}
function quote(text) {
	return escaped(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
/** JSON leaves DEL and the C1 controls as they are, and U+009B opens a terminal's control sequences as ESC [ does. */
function escaped(text) {
	return JSON.stringify(text).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

// src/model/format.ts
const LOOKED_AT = 1024;
/** Recognises a file by its magic bytes, never by its name. */
function recogniseFormat(bytes) {
	if (bytes.length === 0) return "empty";
	if (parseLfsPointer(bytes) !== void 0) return "lfs-pointer";
	if (startsWith(bytes, [
		84,
		70,
		76,
		51
	], 4)) return "tflite";
	if (startsWith(bytes, [
		79,
		82,
		84,
		77
	], 4)) return "ort";
	if (startsWith(bytes, [
		80,
		75,
		3,
		4
	]) || startsWith(bytes, [
		80,
		75,
		5,
		6
	])) return "zip";
	if (bytes[0] === 128 && bytes[1] !== void 0 && bytes[1] >= 2 && bytes[1] <= 5) return "pickle";
	if (isText(bytes.subarray(0, LOOKED_AT))) return "text";
	if (bytes[0] === 8 && bytes[1] !== void 0 && bytes[1] > 0 && bytes[1] < 128) return "protobuf";
	return "unknown";
}
function startsWith(bytes, magic, at = 0) {
	return magic.every((byte, index) => bytes[at + index] === byte);
}
/** UTF-8 without control characters other than white space; a character cut at the end is forgiven. */
function isText(head) {
	for (const byte of head) if (byte === 127 || byte < 32 && (byte < 9 || byte > 13)) return false;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}

// src/model/wire.ts
/**
* Reads the fields of one message in order, without copying and without entering nested messages
* (https://protobuf.dev/programming-guides/encoding).
*
* @throws ModelError where the bytes are no protobuf or end too early.
*/
function* fieldsOf(source, range) {
	let at = range.start;
	while (at < range.end) {
		const tag = readVarint(source, at, range.end);
		const number = Math.floor(tag.value / 8);
		if (number < 1 || number > 536870911) throw new ModelError(`not ${source.format}: byte ${at} starts no field`);
		const field = readField(source, {
			number,
			wire: tag.value % 8,
			at,
			next: tag.next,
			end: range.end
		});
		at = field.next;
		yield field.field;
	}
}
function readField(source, { number, wire, at, next, end }) {
	if (wire === 0) {
		const { value, next: after } = readVarint(source, next, end);
		return {
			field: {
				number,
				wire: "varint",
				value,
				at
			},
			next: after
		};
	}
	if (wire === 2) {
		const { value: length, next: start } = readVarint(source, next, end);
		if (length > end - start) throw truncated(source, end, start);
		return {
			field: {
				number,
				wire: "bytes",
				start,
				end: start + length,
				at
			},
			next: start + length
		};
	}
	if (wire === 1 || wire === 5) {
		const after = next + (wire === 1 ? 8 : 4);
		if (after > end) throw truncated(source, end, next);
		return {
			field: {
				number,
				wire: "fixed",
				at
			},
			next: after
		};
	}
	throw new ModelError(`not ${source.format}: byte ${at} has wire type ${wire}, which is none of protobuf's`);
}
/** A base-128 number. Exact up to 2^53; larger and negative ones are only known to be larger than that. */
function readVarint(source, start, end) {
	let value = 0;
	for (let index = 0; index < 10; index += 1) {
		if (start + index >= end) throw truncated(source, end, start);
		const byte = source.bytes[start + index] ?? 0;
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128) return {
			value,
			next: start + index + 1
		};
	}
	throw new ModelError(`not ${source.format}: the number at byte ${start} has more than 10 bytes`);
}
/** A message that ends at the end of the file was cut; one that ends inside it was never whole. */
function truncated({ bytes, format }, end, at) {
	if (end === bytes.length) return new ModelError(`truncated at byte ${end}: the part that starts at byte ${at} goes on beyond the end of the file`);
	return new ModelError(`not ${format}: the part that starts at byte ${at} goes on beyond its message, which ends at byte ${end}`);
}

// src/model/message-reader.ts
const MAXIMUM_FIELDS = 1e7;
const MAXIMUM_NAME_BYTES = 4096;
const MAXIMUM_TEXT_BYTES = 2 ** 26;
/** Reads the messages of one file within a budget for the whole file: of fields, which cost time, and of text, which costs memory. */
var MessageReader = class {
	#source;
	#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	#fields = 0;
	#textBytes = 0;
	/** @param format what the file should be, for refusals. */
	constructor(bytes, format = "an ONNX model") {
		this.#source = {
			bytes,
			format
		};
	}
	/** The fields of one message. @throws ModelError where they are no protobuf, end too early, or are too many in all. */
	*fields(range) {
		for (const field of fieldsOf(this.#source, range)) {
			this.#fields += 1;
			if (this.#fields > MAXIMUM_FIELDS) throw new ModelError(`refused: it has more than ${MAXIMUM_FIELDS} parts`);
			yield field;
		}
	}
	/** A name, with U+FFFD for what is no UTF-8. @throws ModelError where it is too long, or all names together are. */
	text(range) {
		const length = range.end - range.start;
		if (length > MAXIMUM_NAME_BYTES) throw new ModelError(`refused: it has a name of ${length} bytes at byte ${range.start}, more than ${MAXIMUM_NAME_BYTES}`);
		this.#textBytes += length;
		if (this.#textBytes > MAXIMUM_TEXT_BYTES) throw new ModelError(`refused: its names have more than ${MAXIMUM_TEXT_BYTES} bytes in all`);
		return this.#decoder.decode(this.#source.bytes.subarray(range.start, range.end));
	}
};

// src/model/onnx.ts
/** Two spellings, this and none, mean the same (onnx.proto, OperatorSetIdProto). */
const STANDARD_DOMAIN = "ai.onnx";
/** Google's protobuf refuses deeper nesting as well. */
const MAXIMUM_DEPTH$1 = 100;
const MAXIMUM_VALUES = 1e3;
/** Up to IR 3 every initializer is listed as an input as well. */
const MAXIMUM_LISTED_VALUES = 1e5;
const MAXIMUM_OPSETS = 1e3;
const MAXIMUM_INITIALIZERS = 1e6;
const MAXIMUM_RANK = 16;
const MAXIMUM_EXTERNAL_FILES = 1e3;
const MAXIMUM_OPERATORS = 1e4;
/** Messages within messages (onnx.proto of IR 11). Fields that are not listed, raw tensor data first of all, are skipped unread. */
const CHILDREN$1 = {
	model: {
		7: "graph",
		8: "opset",
		20: "training",
		25: "function"
	},
	graph: {
		1: "node",
		5: "tensor",
		11: "value",
		12: "value",
		15: "sparse"
	},
	node: { 5: "attribute" },
	attribute: {
		5: "tensor",
		6: "graph",
		10: "tensor",
		11: "graph",
		22: "sparse",
		23: "sparse"
	},
	sparse: {
		1: "tensor",
		2: "tensor"
	},
	function: {
		7: "node",
		11: "attribute"
	},
	training: {
		1: "graph",
		2: "graph"
	},
	tensor: {},
	value: {},
	opset: {}
};
/** Fields that may appear once. Protobuf would merge two of them, and a reader that does not could be shown half a tensor. */
const SINGULAR = {
	model: [7],
	attribute: [
		5,
		6,
		22
	],
	sparse: [1, 2],
	training: [1, 2]
};
/**
* Reads an ONNX model (ModelProto) without recursion and without copying tensors: time is linear in the bytes, memory in
* the names. Everything counted is capped.
*
* @throws ModelError "not an ONNX model: …", "truncated at byte N: …" or "refused: …".
*/
function readOnnx(bytes) {
	return new OnnxReader(bytes).read();
}
var OnnxReader = class {
	#whole;
	#reader;
	#irVersion = 0;
	#hasGraph = false;
	#opsets = /* @__PURE__ */ new Map();
	#inputs = [];
	#outputs = [];
	#initializers = /* @__PURE__ */ new Set();
	#external = /* @__PURE__ */ new Map();
	#operators = /* @__PURE__ */ new Map();
	#functions = /* @__PURE__ */ new Map();
	constructor(bytes) {
		this.#whole = {
			start: 0,
			end: bytes.length
		};
		this.#reader = new MessageReader(bytes);
	}
	read() {
		if (this.#whole.end === 0) throw new ModelError("not an ONNX model: the file is empty");
		this.#walk();
		if (!this.#hasGraph) throw new ModelError("not an ONNX model: it holds no graph");
		if (this.#irVersion === 0 || !Number.isSafeInteger(this.#irVersion)) throw new ModelError("not an ONNX model: it does not say its IR version");
		if (this.#irVersion >= 3 && this.#opsets.size === 0) throw new ModelError("not an ONNX model: it imports no operator set");
		const inputs = this.#inputs.filter(({ name }) => !this.#initializers.has(name));
		if (Math.max(inputs.length, this.#outputs.length) > MAXIMUM_VALUES) throw tooManyValues(MAXIMUM_VALUES);
		return {
			irVersion: this.#irVersion,
			opsets: this.#opsets,
			inputs,
			outputs: this.#outputs,
			externalData: [...this.#external].map(([location, minimumBytes]) => ({
				location,
				minimumBytes
			})),
			operators: [...this.#operators.values()],
			functions: [...this.#functions.values()]
		};
	}
	/** Depth first over an explicit stack of half-read messages. */
	#walk() {
		const stack = [this.#frame("model", this.#whole, false)];
		for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
			const next = frame.fields.next();
			if (next.done === true) {
				if (frame.kind === "node") this.#countOperator(frame);
				if (frame.kind === "function") this.#noteFunction(frame);
				stack.pop();
				continue;
			}
			const child = this.#enter(frame, next.value);
			if (child === void 0) continue;
			if (stack.length >= MAXIMUM_DEPTH$1) throw new ModelError(`not an ONNX model: graphs are nested deeper than ${MAXIMUM_DEPTH$1} messages at byte ${next.value.at}`);
			stack.push(child);
		}
	}
	#frame(kind, range, main) {
		return {
			kind,
			fields: this.#reader.fields(range),
			seen: /* @__PURE__ */ new Set(),
			main,
			type: "",
			domain: ""
		};
	}
	/** Takes in one field; a message with messages of its own is handed back to be walked. */
	#enter(frame, field) {
		if (field.wire === "varint" && frame.kind === "model" && field.number === 1) this.#irVersion = field.value;
		if (field.wire !== "bytes") return void 0;
		if (SINGULAR[frame.kind]?.includes(field.number)) {
			if (frame.seen.has(field.number)) throw new ModelError(`not an ONNX model: byte ${field.at} repeats a part that may appear once`);
			frame.seen.add(field.number);
		}
		if (frame.kind === "node" && field.number === 4) frame.type = this.#reader.text(field);
		if (frame.kind === "node" && field.number === 7) frame.domain = this.#reader.text(field);
		if (frame.kind === "function" && field.number === 1) frame.type = this.#reader.text(field);
		if (frame.kind === "function" && field.number === 10) frame.domain = this.#reader.text(field);
		const kind = CHILDREN$1[frame.kind][field.number];
		if (kind === void 0) return void 0;
		if (kind === "tensor") this.#readTensor(field, frame.main);
		else if (kind === "opset") this.#readOpset(field);
		else if (kind === "value") this.#readValue(field, frame.main, field.number === 11 ? this.#inputs : this.#outputs);
		else {
			const main = frame.kind === "model" && kind === "graph";
			this.#hasGraph ||= main;
			return this.#frame(kind, field, main || kind === "sparse" && frame.main);
		}
	}
	#countOperator({ type, domain: written }) {
		const domain = written === "" ? STANDARD_DOMAIN : written;
		const key = `${domain}\0${type}`;
		const known = this.#operators.get(key);
		if (known !== void 0) known.count += 1;
		else if (this.#operators.size >= MAXIMUM_OPERATORS) throw new ModelError(`refused: it has more than ${MAXIMUM_OPERATORS} kinds of operators`);
		else this.#operators.set(key, {
			domain,
			type,
			count: 1
		});
	}
	#noteFunction({ type, domain: written }) {
		const domain = written === "" ? STANDARD_DOMAIN : written;
		if (this.#functions.size >= MAXIMUM_OPERATORS) throw new ModelError(`refused: it defines more than ${MAXIMUM_OPERATORS} functions`);
		this.#functions.set(`${domain}\0${type}`, {
			domain,
			type
		});
	}
	#readOpset(range) {
		let domain = "";
		let version = 0;
		for (const field of this.#reader.fields(range)) {
			if (field.number === 1 && field.wire === "bytes") domain = this.#reader.text(field);
			if (field.number === 2 && field.wire === "varint") version = field.value;
		}
		if (this.#opsets.size >= MAXIMUM_OPSETS) throw new ModelError(`refused: it imports more than ${MAXIMUM_OPSETS} operator sets`);
		this.#opsets.set(domain === "" ? STANDARD_DOMAIN : domain, version);
	}
	#readTensor(range, main) {
		let name = "";
		let external = false;
		const entries = [];
		for (const field of this.#reader.fields(range)) {
			if (field.wire === "bytes" && field.number === 8) name = this.#reader.text(field);
			if (field.wire === "bytes" && field.number === 13) entries.push(field);
			if (field.wire !== "varint" || field.number !== 14) continue;
			if (field.value > 1) throw new ModelError(`not an ONNX model: byte ${field.at} names no place where tensors are kept`);
			external ||= field.value === 1;
		}
		if (main) this.#initializers.add(name);
		if (this.#initializers.size > MAXIMUM_INITIALIZERS) throw new ModelError(`refused: it has more than ${MAXIMUM_INITIALIZERS} tensors`);
		if (!external) return;
		const { location, minimumBytes } = readExternalData(this.#reader, name, entries);
		if (!this.#external.has(location) && this.#external.size >= MAXIMUM_EXTERNAL_FILES) throw new ModelError(`refused: its tensors are spread over more than ${MAXIMUM_EXTERNAL_FILES} files`);
		this.#external.set(location, Math.max(minimumBytes, this.#external.get(location) ?? 0));
	}
	/** ValueInfoProto { name = 1, type = 2 { tensor_type = 1 { elem_type = 1, shape = 2 { dim = 1 } } } } */
	#readValue(range, main, into) {
		if (!main) return;
		if (into.length >= MAXIMUM_LISTED_VALUES) throw tooManyValues(MAXIMUM_LISTED_VALUES);
		let name = "";
		let tensor = {
			type: void 0,
			shape: void 0
		};
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (field.number === 1) name = this.#reader.text(field);
			if (field.number !== 2) continue;
			for (const type of this.#reader.fields(field)) if (type.wire === "bytes" && type.number === 1) tensor = this.#readTensorType(type);
		}
		into.push({
			name,
			...tensor
		});
	}
	#readTensorType(range) {
		let type;
		let shape;
		for (const field of this.#reader.fields(range)) {
			if (field.number === 1 && field.wire === "varint") type = TENSOR_TYPES[field.value - 1];
			if (field.number !== 2 || field.wire !== "bytes") continue;
			shape = [];
			for (const dimension of this.#reader.fields(field)) {
				if (dimension.wire !== "bytes" || dimension.number !== 1) continue;
				if (shape.length >= MAXIMUM_RANK) throw new ModelError(`refused: an input or output has more than ${MAXIMUM_RANK} dimensions`);
				shape.push(this.#readDimension(dimension));
			}
		}
		return {
			type,
			shape
		};
	}
	#readDimension(range) {
		let size = "";
		for (const field of this.#reader.fields(range)) {
			if (field.number === 1 && field.wire === "varint") size = Number.isSafeInteger(field.value) ? field.value : "";
			if (field.number === 2 && field.wire === "bytes") size = this.#reader.text(field).slice(0, 200);
		}
		return size;
	}
};
function tooManyValues(most) {
	return new ModelError(`refused: it has more than ${most} inputs or outputs`);
}

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

export { inspectBlob as a, SAVED_MODEL as c, readOnnx as d, MessageReader as f, ModelError as g, cleanLocation as h, externalDataOf as i, checkSavedModel as l, besideModel as m, besideByRule as n, inspectContent as o, recogniseFormat as p, blobsToRead as r, openVinoWeights as s, MAXIMUM_FILE_BYTES as t, STANDARD_DOMAIN as u };