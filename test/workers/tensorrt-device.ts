import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WorkerCommand, workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { compileCuda, pythonWithStandIns } from "./stand-in-python.ts";
import { WorkerProcess } from "./worker-process.ts";

export const WORKERS = join(import.meta.dirname, "..", "..", "workers");
/** The "model" of the stand-in for TensorRT: two outputs, the sum of three inputs and twice that. */
export const NET = {
  inputs: [{ name: "image", shape: [-1, 3] }],
  outputs: [{ name: "logits", shape: [-1, 2] }],
  layers: [["CONVOLUTION", "float32"]],
};
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };

/** Stand-ins for TensorRT and CUDA on this machine, which many devices may be made of. */
export class StandInGpu implements AsyncDisposable {
  readonly #folder: TemporaryFolder;
  private constructor(folder: TemporaryFolder) {
    this.#folder = folder;
  }

  static async make(): Promise<StandInGpu> {
    const folder = await TemporaryFolder.make();
    await pythonWithStandIns(join(folder.path, "python"), ["tensorrt"]);
    await compileCuda(folder.path);
    return new StandInGpu(folder);
  }

  get python(): string {
    return join(this.#folder.path, "python", "bin", "python3");
  }

  get libraries(): string {
    return this.#folder.path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#folder[Symbol.asyncDispose]();
  }
}

export interface Setting {
  /** The version of TensorRT that is stood in for. */
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly workers?: string;
}

/** A device with TensorRT: a model, a cache of engines and a log of calls in a folder of its own. */
export class TensorRtDevice implements AsyncDisposable {
  readonly folder: TemporaryFolder;
  readonly #gpu: StandInGpu;
  private constructor(gpu: StandInGpu, folder: TemporaryFolder) {
    this.#gpu = gpu;
    this.folder = folder;
  }

  static async make(gpu: StandInGpu): Promise<TensorRtDevice> {
    const device = new TensorRtDevice(gpu, await TemporaryFolder.make({ log: "" }));
    await device.write(NET);
    return device;
  }

  /** Puts a model in place of the one before. */
  async write(model: object | string): Promise<void> {
    await this.folder.write("model/net.onnx", typeof model === "string" ? model : JSON.stringify(model));
  }

  get engines(): string {
    return join(this.folder.path, "cache", "edgebench", "engines");
  }

  get kept(): readonly string[] {
    return readdirSync(this.engines).filter((name) => name.endsWith(".engine"));
  }

  /** How a worker is started there. */
  command({ api = "10.0", env = {}, workers = WORKERS }: Setting = {}): WorkerCommand {
    const resolved = { name: "tensorrt", origin: "python", program: this.#gpu.python } as const;
    return {
      command: workerCommand({ workersDir: workers, resolved }).command,
      env: {
        LD_LIBRARY_PATH: this.#gpu.libraries,
        XDG_CACHE_HOME: join(this.folder.path, "cache"),
        STANDIN_TENSORRT: api,
        STANDIN_LOG: join(this.folder.path, "log"),
        ...env,
      },
    };
  }

  start(setting: Setting = {}): WorkerProcess {
    const { command, env } = this.command(setting);
    const [program = "", ...args] = command;
    return new WorkerProcess([program, ...args], env);
  }

  load(worker: WorkerProcess, parameters: object = {}) {
    const model = join(this.folder.path, "model", "net.onnx");
    return worker.ask({ op: "load", id: 1, model, parameters: { ...PARAMETERS, ...parameters } });
  }

  /** A worker, and what it answered when it was asked to load. */
  async loaded(setting: Setting = {}, parameters: object = {}) {
    const worker = this.start(setting);
    await worker.reply();
    const reply = await this.load(worker, parameters);
    return { worker, reply, [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose]() };
  }

  async feed(worker: WorkerProcess, sets: readonly (readonly number[])[], batch = 1) {
    await this.folder.write("image.raw", Buffer.from(Float32Array.from(sets.flat()).buffer));
    const file = join(this.folder.path, "image.raw");
    const tensor = { name: "image", type: "float32", shape: [batch, 3], file, bytesPerSet: batch * 12 };
    return worker.ask({ op: "inputs", id: 2, count: sets.length, tensors: [tensor] });
  }

  /** What is logged since the last time: calls of the stand-ins, in order. */
  logged(): readonly string[] {
    const path = join(this.folder.path, "log");
    const lines = readFileSync(path, "utf8").trim().split("\n");
    writeFileSync(path, "");
    return lines;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.folder[Symbol.asyncDispose]();
  }
}

/** The values of the only output. */
export async function logits(worker: WorkerProcess, set: number): Promise<readonly number[]> {
  const { tensors } = (await worker.ask({ op: "infer", id: 4, set })) as ReplyOf<"outputs">;
  return [...new Float32Array(Uint8Array.from(Buffer.from(tensors[0]?.data ?? "", "base64")).buffer)];
}
