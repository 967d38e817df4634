import { text } from "node:stream/consumers";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import type { Check } from "./check.ts";
import { cleanText } from "./clean-text.ts";
import { openConversation } from "./conversation.ts";
import { judgeClock } from "./judge-device.ts";
import { installCommand, PYTHON_OPTIONS } from "./python-runtime.ts";
import { StartRefused, type Transport, TransportFault } from "./transport.ts";
import type { WorkerCommand } from "./worker-command.ts";
import { WorkerLost } from "./worker-loss.ts";

/** A board takes this long to import TensorFlow from its card. */
const HELLO_MS = 120_000;
const VERSION = "import platform; print(platform.python_version())";

/** The Python that runs a device's workers. @param program as it is started there. */
export async function checkPython(transport: Transport, program: string): Promise<Check> {
  try {
    const child = await transport.start([program, ...PYTHON_OPTIONS, "-c", VERSION], {});
    const [version] = await Promise.all([text(child.stdout), text(child.stderr), child.exited]);
    return judgePython(version.trim());
  } catch (error) {
    if (!(error instanceof StartRefused || error instanceof TransportFault)) throw error;
    return judgePython("");
  }
}

/** @param version as Python tells it: `3.6.9`; empty where it tells none. */
export function judgePython(version: string): Check {
  const check = "python";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 3 && minor >= 6) return { check, state: "ok", finding: `Python ${cleanText(version)}` };
  return {
    check,
    state: "fail",
    finding: version === "" ? "its Python cannot be run" : `Python ${cleanText(version)} is too old`,
    remedy: "install Python 3.6 or later",
    command: "sudo apt-get install python3",
  };
}

export interface RuntimeRequest {
  readonly runtime: RuntimeName;
  /** Finds how its worker is started. @throws UserError where there is none. */
  readonly find: () => Promise<WorkerCommand>;
  readonly transport: Transport;
  readonly signal: AbortSignal;
}

/** A runtime of the device, and the clock of its worker. A worker that starts proves more than a file that exists. */
export async function checkRuntime({ runtime, find, transport, signal }: RuntimeRequest): Promise<readonly Check[]> {
  const command = installCommand(runtime);
  const mend = { check: runtime, state: "fail", ...(command === undefined ? {} : { command }) } as const;
  try {
    const worker = await find();
    await using live = await openConversation({ ...worker, timeoutMs: HELLO_MS, signal, transport });
    const { runtime: answering, clock } = live.hello;
    const finding = `version ${cleanText(answering.version)} answers`;
    return [{ check: runtime, state: "ok", finding }, judgeClock(clock.resolutionNs)];
  } catch (error) {
    if (error instanceof UserError)
      return [
        { ...mend, finding: "the runtime is not at hand", remedy: error.message.replace(`runtime ${runtime}: `, "") },
      ];
    if (error instanceof TransportFault) return [{ ...mend, finding: error.message, remedy: error.remedy }];
    if (!(error instanceof WorkerLost)) throw error;
    return [
      {
        ...mend,
        finding: error.message,
        remedy: `install the runtime again, in a version that fits this system${runtime === "onnxruntime" ? ": glibc 2.28 or later" : ""}`,
      },
    ];
  }
}
