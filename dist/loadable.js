import { i as recogniseFormat, s as ModelError } from "./onnx.js";
import { c as SAVED_MODEL, l as checkSavedModel } from "./blobs.js";

// src/model/torchscript.ts
const END_OF_DIRECTORY = 101010256;
const END_BYTES = 22;
/** An archive's comment is at most this long, so its directory's end lies no further from the end of the file. */
const MOST_COMMENT_BYTES = 65535;
const ENTRY = 33639248;
const ENTRY_BYTES = 46;
/**
* Whether an archive is one that `torch.jit.save` wrote: code that PyTorch's own interpreter runs, whose pickles are read by
* PyTorch's C++ reader, which makes tensors and nothing else. `torch.save` writes archives of the same look without code;
* theirs run what their author wanted when Python reads them.
*
* Source: torch/csrc/jit/docs/serialization.md: `constants.pkl` and `code/`, in one folder named after the archive.
*/
function isTorchScript(bytes) {
	const names = archiveNames(bytes);
	return names.some((name) => /^[^/]+\/code\/.+\.py$/.test(name)) && names.some((name) => /^[^/]+\/constants\.pkl$/.test(name));
}
/** The names in a zip archive's directory, as far as it can be read; none where it is no archive. Never throws. */
function archiveNames(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOfDirectory(view);
	if (end === void 0) return [];
	const names = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return [];
		const nameBytes = view.getUint16(at + 28, true);
		names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)));
		at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return names;
}
function endOfDirectory(view) {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= Math.max(0, last - MOST_COMMENT_BYTES); at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
}

// src/model/loadable.ts
const POINTER = "a Git LFS pointer, not its content; run git lfs fetch on this machine first";
const WHY_PICKLE = "a pickle, which runs its author's code when it is loaded";
const WHY_ENGINE = "a compiled engine, which runs its author's code when it is loaded";
/** Endings of files that are programs as much as data. No policy lets them through, but where a runtime's own row below does. */
const PROGRAMS = {
	...Object.fromEntries([
		"pt",
		"pth",
		"pkl",
		"pickle",
		"ckpt",
		"joblib"
	].map((ending) => [ending, WHY_PICKLE])),
	...Object.fromEntries([
		"engine",
		"plan",
		"trt"
	].map((ending) => [ending, WHY_ENGINE])),
	ort: "a model that ONNX Runtime has prepared, which is loaded without the checks of ONNX",
	so: "a library of machine code"
};
/** Endings that a runtime is given; its loader goes by them. Other runtimes' names are not looked at. */
const ENDINGS = {
	onnxruntime: ["onnx"],
	tflite: ["tflite"],
	openvino: ["xml", "onnx"],
	tensorrt: ["onnx"],
	pytorch: ["pt"]
};
/** What to give a runtime instead, for the end of a sentence. */
const INSTEAD = {
	tflite: "give a .tflite file",
	openvino: "give an .xml with its .bin, or an ONNX file",
	pytorch: "give an archive that torch.jit.save wrote",
	tensorflow: `give a folder that tf.saved_model.save wrote, by its ${SAVED_MODEL}`
};
/**
* Domains whose operators ONNX Runtime brings along. Others come from libraries of machine code, or from functions that the
* model holds itself.
*/
const DOMAINS = /* @__PURE__ */ new Set([...[
	"ai.onnx",
	"ai.onnx.ml",
	"ai.onnx.preview",
	"ai.onnx.preview.training",
	"ai.onnx.training"
], ...[
	"com.microsoft",
	"com.microsoft.experimental",
	"com.microsoft.nchwc"
]]);
/**
* Judges a model by its file's name, before a byte of it is fetched. Loaders go by the ending: ONNX Runtime takes `.ort` for
* a format of its own, whatever the bytes are.
*
* @param fileName without folders; the last part of a URL's path may have no ending.
* @throws ModelError with a clause that follows the file's name.
*/
function checkFileName(fileName, runtime) {
	const ending = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase();
	const endings = ENDINGS[runtime];
	if (runtime === "tensorflow" && fileName === "saved_model.pb") return;
	if (ending !== void 0 && endings?.includes(ending)) return;
	const why = ending !== void 0 && Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : void 0;
	if (why !== void 0) throw new ModelError(`refused: it is ${why}; ${INSTEAD[runtime] ?? "give an ONNX file"}`);
	if (runtime === "tensorflow") throw new ModelError(`refused: its name is not ${SAVED_MODEL}; ${INSTEAD[runtime]}`);
	if (endings !== void 0 && ending !== void 0) throw new ModelError(`refused: its name does not end in ${endings.map((one) => `.${one}`).join(" or ")}; rename it`);
}
/**
* Judges a file's content by the format that its runtime reads, before the runtime's own parser sees a byte.
*
* @returns "onnx" where it must be read and judged as ONNX next, "done" where nothing more can be told of it.
* @throws ModelError with a clause that follows the file's name.
*/
function checkContent(bytes, runtime) {
	const format = recogniseFormat(bytes);
	if (format === "lfs-pointer") throw new ModelError(POINTER);
	switch (runtime) {
		case "onnxruntime":
		case "tensorrt":
			checkMagic(bytes);
			return "onnx";
		case "tflite":
			if (format !== "tflite") throw new ModelError("not a TensorFlow Lite model: it has no TFL3 at byte 4; export it again");
			return "done";
		case "openvino":
			if (format === "text" && isOpenVino(bytes)) return "done";
			if (format === "text") throw new ModelError("a text file, neither OpenVINO's XML nor an ONNX model; export it again");
			checkMagic(bytes);
			return "onnx";
		case "pytorch":
			if (format === "zip" && isTorchScript(bytes)) return "done";
			throw new ModelError(`refused: it is no TorchScript archive, and may be ${WHY_PICKLE}; ${INSTEAD.pytorch}`);
		case "tensorflow":
			checkSavedModel(bytes);
			return "done";
		default: return "done";
	}
}
/** OpenVINO's intermediate representation opens with `<net`; a document type, which could name entities, it never has. */
function isOpenVino(bytes) {
	const head = new TextDecoder().decode(bytes.subarray(0, 4096));
	return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<net\s/.test(head);
}
/** Judges what is to be read as ONNX by its first bytes. @throws ModelError with a clause that follows the file's name. */
function checkMagic(bytes) {
	switch (recogniseFormat(bytes)) {
		case "text": throw new ModelError("a text file, not an ONNX model; export it again");
		case "lfs-pointer": throw new ModelError(POINTER);
		case "pickle":
		case "zip": throw new ModelError(`refused: it is ${WHY_PICKLE}, or an archive, whatever its name says; give an ONNX file`);
		case "ort": throw new ModelError(`refused: it is ${PROGRAMS["ort"]}; give an ONNX file`);
		default: return;
	}
}
/**
* Judges what a model would run: operators of the runtime itself and functions of the model, and nothing that is compiled.
*
* @throws ModelError "refused: …".
*/
function checkOperators({ operators, functions }) {
	for (const { domain, type } of operators) {
		if (domain === "com.microsoft" && type === "EPContext") throw new ModelError(`refused: its operator EPContext holds or names ${WHY_ENGINE}; give the model before it was compiled`);
		if (DOMAINS.has(domain) || functions.some((own) => own.domain === domain && own.type === type)) continue;
		throw new ModelError(`refused: its operator ${shown(type)} is of the domain ${shown(domain)}, which would be code from outside of the runtime; export it with operators of ${[...DOMAINS].slice(0, 2).join(", ")} or com.microsoft`);
	}
}
const shown = (text) => JSON.stringify(text.slice(0, 100));

export { checkFileName as n, checkOperators as r, checkContent as t };