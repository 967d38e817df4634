import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { RUNTIME_NAMES } from "../../src/bench/benchmark.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { isPythonRuntime } from "../../src/device/python-runtime.ts";
import type { ResolvedRuntime } from "../../src/device/runtime.ts";
import { TransportFault } from "../../src/device/transport.ts";
import { distantWorker, workerCommand } from "../../src/device/worker-command.ts";

const FAKE: ResolvedRuntime = { name: "fake", origin: "built-in" };
const ONNXRUNTIME: ResolvedRuntime = {
  name: "onnxruntime",
  origin: "cache",
  version: "1.30.0",
  directory: "/cache/ort",
};

describe("the command of a worker", () => {
  it("is this Node with the fake worker", () => {
    expect(workerCommand("fake", { workersDir: "/w", resolved: FAKE }).command).toEqual([
      process.execPath,
      join("/w", "fake.mjs"),
    ]);
  });

  it("of a runtime without a worker says that it is not built yet", () => {
    for (const name of RUNTIME_NAMES.filter((one) => one !== "fake" && !isPythonRuntime(one))) {
      const make = () => workerCommand(name, { workersDir: "/w", resolved: FAKE });
      expect(make).toThrow(UserError);
      expect(make).toThrow(`runtime ${name}: its worker is not built yet`);
    }
  });

  it.each(["onnxruntime", "tflite", "pytorch"] as const)(
    "of %s in Python is that Python, alone with its worker",
    (name) => {
      const resolved: ResolvedRuntime = { name, origin: "python", program: "/opt/python" };
      const { command } = workerCommand(name, { workersDir: "/w", resolved });
      expect(command.slice(4)).toEqual(["/opt/python", "-I", "-u", "-B", join("/w", `${name}.py`)]);
    },
  );

  it("gives ONNX Runtime's worker descriptor 3 for its replies, and what is printed to standard error", async () => {
    const workersDir = await mkdtemp(join(tmpdir(), "edgebench worker's $HOME "));
    try {
      await writeFile(
        join(workersDir, "onnxruntime.mjs"),
        `import { writeSync } from "node:fs";
         console.log("chatter");
         writeSync(Number(process.argv[3]), JSON.stringify([process.argv[2], typeof globalThis.gc]));`,
      );
      const { command } = workerCommand("onnxruntime", { workersDir, resolved: ONNXRUNTIME });
      const [program = "", ...args] = command;
      const { stdout, stderr } = await promisify(execFile)(program, args);
      expect(JSON.parse(stdout)).toEqual(["/cache/ort", "function"]);
      expect(stderr).toBe("chatter\n");
    } finally {
      await rm(workersDir, { recursive: true, force: true });
    }
  });
});

describe("the command of a worker on another machine", () => {
  const put = async (file: string) => `/there/${basename(file)}`;

  it("is what the device has, with the program that was sent there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "edgebench-workers-"));
    for (const name of ["fake.mjs", "tflite.py"]) await writeFile(join(folder, name), "");
    expect(await distantWorker("fake", folder, { put })).toMatchObject({ command: ["node", "/there/fake.mjs"] });
    expect(await distantWorker("tflite", folder, { put })).toMatchObject({ command: ["python3", "/there/tflite.py"] });
    await expect(distantWorker("openvino", folder, { put })).rejects.toThrow(/^runtime openvino: its worker is not/);
    const full = async () => {
      throw new TransportFault("its disk is full: 7 bytes do not fit", "make room");
    };
    await expect(distantWorker("fake", folder, { put: full })).rejects.toThrow(
      new UserError("runtime fake: its worker was not sent, because its disk is full: 7 bytes do not fit; make room"),
    );
    await rm(folder, { recursive: true });
  });
});
