import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { workerCommand } from "../../src/device/worker-command.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");

export const ONNXRUNTIME_WORKER = join(ROOT, "workers", "onnxruntime.mjs");

/** A model of `fixtures/`, by its path there. */
export const fixture = (path: string): string => join(ROOT, "fixtures", path);

/** The worker for ONNX Runtime with the runtime that this repository installs, started as edgebench starts it, by `node`. */
export function startOnnxruntime(node: string = process.execPath): WorkerProcess {
  const directory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
  const { command, env } = workerCommand({
    workersDir: join(ROOT, "workers"),
    resolved: { name: "onnxruntime", origin: "project", version: "any", directory },
  });
  const [program = "", ...args] = command.map((word) => (word === process.execPath ? node : word));
  return new WorkerProcess([program, ...args], env);
}
