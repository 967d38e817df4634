import type { RuntimeName } from "../bench/benchmark.ts";
import { recogniseFormat } from "./format.ts";
import { ModelError } from "./model-error.ts";
import type { OnnxModel } from "./onnx.ts";
import { checkSavedModel, SAVED_MODEL } from "./saved-model.ts";
import { isTorchScript } from "./torchscript.ts";

const POINTER = "a Git LFS pointer, not its content; run git lfs fetch on this machine first";
const WHY_PICKLE = "a pickle, which runs its author's code when it is loaded";
const WHY_ENGINE = "a compiled engine, which runs its author's code when it is loaded";

/** Endings of files that are programs as much as data. No policy lets them through, but where a runtime's own row below does. */
const PROGRAMS: { readonly [ending: string]: string } = {
  ...Object.fromEntries(["pt", "pth", "pkl", "pickle", "ckpt", "joblib"].map((ending) => [ending, WHY_PICKLE])),
  ...Object.fromEntries(["engine", "plan", "trt"].map((ending) => [ending, WHY_ENGINE])),
  ort: "a model that ONNX Runtime has prepared, which is loaded without the checks of ONNX",
  so: "a library of machine code",
};

/** Endings that a runtime is given; its loader goes by them. Other runtimes' names are not looked at. */
const ENDINGS: { readonly [runtime in RuntimeName]?: readonly string[] } = {
  onnxruntime: ["onnx"],
  tflite: ["tflite"],
  openvino: ["xml", "onnx"],
  tensorrt: ["onnx"],
  // TorchScript alone: the content is held to that.
  pytorch: ["pt"],
};

/** What to give a runtime instead, for the end of a sentence. */
const INSTEAD: { readonly [runtime in RuntimeName]?: string } = {
  tflite: "give a .tflite file",
  openvino: "give an .xml with its .bin, or an ONNX file",
  pytorch: "give an archive that torch.jit.save wrote",
  tensorflow: `give a folder that tf.saved_model.save wrote, by its ${SAVED_MODEL}`,
};

/**
 * Domains whose operators ONNX Runtime brings along. Others come from libraries of machine code, or from functions that the
 * model holds itself.
 */
const DOMAINS: ReadonlySet<string> = new Set([
  ...["ai.onnx", "ai.onnx.ml", "ai.onnx.preview", "ai.onnx.preview.training", "ai.onnx.training"],
  ...["com.microsoft", "com.microsoft.experimental", "com.microsoft.nchwc"],
]);

/**
 * Judges a model by its file's name, before a byte of it is fetched. Loaders go by the ending: ONNX Runtime takes `.ort` for
 * a format of its own, whatever the bytes are.
 *
 * @param fileName without folders; the last part of a URL's path may have no ending.
 * @throws ModelError with a clause that follows the file's name.
 */
export function checkFileName(fileName: string, runtime: RuntimeName): void {
  const ending = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase();
  const endings = ENDINGS[runtime];
  if (runtime === "tensorflow" && fileName === SAVED_MODEL) return;
  if (ending !== undefined && endings?.includes(ending)) return;
  const why = ending !== undefined && Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : undefined;
  if (why !== undefined) throw new ModelError(`refused: it is ${why}; ${INSTEAD[runtime] ?? "give an ONNX file"}`);
  if (runtime === "tensorflow") throw new ModelError(`refused: its name is not ${SAVED_MODEL}; ${INSTEAD[runtime]}`);
  if (endings !== undefined && ending !== undefined)
    throw new ModelError(
      `refused: its name does not end in ${endings.map((one) => `.${one}`).join(" or ")}; rename it`,
    );
}

/**
 * Judges a file's content by the format that its runtime reads, before the runtime's own parser sees a byte.
 *
 * @returns "onnx" where it must be read and judged as ONNX next, "done" where nothing more can be told of it.
 * @throws ModelError with a clause that follows the file's name.
 */
export function checkContent(bytes: Uint8Array, runtime: RuntimeName): "onnx" | "done" {
  const format = recogniseFormat(bytes);
  if (format === "lfs-pointer") throw new ModelError(POINTER);
  switch (runtime) {
    case "onnxruntime":
    case "tensorrt":
      checkMagic(bytes);
      return "onnx";
    case "tflite":
      if (format !== "tflite")
        throw new ModelError("not a TensorFlow Lite model: it has no TFL3 at byte 4; export it again");
      return "done";
    case "openvino":
      if (format === "text" && isOpenVino(bytes)) return "done";
      if (format === "text")
        throw new ModelError("a text file, neither OpenVINO's XML nor an ONNX model; export it again");
      checkMagic(bytes);
      return "onnx";
    case "pytorch":
      if (format === "zip" && isTorchScript(bytes)) return "done";
      throw new ModelError(`refused: it is no TorchScript archive, and may be ${WHY_PICKLE}; ${INSTEAD.pytorch}`);
    case "tensorflow":
      checkSavedModel(bytes);
      return "done";
    default:
      return "done";
  }
}

/** OpenVINO's intermediate representation opens with `<net`; a document type, which could name entities, it never has. */
function isOpenVino(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4_096));
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<net\s/.test(head);
}

/** Judges what is to be read as ONNX by its first bytes. @throws ModelError with a clause that follows the file's name. */
export function checkMagic(bytes: Uint8Array): void {
  switch (recogniseFormat(bytes)) {
    case "text":
      throw new ModelError("a text file, not an ONNX model; export it again");
    case "lfs-pointer":
      throw new ModelError(POINTER);
    case "pickle":
    case "zip":
      throw new ModelError(`refused: it is ${WHY_PICKLE}, or an archive, whatever its name says; give an ONNX file`);
    case "ort":
      throw new ModelError(`refused: it is ${PROGRAMS["ort"]}; give an ONNX file`);
    default:
      return;
  }
}

/**
 * Judges what a model would run: operators of the runtime itself and functions of the model, and nothing that is compiled.
 *
 * @throws ModelError "refused: …".
 */
export function checkOperators({ operators, functions }: OnnxModel): void {
  for (const { domain, type } of operators) {
    if (domain === "com.microsoft" && type === "EPContext")
      throw new ModelError(
        `refused: its operator EPContext holds or names ${WHY_ENGINE}; give the model before it was compiled`,
      );
    if (DOMAINS.has(domain) || functions.some((own) => own.domain === domain && own.type === type)) continue;
    throw new ModelError(
      `refused: its operator ${shown(type)} is of the domain ${shown(domain)}, which would be code from outside of the runtime; export it with operators of ${[...DOMAINS].slice(0, 2).join(", ")} or com.microsoft`,
    );
  }
}

const shown = (text: string) => JSON.stringify(text.slice(0, 100));
