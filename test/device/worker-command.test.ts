import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { RuntimeName } from "../../src/bench/benchmark.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { cageOf } from "../../src/device/cage.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import type { ResolvedRuntime } from "../../src/device/runtime.ts";
import { type Transport, TransportFault } from "../../src/device/transport.ts";
import { distantWorker, workerCommand } from "../../src/device/worker-command.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";

const FAKE: ResolvedRuntime = { name: "fake", origin: "built-in" };
const ONNXRUNTIME: ResolvedRuntime = {
  name: "onnxruntime",
  origin: "cache",
  version: "1.30.0",
  directory: "/cache/ort",
};

describe("the command of a worker", () => {
  it("is this Node with the fake worker", () => {
    expect(workerCommand({ workersDir: "/w", resolved: FAKE }).command).toEqual([
      process.execPath,
      join("/w", "fake.mjs"),
    ]);
  });

  it.each(["onnxruntime", "tflite", "openvino", "pytorch"] as const)(
    "of %s in Python is that Python, alone with its worker",
    (name) => {
      const resolved: ResolvedRuntime = { name, origin: "python", program: "/opt/python" };
      const { command } = workerCommand({ workersDir: "/w", resolved });
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
      const { command } = workerCommand({ workersDir, resolved: ONNXRUNTIME });
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
  const sent: (readonly string[])[] = [];
  const put = async (file: string, beside: readonly string[] = []) => {
    sent.push([basename(file), ...beside]);
    return `/there/${basename(file)}`;
  };
  const there = new LocalTransport(cageOf([]));
  const start: Transport["start"] = (command, env) => there.start(command, env);
  const place = (program: string, how = put) => ({
    workersDir: "/w",
    transport: { put: how, start },
    python: { program, namedIn: "devices.pi.python", device: "pi" },
  });
  /** A program that answers as a Python would. */
  const pythonThatSays = async (folder: TemporaryFolder, found: readonly string[], version = [3, 6]) => {
    const program = join(folder.path, "python");
    await folder.write("python", `#!/bin/sh\necho '${JSON.stringify({ python: version, found })}'\n`);
    await chmod(program, 0o755);
    return program;
  };

  it("is a Python of the device with the program that was sent there, and what that loads beside it", async () => {
    await using folder = await TemporaryFolder.make();
    const python = await pythonThatSays(folder, ["ai_edge_litert"]);
    const { command } = await distantWorker("tflite", place(python));
    expect(command.slice(4)).toEqual([python, "-I", "-u", "-B", "/there/tflite.py"]);
    expect(sent.pop()).toEqual(["tflite.py", "conversation.py"]);
    expect(await distantWorker("fake", place(python))).toMatchObject({ command: ["node", "/there/fake.mjs"] });
  });

  it("is refused in one sentence where the device lacks what it needs", async () => {
    await using folder = await TemporaryFolder.make();
    const python = await pythonThatSays(folder, []);
    const refusal = async (name: RuntimeName, program: string) => {
      const error = await distantWorker(name, place(program)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      return error instanceof UserError ? error.message : "";
    };
    expect(await refusal("tflite", python)).toBe(
      `runtime tflite: ${python} of device pi has no module ai_edge_litert or tflite_runtime; run pip install ai-edge-litert for it there, or name another Python in devices.pi.python`,
    );
    expect(await refusal("tflite", await pythonThatSays(folder, ["tflite_runtime"], [3, 5]))).toBe(
      `runtime tflite: ${python} of device pi is Python 3.5, and its worker needs 3.6 or later; name another one in devices.pi.python`,
    );
    expect(await refusal("tflite", "/nowhere/python")).toBe(
      "runtime tflite: /nowhere/python of device pi cannot be started as a Python; install Python 3.6 or later there, or name one in devices.pi.python",
    );
  });

  it("is refused where it cannot be sent", async () => {
    const full = async () => {
      throw new TransportFault("its disk is full: 7 bytes do not fit", "make room");
    };
    await expect(distantWorker("fake", place("python3", full))).rejects.toThrow(
      new UserError("runtime fake: its worker was not sent, because its disk is full: 7 bytes do not fit; make room"),
    );
  });
});
