import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkContent, checkFileName } from "../../src/model/loadable.ts";
import { ModelError } from "../../src/model/model-error.ts";
import { checkSavedModel } from "../../src/model/saved-model.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";
import { type Bytes, message, text } from "./onnx-bytes.ts";

const FIXTURE = join(import.meta.dirname, "..", "..", "fixtures", "digits", "savedmodel", "saved_model.pb");
const fixture = readFileSync(FIXTURE);

// Field numbers are those of TensorFlow's saved_model.proto and the files that it names.
const op = (name: string, ...more: readonly Bytes[]) => message(1, text(2, name), ...more);
const calls = (name: string) => message(5, text(1, "f"), message(2, message(10, text(1, name))));
const callsOneOf = (name: string) => message(5, text(1, "branches"), message(2, message(1, message(9, text(1, name)))));
const body = (name: string, operators: readonly string[], ...more: readonly Bytes[]) =>
  message(1, message(1, text(1, name)), ...operators.map((one) => message(3, text(2, one))), ...more);
const library = (...parts: readonly Bytes[]) => message(2, ...parts);
const OBJECTS = message(7, []);
const file = (graph: readonly Bytes[], ...more: readonly Bytes[]) =>
  Uint8Array.from(message(2, message(2, ...graph), OBJECTS, ...more));

const SAVE = "__inference__traced_save_12";
const saver = (...more: readonly Bytes[]) => body(SAVE, ["StringJoin", "ShardedFilename", "SaveV2"], ...more);

describe("a SavedModel's file", () => {
  it("is taken where its operators compute", () => {
    expect(() => checkSavedModel(fixture)).not.toThrow();
    expect(checkContent(fixture, "tensorflow")).toBe("done");
    expect(() => checkSavedModel(file([op("Conv2D"), library(body("__inference_f_1", ["Relu"]))]))).not.toThrow();
  });

  it("has the one name that TensorFlow looks for", () => {
    expect(() => checkFileName("saved_model.pb", "tensorflow")).not.toThrow();
    expect(() => checkFileName("frozen.pb", "tensorflow")).toThrow(
      "refused: its name is not saved_model.pb; give a folder that tf.saved_model.save wrote, by its saved_model.pb",
    );
    expect(() => checkFileName("net.ckpt", "tensorflow")).toThrow("refused: it is a pickle");
  });

  it.each([
    ...["ReadFile", "WriteFile", "MatchingFiles", "WholeFileReaderV2", "TextLineDataset", "TFRecordDatasetV2"],
    ...[
      "InitializeTableFromTextFileV2",
      "ImmutableConst",
      "LoadAndRemapMatrix",
      "GenerateVocabRemapping",
      "SqlDataset",
    ],
    ...["SaveV2", "RestoreV2", "MergeV2Checkpoints", "PyFunc", "PyFuncStateless", "EagerPyFunc", "PrintV2"],
    ...["DebugIdentityV2", "CreateSummaryFileWriter", "DecodeProtoV2", "RpcServer", "RemoteCall", "LMDBReader"],
    ...[
      "TRTEngineOp",
      "XlaCallModule",
      "XlaCustomCallV2",
      "_Send",
      "DataServiceDatasetV4",
      "FileSystemSetConfiguration",
    ],
  ])("is refused for %s, wherever that is", (name) => {
    const graphs = [
      [op(name)],
      [library(body("__inference_f_1", ["Relu", name]))],
      [library(body("__inference_f_1", [], message(3, text(2, "Map"), calls(name))))],
      [op("PartitionedCall", calls(name))],
      [op("Case", callsOneOf(name))],
    ];
    for (const graph of graphs)
      expect(() => checkSavedModel(file(graph))).toThrow(`its graph has "${name}", which reaches`);
  });

  it.each([
    "Fingerprint",
    "ReadVariableOp",
    "VarHandleOp",
    "LookupTableFindV2",
    "TensorListReserve",
    "XlaDot",
    "FloorDiv",
  ])("is not refused for %s", (name) => {
    expect(() => checkSavedModel(file([op(name)]))).not.toThrow();
  });

  it("may hold TensorFlow's own saver, which nothing but the graph that is never run may call", () => {
    expect(() => checkSavedModel(file([op("PartitionedCall", calls(SAVE)), library(saver())]))).not.toThrow();
    const hidden = [
      [library(saver(), body("__inference_f_1", [SAVE]))],
      [library(saver(), body("__inference_f_1", [], message(3, text(2, "PartitionedCall"), calls(SAVE))))],
      [library(saver(), message(2, text(1, "__inference_f_1"), text(2, SAVE)))],
    ];
    for (const graph of hidden)
      expect(() => checkSavedModel(file(graph))).toThrow(`"${SAVE}", which writes and reads files`);
    for (const kind of [6, 8]) {
      const object = message(7, message(1, message(kind, text(1, SAVE))));
      expect(() => checkSavedModel(file([library(saver())], object))).toThrow(
        `"${SAVE}", which writes and reads files`,
      );
    }
    const standsIn = message(5, text(1, "api_implements"), message(2, text(2, "x")));
    expect(() => checkSavedModel(file([library(saver(standsIn))]))).toThrow('"ShardedFilename", which reaches');
    const twice = message(1, text(1, "other"));
    expect(() => checkSavedModel(file([library(saver(twice))]))).toThrow('"ShardedFilename", which reaches');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /^not a SavedModel: it holds no graph/],
    ["text", new TextEncoder().encode("404: Not Found"), /^(?:not a SavedModel|truncated)/],
    [
      "what TensorFlow 1 wrote",
      Uint8Array.from(message(2, message(2))),
      /^refused: it is no SavedModel of TensorFlow 2/,
    ],
    ["two graphs", Uint8Array.from([...file([]), ...file([])]), /^refused: it is no SavedModel of TensorFlow 2/],
    ["what needs other files", file([], message(6, text(2, "words.txt"))), /^refused: it needs files of assets/],
  ])("is refused: %s", (_what, bytes, why) => {
    expect(() => checkSavedModel(bytes)).toThrow(why);
  });

  it("is refused where parts lie in parts without end", () => {
    let nested: Bytes = text(1, "f");
    for (let depth = 0; depth < 100; depth += 1)
      nested = [...text(1, "f"), ...message(2, message(2, message(10, nested)))];
    expect(() => checkSavedModel(file([op("PartitionedCall", message(5, message(2, message(10, nested))))]))).toThrow(
      "refused: its parts are nested more than 50 deep",
    );
  });

  it("gets an answer or a sentence of ours, whatever its bytes are", () => {
    const judge = (bytes: Uint8Array) => {
      try {
        checkSavedModel(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), judge), { numRuns: 500 });
    const broken = fc.tuple(fc.nat(fixture.length - 1), fc.nat(255), fc.nat(fixture.length));
    fc.assert(
      fc.property(broken, ([at, byte, length]) => {
        const bytes = Uint8Array.from(fixture);
        bytes[at] = byte;
        judge(bytes.subarray(0, length));
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(suiteNeeds("python-runtimes"))("SavedModels that TensorFlow writes", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await TemporaryFolder.make();
    const script = join(import.meta.dirname, "saved-models.py");
    execFileSync(PYTHON_WITH_RUNTIMES, ["-I", "-B", script, folder.path], { stdio: "pipe" });
  }, 120_000);
  afterAll(() => folder[Symbol.asyncDispose]());

  const check = (name: string) => () => checkSavedModel(readFileSync(join(folder.path, name, "saved_model.pb")));

  it.each(["sound-loop", "sound-table"])("are taken: %s", (name) => {
    expect(check(name)).not.toThrow();
  });

  it.each([
    ["prints", /"PrintV2", which reaches/],
    ["python", /"EagerPyFunc", which reaches/],
    ["reads", /"ReadFile", which reaches/],
    ["branch", /"MatchingFiles", which reaches/],
    ["dataset", /"\w*Dataset\w*", which reaches/],
    ["assets", /"InitializeTableFromTextFileV2", which reaches|files of assets/],
    ["first", /no SavedModel of TensorFlow 2/],
  ])("are refused: %s", (name, why) => {
    expect(check(name)).toThrow(why);
  });
});
