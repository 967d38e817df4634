import { a as parseLfsPointer, n as TENSOR_TYPES } from "./protocol.js";

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
const MAXIMUM_DEPTH = 100;
const MAXIMUM_VALUES = 1e3;
/** Up to IR 3 every initializer is listed as an input as well. */
const MAXIMUM_LISTED_VALUES = 1e5;
const MAXIMUM_OPSETS = 1e3;
const MAXIMUM_INITIALIZERS = 1e6;
const MAXIMUM_RANK = 16;
const MAXIMUM_EXTERNAL_FILES = 1e3;
const MAXIMUM_OPERATORS = 1e4;
/** Messages within messages (onnx.proto of IR 11). Fields that are not listed, raw tensor data first of all, are skipped unread. */
const CHILDREN = {
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
			if (stack.length >= MAXIMUM_DEPTH) throw new ModelError(`not an ONNX model: graphs are nested deeper than ${MAXIMUM_DEPTH} messages at byte ${next.value.at}`);
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
		const kind = CHILDREN[frame.kind][field.number];
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

export { besideModel as a, recogniseFormat as i, readOnnx as n, cleanLocation as o, MessageReader as r, ModelError as s, STANDARD_DOMAIN as t };