import type { RuntimeName } from "../bench/benchmark.ts";
import { recogniseFormat } from "./format.ts";
import { ModelError } from "./model-error.ts";
import type { OnnxModel } from "./onnx.ts";

const WHY_PICKLE = "a pickle, which runs its author's code when it is loaded";
const WHY_ENGINE = "a compiled engine, which runs its author's code when it is loaded";

/** Endings of files that are programs as much as data. No policy lets them through: nothing here loads them yet. */
const PROGRAMS: { readonly [ending: string]: string } = {
  ...Object.fromEntries(["pt", "pth", "pkl", "pickle", "ckpt", "joblib"].map((ending) => [ending, WHY_PICKLE])),
  ...Object.fromEntries(["engine", "plan", "trt"].map((ending) => [ending, WHY_ENGINE])),
  ort: "a model that ONNX Runtime has prepared, which is loaded without the checks of ONNX",
  so: "a library of machine code",
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
  const why = ending !== undefined && Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : undefined;
  if (why !== undefined) throw new ModelError(`refused: it is ${why}; give an ONNX file`);
  if (runtime === "onnxruntime" && ending !== undefined && ending !== "onnx")
    throw new ModelError("refused: its name does not end in .onnx; rename it");
}

/** Judges what is to be read as ONNX by its first bytes. @throws ModelError with a clause that follows the file's name. */
export function checkMagic(bytes: Uint8Array): void {
  switch (recogniseFormat(bytes)) {
    case "text":
      throw new ModelError("a text file, not an ONNX model; export it again");
    case "lfs-pointer":
      throw new ModelError("a Git LFS pointer, not its content; run git lfs fetch on this machine first");
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
