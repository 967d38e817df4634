import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH, suiteNeeds } from "../requirements.ts";
import { DIGITS, digitsFeed, digitTensors, REFERENCE, startPython } from "./digits-logits.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORKERS = join(ROOT, "workers");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };

const RUNTIMES = [
  { name: "onnxruntime", python: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", file: "digits.onnx", provider: "cpu" },
  {
    name: "tflite",
    python: PYTHON_WITH_RUNTIMES,
    needs: "python-runtimes",
    file: "digits.tflite",
    provider: "xnnpack",
  },
  { name: "openvino", python: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", file: "digits.xml", provider: "cpu" },
  { name: "pytorch", python: PYTHON_WITH_TORCH, needs: "pytorch", file: "digits.pt", provider: "cpu" },
  {
    name: "tensorflow",
    python: PYTHON_WITH_RUNTIMES,
    needs: "python-runtimes",
    file: "savedmodel/saved_model.pb",
    provider: "cpu",
  },
] as const;

let folder: TemporaryFolder;
let images: string;
beforeAll(async () => {
  folder = await TemporaryFolder.make({ "images.raw": digitTensors() });
  images = join(folder.path, "images.raw");
});
afterAll(() => folder[Symbol.asyncDispose]());

const COUNT = REFERENCE.images.length;
const load = (model: string, parameters: object = PARAMETERS) => ({ op: "load", id: 1, model, parameters });
const feed = (more: object = {}) => digitsFeed(images, more);

describe("the grammar of the Python workers", () => {
  const PARSE = "import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 6))";
  const parse = (input: string) =>
    execFileSync(PYTHON_WITH_TORCH, ["-I", "-c", PARSE], { input, stdio: ["pipe", "ignore", "ignore"] });
  const programs = readdirSync(WORKERS).filter((name) => name.endsWith(".py"));

  it.skipIf(suiteNeeds("python3")).each(programs)("%s is that of Python 3.6", (name) => {
    expect(() => parse(readFileSync(join(WORKERS, name), "utf8"))).not.toThrow();
  });

  it.skipIf(suiteNeeds("python3")).each(["if (a := 1): pass", "def f(a, /): pass", "match a:\n  case 1: pass"])(
    "would not be, with %j",
    (later) => {
      expect(() => parse(later)).toThrow();
    },
  );

  const IMPORTED = `import ast, json, sys
later = {"contextvars", "dataclasses", "graphlib", "tomllib", "zoneinfo"}
names = set()
for node in ast.walk(ast.parse(sys.stdin.read())):
    if isinstance(node, ast.Import): names.update(one.name for one in node.names)
    if isinstance(node, ast.ImportFrom): names.add(node.module if node.level == 0 else ".")
print(json.dumps(sorted({name.split(".")[0] for name in names} - (sys.stdlib_module_names - later))))`;
  const foreign = (input: string): unknown =>
    JSON.parse(execFileSync(PYTHON_WITH_TORCH, ["-I", "-c", IMPORTED], { input, encoding: "utf8" }));
  const NAMED_OTHERWISE: { readonly [worker: string]: readonly string[] } = { pytorch: ["torch"] };

  it.skipIf(suiteNeeds("python3")).each(programs)(
    "%s imports its runtime, NumPy, conversation.py and what Python 3.6 brings",
    (name) => {
      const runtime = name.slice(0, -".py".length);
      const own = [...(NAMED_OTHERWISE[runtime] ?? [runtime]), "conversation", "numpy"];
      const imported = foreign(readFileSync(join(WORKERS, name), "utf8"));
      expect(own).toEqual(expect.arrayContaining(imported as string[]));
    },
  );

  it.skipIf(suiteNeeds("python3")).each(["import requests", "from . import a", "def f():\n  import dataclasses"])(
    "would be told of, with %j",
    (code) => {
      expect(foreign(code)).toHaveLength(1);
    },
  );
});

describe.each(RUNTIMES)("$name in Python", ({ name, python, needs, file, provider }) => {
  const model = join(DIGITS, file);
  const real = it.skipIf(suiteNeeds(needs));

  real("holds a whole conversation", async () => {
    await using worker = startPython(name, python);
    const hello = await worker.reply();
    expect(hello).toMatchObject({ type: "hello", protocol: 1, runtime: { name }, exclusive: false });
    // Starting Python and importing a runtime takes hundredths of a second at least, which is what the kernel counts in.
    expect(hello.type === "hello" && hello.readyNs).toBeGreaterThanOrEqual(1e7);
    expect(await worker.ask({ op: "run", id: 1, count: 1, first: 0 })).toMatchObject({
      message: "no model is loaded yet",
    });
    const loaded = (await worker.ask(load(model))) as ReplyOf<"loaded">;
    expect(loaded).toMatchObject({ type: "loaded", actual: { provider, threads: 1 } });
    expect(loaded.inputs).toEqual([{ name: "image", type: "float32", shape: [expect.any(String), 1, 28, 28] }]);
    expect(loaded.outputs).toEqual([{ name: "logits", type: "float32", shape: [expect.any(String), 10] }]);
    expect(loaded.loadNs).toBeGreaterThan(0);
    expect(await worker.ask(load(model))).toMatchObject({
      type: "error",
      message: expect.stringMatching(/loaded already/),
    });
    expect(await worker.ask(feed())).toEqual({ type: "ready", id: 2 });
    const times = (await worker.ask({ op: "run", id: 3, count: 7, first: COUNT - 2 })) as ReplyOf<"times">;
    expect(times.latencyNs).toHaveLength(7);
    expect(Math.min(...times.latencyNs)).toBeGreaterThan(0);
    expect(await worker.ask({ op: "infer", id: 4, set: COUNT })).toMatchObject({
      message: `there is no input set ${COUNT}; ${COUNT} are in place`,
    });
    expect(await worker.ask({ op: "dance", id: 5 })).toMatchObject({
      type: "error",
      message: expect.stringMatching(/does not know/),
    });
    expect(await worker.ask({ op: "exit", id: 6 })).toMatchObject({ type: "bye", peakRssBytes: expect.any(Number) });
    expect(await worker.ended).toEqual({ code: 0, signal: null });
    expect(
      worker.stdout
        .split("\n")
        .filter(Boolean)
        .every((line) => line.startsWith("{")),
    ).toBe(true);
  });

  real("takes several images at once where the batch is open", async () => {
    await using worker = startPython(name, python);
    await worker.reply();
    await worker.ask(load(model, { ...PARAMETERS, batch: 4 }));
    await worker.ask({ ...feed({ shape: [4, 1, 28, 28], bytesPerSet: 4 * 3_136 }), count: COUNT / 4 });
    const { tensors } = (await worker.ask({ op: "infer", id: 3, set: 0 })) as ReplyOf<"outputs">;
    expect(tensors[0]).toMatchObject({ shape: [4, 10], notFinite: 0 });
  });

  real("refuses inputs that do not fit, and can be asked again", async () => {
    await using worker = startPython(name, python);
    await worker.reply();
    await worker.ask(load(model));
    const refused = async (request: object) => (await worker.ask(request)) as ReplyOf<"error">;
    expect((await refused(feed({ name: "picture" }))).message).toBe('input "image" is missing');
    expect((await refused(feed({ bytesPerSet: 3_135 }))).message).toContain("is no float32 tensor");
    expect((await refused({ ...feed(), count: 3 })).message).toContain("3 sets of 3136 were announced");
    expect((await refused(feed({ file: `${images}.gone` }))).message).toContain("cannot be read");
    expect((await refused(feed({ type: "bfloat16" }))).message).toContain("cannot be fed bfloat16 tensors");
    expect(await worker.ask(feed())).toMatchObject({ type: "ready" });
  });

  real("refuses a delegate that is not in effect", async () => {
    await using worker = startPython(name, python);
    await worker.reply();
    for (const delegate of ["cuda", "edgetpu", "myriad"]) {
      const { type, message } = (await worker.ask(load(model, { ...PARAMETERS, delegate }))) as ReplyOf<"error">;
      expect([type, delegate]).toEqual(["error", delegate]);
      expect(message.toLowerCase()).toContain(delegate === "edgetpu" && name === "tflite" ? "edge tpu" : delegate);
    }
    expect(await worker.ask(load(model, { ...PARAMETERS, delegate: "cpu" }))).toMatchObject({
      actual: { provider: "cpu" },
    });
  });

  real("answers a model that is cut off with one line, without folders, and takes another", async () => {
    const broken = join("broken", file);
    await folder.write(broken, readFileSync(model).subarray(0, 5_000));
    await using worker = startPython(name, python);
    await worker.reply();
    const { type, message } = (await worker.ask(load(join(folder.path, broken)))) as ReplyOf<"error">;
    expect(type).toBe("error");
    expect(message).not.toBe("");
    expect(message).not.toContain(folder.path);
    expect(message).not.toContain("\n");
    expect(await worker.ask(load(join(folder.path, "none")))).toMatchObject({
      message: "none: there is no such file on the device",
    });
    expect(await worker.ask(load(model))).toMatchObject({ type: "loaded" });
  });

  real("ends with its standard input", async () => {
    await using worker = startPython(name, python);
    await worker.reply();
    await worker.ask(load(model));
    worker.closeInput();
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });

  real("is not led astray by variables and files of others", async () => {
    await folder.write("json.py", "raise SystemExit(9)\n");
    await using worker = startPython(name, python, {
      PYTHONPATH: folder.path,
      PYTHONSTARTUP: join(folder.path, "json.py"),
    });
    expect(await worker.reply()).toMatchObject({ type: "hello" });
  });
});

describe("OpenVINO's worker", () => {
  const real = it.skipIf(suiteNeeds("python-runtimes"));

  real("reports nothing to OpenVINO's maker: it makes no mark in the home and starts no process", async () => {
    await using home = await TemporaryFolder.make();
    await using worker = startPython("openvino", PYTHON_WITH_RUNTIMES, { HOME: home.path });
    await worker.reply();
    await worker.ask(load(join(DIGITS, "digits.xml")));
    expect(readdirSync(home.path)).toEqual([]);
    expect(childrenOf(worker.pid)).toEqual([]);
  });

  real("reads ONNX by itself, and tells the precision in effect", async () => {
    await using worker = startPython("openvino", PYTHON_WITH_RUNTIMES);
    await worker.reply();
    expect(await worker.ask(load(join(DIGITS, "digits.onnx")))).toMatchObject({
      type: "loaded",
      inputs: [{ name: "image", type: "float32" }],
      actual: { provider: "cpu", threads: 1, executionMode: "latency f32" },
    });
  });

  real.each(["auto", "multi", "hetero", "batch"])("refuses %s, which hides where a model runs", async (delegate) => {
    await using worker = startPython("openvino", PYTHON_WITH_RUNTIMES);
    await worker.reply();
    expect(await worker.ask(load(join(DIGITS, "digits.xml"), { ...PARAMETERS, delegate }))).toMatchObject({
      type: "error",
      message: expect.stringMatching(/^[A-Z]+ leaves it to OpenVINO where a model runs; name one device of CPU/),
    });
  });

  real("says what is missing where the weights do not lie beside the model", async () => {
    await folder.write("alone.xml", readFileSync(join(DIGITS, "digits.xml")));
    await using worker = startPython("openvino", PYTHON_WITH_RUNTIMES);
    await worker.reply();
    expect(await worker.ask(load(join(folder.path, "alone.xml")))).toMatchObject({
      type: "error",
      message: expect.stringContaining("bin file"),
    });
  });
});

/** Any thread may have started them. */
function childrenOf(pid: number): readonly string[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
}

describe("a Python worker without its runtime", () => {
  it.skipIf(suiteNeeds("python-runtimes")).each([
    ["onnxruntime", /^onnxruntime cannot be imported by python3? \(.+\); install it there: pip install onnxruntime\n$/],
    ["openvino", /^openvino cannot be imported by python3? \(.+\); install it there: pip install openvino\n$/],
    [
      "tensorflow",
      /^tensorflow cannot be imported by python3? \(.+\); install it there: pip install tensorflow-cpu\n$/,
    ],
    ["tflite", /^neither ai_edge_litert nor tflite_runtime can be imported by python3?; install one there: .+\n$/],
  ] as const)("says so in one sentence: %s", async (name, sentence) => {
    await using worker = startPython(name, PYTHON_WITH_TORCH);
    expect(await worker.line()).toBeUndefined();
    expect(await worker.ended).toEqual({ code: 1, signal: null });
    expect(worker.stderr).toMatch(sentence);
  });

  it.skipIf(suiteNeeds("python-runtimes"))("says so in one sentence: pytorch", async () => {
    await using worker = startPython("pytorch", PYTHON_WITH_RUNTIMES);
    expect(await worker.ended).toEqual({ code: 1, signal: null });
    expect(worker.stderr).toMatch(
      /^torch cannot be imported by python3? \(.+\); install it there, such as Debian's python3-torch\n$/,
    );
  });
});
