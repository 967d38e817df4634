import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { fieldOf, isObject, jsonOf, refuseTooMany, textOf, timeAt } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * A profile of ONNX Runtime (`SessionOptions.enable_profiling`): an array of events of Chrome's trace format, microseconds.
 * `model_run` is an inference, and every event of a node names the execution provider that ran it.
 */
export const onnxruntimeProfile: ImportFormat = {
  name: "onnxruntime-profile",
  reads: "the profile that ONNX Runtime writes (1.x)",
  read,
};

const REMEDY = "give the JSON file that ONNX Runtime's end_profiling names";
const MICROSECOND = 1e3;

function read(file: ForeignFile): readonly Imported[] {
  const { name } = file;
  const events = jsonOf(file, REMEDY);
  if (!Array.isArray(events)) throw new UserError(`${name}: no array of events; ${REMEDY}`);
  const times = durations(events, "model_run", name);
  refuseTooMany(times.length, name);
  const [firstNs, ...latencyNs] = times;
  if (firstNs === undefined || latencyNs.length === 0)
    throw new UserError(
      `${name}: ${times.length} inferences (model_run) where at least 2 are needed, since the first is told apart; profile a longer run`,
    );
  const loadNs = ["model_loading_uri", "model_loading_array", "session_initialization"]
    .flatMap((event) => durations(events, event, name).slice(0, 1))
    .reduce((sum: number | undefined, ns) => (sum ?? 0) + ns, undefined);
  const { provider, fallbackShare } = providersOf(events);
  return [
    {
      kind: "times",
      runtime: "onnxruntime",
      parameters: {},
      actual: {
        provider: provider ?? NOT_TOLD,
        version: NOT_TOLD,
        ...(fallbackShare !== undefined && { fallbackShare }),
      },
      environment: {},
      launches: [{ latencyNs, firstNs, ...(loadNs !== undefined && { loadNs }) }],
      source: { tool: "ONNX Runtime's profiler", cannotTell: CANNOT_TELL },
      notes: ["times were taken with the profiler on, which makes every inference slower, small models' most of all"],
    },
  ];
}

function durations(events: readonly unknown[], event: string, name: string): readonly number[] {
  return events.flatMap((one, index) =>
    fieldOf(one, "name") === event && fieldOf(one, "cat") === "Session"
      ? timeAt(fieldOf(one, "dur"), MICROSECOND, `${name}: [${index}].dur`)
      : [],
  );
}

/** The provider of most nodes, and the share of the others' nodes that the processor ran in its place. */
function providersOf(events: readonly unknown[]): { readonly provider?: string; readonly fallbackShare?: number } {
  const nodes = new Map<string, string>();
  for (const one of events) {
    const args = fieldOf(one, "args");
    const [node, provider] = [textOf(fieldOf(one, "name")), textOf(fieldOf(args, "provider"))];
    if (isObject(args) && node !== undefined && provider !== undefined) nodes.set(node, provider);
  }
  const counts = new Map<string, number>();
  for (const provider of nodes.values()) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  const accelerated = [...counts].filter(([provider]) => provider !== "CPUExecutionProvider");
  const [provider] = accelerated.toSorted(([, a], [, b]) => b - a)[0] ?? [...counts.keys()];
  if (provider === undefined) return {};
  return {
    provider,
    fallbackShare: accelerated.length === 0 ? 0 : (counts.get("CPUExecutionProvider") ?? 0) / nodes.size,
  };
}

const CANNOT_TELL = [
  "how fast it is without the profiler",
  "the version of ONNX Runtime",
  "how many of its runs were meant to warm up: all but the first count",
  "whether inputs were real, and the memory it took",
];
