import type { Benchmark } from "../bench/benchmark.ts";
import type { Repetition } from "../bench/repetition.ts";
import type { Launch } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { runTool, ToolLost } from "../device/tool-run.ts";
import { type Transport, TransportFault } from "../device/transport.ts";
import type { Imported } from "../formats/format.ts";
import { launchOf } from "../formats/imported-result.ts";
import type { Measurer, ToolInput } from "../measure/measurers.ts";
import { LaunchLost } from "./launch.ts";

/** A tool that measures in the place of workers, on its device. */
export interface ToolWorld {
  readonly measurer: Measurer;
  /** The program: a path or a name on the device. */
  readonly program: string;
  readonly transport: Transport;
  /** On the device: gone when the job is. */
  readonly folder: string;
  /** Without a word for so long a run is ended, milliseconds. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

/** What every run of one side is made from. */
export interface ToolSide {
  readonly benchmark: Benchmark;
  /** The model's path on the device. */
  readonly model: string;
  /** Where what the tool compiles stays. */
  readonly engine: string;
  readonly inputs: readonly ToolInput[];
}

export interface ToolLaunch {
  readonly imported: Imported;
  readonly repetition: Repetition;
}

/** The tool itself is not on the device: nothing is known against the model. */
export class ToolMissing extends LaunchLost {
  constructor(message: string) {
    super("start", message, undefined, true);
  }
}

/**
 * Runs the tool once, as a fresh process, and reads its answer.
 *
 * @param most what the run may take, milliseconds.
 * @throws LaunchLost where it gave nothing that can be read; ToolMissing where it is not there.
 */
export async function toolLaunch(
  { measurer, program, transport, folder, silenceMs, signal }: ToolWorld,
  { benchmark, model, engine, inputs }: ToolSide,
  where: Pick<Launch, "round" | "position" | "mode">,
  run: { readonly iterations: number; readonly isFirst: boolean; readonly mostMs: number },
): Promise<ToolLaunch> {
  const { name, writes, format } = measurer;
  const { iterations, isFirst, mostMs } = run;
  const startedAt = new Date().toISOString();
  const args = measurer.args({ model, parameters: benchmark.parameters, inputs, iterations, engine, isFirst });
  try {
    const command = [program, ...args];
    const text = await runTool({ command, folder, writes, silenceMs, mostMs, signal, transport });
    const [imported] = format.read({ name: writes ?? "its output", text });
    const repetition = imported && repetitionOf(imported, { ...where, startedAt });
    if (imported === undefined || repetition === undefined) throw new UserError("it holds no run");
    return { imported, repetition };
  } catch (error) {
    if (error instanceof ToolLost && error.kind === "missing") throw new ToolMissing(`${name} ${error.message}`);
    const reason = reasonOf(error, name);
    if (reason === undefined) throw error;
    throw new LaunchLost("measure", reason, error instanceof ToolLost ? error.signal : undefined, false);
  }
}

function reasonOf(error: unknown, name: string): string | undefined {
  if (error instanceof ToolLost) return `${name} ${error.message}`;
  if (error instanceof TransportFault) return `${name} could not be run: ${error.message}; ${error.remedy}`;
  // The remedies of a format are for who imports a file.
  if (error instanceof UserError)
    return `${name} wrote what cannot be read as ${name}'s: ${error.message.split("; ")[0]}`;
  return undefined;
}

/** A run is a launch: with its times where the tool hands them out, with its summary where not. */
function repetitionOf(
  imported: Imported,
  where: Pick<Launch, "round" | "position" | "mode" | "startedAt">,
): Repetition | undefined {
  switch (imported.kind) {
    case "times": {
      const [launch] = imported.launches;
      return launch && launchOf(launch, where, imported.actual);
    }
    case "summary":
      return { ...imported.summary, ...(imported.actual && { actual: imported.actual }), ...where };
    case "accuracy":
      return undefined;
  }
}
