import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { ARM_PYTHON, PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };
const BYTES = 28 * 28 * 4;

let folder: TemporaryFolder;
beforeAll(async () => {
  const pixels = Float32Array.from({ length: 28 * 28 }, (_, index) => Math.sin(index));
  folder = await TemporaryFolder.make({ "image.raw": Buffer.from(pixels.buffer) });
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The machine that a worker says it runs on, what it loaded, and its answer to one image. */
async function answer(name: "onnxruntime" | "tflite", python: string, file: string) {
  const place = { workersDir: join(ROOT, "workers"), resolved: { name, origin: "python", program: python } } as const;
  const { command, env } = workerCommand(place);
  const [program = "", ...args] = command;
  await using worker = new WorkerProcess([program, ...args], env);
  const { machine } = (await worker.reply()) as ReplyOf<"hello">;
  const model = join(ROOT, "fixtures", "digits", file);
  const { actual } = (await worker.ask({ op: "load", id: 1, model, parameters: PARAMETERS })) as ReplyOf<"loaded">;
  const image = { name: "image", type: "float32", shape: [1, 1, 28, 28], bytesPerSet: BYTES };
  await worker.ask({ op: "inputs", id: 2, count: 1, tensors: [{ ...image, file: join(folder.path, "image.raw") }] });
  const { tensors } = (await worker.ask({ op: "infer", id: 3, set: 0 })) as ReplyOf<"outputs">;
  const bytes = Uint8Array.from(Buffer.from(tensors[0]?.data ?? "", "base64"));
  return { machine, actual, logits: [...new Float32Array(bytes.buffer)] };
}

/** The version that test/arm-python pins. */
function pinned(name: string): string | undefined {
  const text = readFileSync(join(ROOT, "test", "arm-python", "requirements.txt"), "utf8");
  return new RegExp(`^${name}==(\\S+)`, "m").exec(text)?.[1];
}

describe.skipIf(suiteNeeds("qemu-arm", "python-runtimes"))("on the emulated core of a Raspberry Pi 3B", () => {
  it.each([
    ["onnxruntime", "digits.onnx", "onnxruntime", "cpu"],
    ["tflite", "digits.tflite", "tflite-runtime", "xnnpack"],
  ] as const)("%s answers as on this machine", async (name, file, wheel, provider) => {
    const here = await answer(name, PYTHON_WITH_RUNTIMES, file);
    const there = await answer(name, ARM_PYTHON, file);
    expect(here.machine).toBe("x86_64");
    expect(there.machine).toBe("aarch64");
    expect(there.actual).toMatchObject({ provider, version: pinned(wheel), threads: 1 });
    expect(there.logits).toHaveLength(10);
    for (const [index, value] of there.logits.entries()) expect(value).toBeCloseTo(here.logits[index] ?? NaN, 2);
  });
});
