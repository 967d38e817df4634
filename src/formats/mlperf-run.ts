import type { Scenario } from "../bench/benchmark.ts";
import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { countOf, nanosecondsOf, rateOf, versionWarning, withoutUnknown } from "./foreign-value.ts";
import type { Imported } from "./format.ts";

/** What the summary or the detail log of LoadGen says of a run. */
export interface LoadgenSaid {
  readonly scenario: string | undefined;
  readonly mode: string | undefined;
  readonly validity: string | undefined;
  readonly version: string | undefined;
  readonly queries: unknown;
  readonly minNs: unknown;
  readonly maxNs: unknown;
  readonly meanNs: unknown;
  /** By percent: 50, 90, 95, 99. */
  readonly percentiles: { readonly [percent in number]?: unknown };
  /** Samples a second: of the offline scenario, or queries a second. */
  readonly rate: unknown;
}

const SCENARIOS: { readonly [told in string]?: Scenario } = {
  SingleStream: "single-stream",
  "Single Stream": "single-stream",
  MultiStream: "multi-stream",
  "Multi Stream": "multi-stream",
  Offline: "offline",
};
const KNOWN = { from: [1, 0], to: [6, 99] } as const;

/** A run of LoadGen as a summary. @throws UserError for a run of accuracy, of the server scenario, or without times. */
export function loadgenRun(said: LoadgenSaid, name: string, remedy: string): Imported {
  if (said.mode === "AccuracyOnly")
    throw new UserError(
      `${name}: a run of mode AccuracyOnly, whose times mean nothing; give one of PerformanceOnly, or its accuracy log as mlperf-accuracy`,
    );
  const scenario = Object.hasOwn(SCENARIOS, said.scenario ?? "") ? SCENARIOS[said.scenario ?? ""] : undefined;
  if (said.scenario === undefined) throw new UserError(`${name}: no scenario in it; ${remedy}`);
  if (scenario === undefined)
    throw new UserError(
      `${name}: scenario ${JSON.stringify(said.scenario.slice(0, 40))} is none of SingleStream, MultiStream and Offline; give a run of one of these`,
    );
  const ns = (value: unknown) => nanosecondsOf(value, 1);
  const isOffline = scenario === "offline";
  const values = withoutUnknown({
    throughput: scenario === "multi-stream" ? undefined : rateOf(said.rate),
    ...(!isOffline && {
      latency: ns(said.percentiles[50]),
      "latency-mean": ns(said.meanNs),
      "latency-p90": ns(said.percentiles[90]),
      "latency-p95": ns(said.percentiles[95]),
      "latency-p99": ns(said.percentiles[99]),
    }),
  });
  if (Object.keys(values).length === 0) throw new UserError(`${name}: no latency and no rate in it; ${remedy}`);
  return {
    kind: "summary",
    scenario,
    parameters: {},
    actual: { provider: "LoadGen", version: said.version ?? NOT_TOLD },
    environment: {},
    inputs: "dataset",
    summary: {
      ...withoutUnknown({ iterations: countOf(said.queries, 1e9) }),
      values,
      ...withoutUnknown(isOffline ? {} : { minNs: ns(said.minNs), maxNs: ns(said.maxNs) }),
    },
    source: { tool: "MLPerf LoadGen", cannotTell: CANNOT_TELL },
    notes: [
      ...versionWarning("LoadGen", said.version, KNOWN),
      ...(said.validity === "VALID"
        ? []
        : [
            `LoadGen does not call the run valid (${(said.validity ?? NOT_TOLD).slice(0, 40)}): too short, or too few queries`,
          ]),
    ],
  };
}

const CANNOT_TELL = [
  "single times: it tells what they amount to",
  "the inference without what the program under test does around it, which is inside LoadGen's clock",
  "versions of the runtime",
  "the time to load, the first inference and the memory",
];
