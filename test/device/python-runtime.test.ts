import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { resolveRuntime } from "../../src/device/runtime.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** A program that answers as a Python would. */
async function pythonThatSays(answer: string): Promise<string> {
  await folder.write("python", `#!/bin/sh\nprintf '%s' '${answer}'\n`);
  const program = join(folder.path, "python");
  await chmod(program, 0o755);
  return program;
}

const resolve = (name: "tflite" | "openvino" | "pytorch" | "tensorflow" | "onnxruntime", python: string, more = {}) =>
  resolveRuntime(name, {
    cwd: folder.path,
    env: { EDGEBENCH_PYTHON: python, EDGEBENCH_ONNXRUNTIME: "python", ...more },
  });

describe("a runtime of Python", () => {
  it.each([
    ["tflite", ["ai_edge_litert"]],
    ["tflite", ["tflite_runtime"]],
    ["openvino", ["openvino"]],
    ["pytorch", ["torch"]],
    ["tensorflow", ["tensorflow"]],
  ] as const)("%s is there where one of its modules is", async (name, found) => {
    const program = await pythonThatSays(JSON.stringify({ python: [3, 6], found }));
    expect(await resolve(name, program)).toEqual({ name, origin: "python", program });
  });

  it("is ONNX Runtime's where that is asked for", async () => {
    const program = await pythonThatSays('{"python":[3,8],"found":["onnxruntime"]}');
    expect(await resolve("onnxruntime", program, { EDGEBENCH_ONNXRUNTIME: "python" })).toMatchObject({
      origin: "python",
    });
    expect(await resolve("onnxruntime", program, { EDGEBENCH_ONNXRUNTIME: undefined })).toMatchObject({
      origin: "project",
    });
  });

  it.each([
    [
      '{"python":[3,11],"found":[]}',
      "has no module ai_edge_litert or tflite_runtime; run pip install ai-edge-litert for it",
    ],
    ['{"python":[3,5],"found":["tflite_runtime"]}', "is Python 3.5, and its worker needs 3.6 or later"],
    ['{"python":[2,7],"found":["tflite_runtime"]}', "is Python 2.7, and its worker needs 3.6 or later"],
    ["not json", "cannot be started as a Python; install Python 3.6 or later"],
  ])("that says %s is refused in one sentence", async (answer, why) => {
    const program = await pythonThatSays(answer);
    const error = await resolve("tflite", program).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).sentences).toHaveLength(1);
    expect((error as UserError).message).toContain(`runtime tflite: ${program} ${why}`);
  });

  it("in no Python at all says so", async () => {
    await expect(resolve("tflite", join(folder.path, "none"))).rejects.toThrow("cannot be started as a Python");
  });

  it.skipIf(suiteNeeds("python-runtimes"))("is found in a real Python, without being imported", async () => {
    for (const name of ["tflite", "openvino", "tensorflow", "onnxruntime"] as const)
      expect(await resolve(name, PYTHON_WITH_RUNTIMES)).toMatchObject({ program: PYTHON_WITH_RUNTIMES });
    await expect(resolve("pytorch", PYTHON_WITH_RUNTIMES)).rejects.toThrow(
      "has no module torch; run pip install torch",
    );
  });
});
