import { repetitionsOf } from "../bench/repetition.ts";
import { type Environment, NOT_TOLD } from "../bench/result.ts";
import type { ExportFacts, TextFormat } from "./export-format.ts";
import { commitOf, type ExportedSide, type ExportedValue, measuredSides, valuesOf } from "./exported-values.ts";

/**
 * Conbench's `BenchmarkResult`, as benchadapt posts it, an array of one for each sampled metric of each measurement. A value
 * is a launch's: Conbench takes them for independent, and iterations of a launch are not.
 */
export const conbench: TextFormat = {
  kind: "text",
  name: "conbench",
  writes: "Conbench's benchmark results, a value for each launch",
  write: (results, facts) =>
    `${JSON.stringify(
      measuredSides(results).flatMap((side) =>
        valuesOf(side)
          .filter(({ metric }) => metric.noise === "sampled" && Object.hasOwn(UNITS, metric.unit))
          .map((value) => resultOf(side, value, facts)),
      ),
      undefined,
      2,
    )}\n`,
};

/** The only units that Conbench accepts of ours: seconds, bytes and rates. It refuses a result in any other. */
const UNITS: { readonly [unit: string]: readonly [string, number] } = {
  ns: ["s", 1e9],
  bytes: ["B", 1],
  "per-second": ["i/s", 1],
};

function resultOf(side: ExportedSide, { metric, value, launches }: ExportedValue, { repository }: ExportFacts) {
  const { result, measurement } = side;
  const { model, device, runtime, parameters, scenario } = measurement.benchmark;
  const [unit, perUnit] = UNITS[metric.unit] ?? [metric.unit, 1];
  const data = (launches.length > 0 ? launches : [value]).map((one) => one / perUnit);
  const { provider, version } = repetitionsOf(measurement)[0]?.actual ?? measurement.summary?.actual ?? {};
  const commit = commitOf(measurement);
  return {
    run_id: result.session.id,
    batch_id: `${result.session.id}-${measurement.role}`,
    run_reason: "edgebench",
    timestamp: result.createdAt,
    stats: { data, unit },
    tags: {
      name: model,
      metric: metric.name,
      device,
      runtime,
      ...Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, String(one)])),
      scenario,
      role: measurement.role,
    },
    info: {
      ...texts(result.device.environment),
      ...(measurement.source && {
        source: measurement.source.tool,
        cannot_tell: measurement.source.cannotTell.join("; "),
      }),
    },
    context: {
      runtime,
      ...(provider !== undefined && provider !== NOT_TOLD && { provider }),
      ...(version !== undefined && version !== NOT_TOLD && { "runtime-version": version }),
    },
    // Of a machine Conbench demands sixteen facts, sizes of caches among them; of a cluster it demands a name.
    cluster_info: { name: device, info: {}, optional_info: {} },
    ...(repository !== undefined && { github: { repository, ...(commit !== undefined && { commit }) } }),
  };
}

const texts = (environment: Environment) =>
  Object.fromEntries(Object.entries(environment).map(([name, fact]) => [name, String(fact)]));
