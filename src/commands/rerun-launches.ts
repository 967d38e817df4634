import { join } from "node:path";
import { METRICS } from "../bench/metric.ts";
import type { Measurement, Rerun } from "../bench/result.ts";
import type { PlannedRerun } from "../plan/plan.ts";
import { rerunRules } from "../plan/reruns.ts";
import type { BenchmarkRun } from "./benchmark-run.ts";
import type { PlannedSide, ReadySide } from "./measurement.ts";
import { readySide } from "./ready-side.ts";

/** What a benchmark's own launches take of its share where a re-run of two sides follows them. */
export const OWN_PART = 1 / 3;

type Planned = Extract<PlannedRerun, { kind: "planned" }>;
/** Measures two sides that are ready, in rounds: base first. */
type MeasureRounds = (
  run: BenchmarkRun,
  sides: { readonly base: ReadySide; readonly head: ReadySide },
) => Promise<readonly Measurement[]>;

/** Measures the last good content against the first bad one, in what is left of the benchmark's share. */
export async function measureRerun(run: BenchmarkRun, rerun: Planned, measureRounds: MeasureRounds): Promise<Rerun> {
  const { planned, plan, folder } = run;
  // Images are asked about only where it is an accuracy that moved.
  const isScored = rerun.metrics.some((metric) => METRICS[metric].noise === "paired-images");
  const again: BenchmarkRun = {
    ...run,
    plan: rerunRules(plan, rerun),
    planned: isScored ? planned : { ...planned, task: "other" },
    folder: join(folder, "rerun"),
  };
  const good: PlannedSide = { name: "base", role: "base", ...rerun.good };
  const bad: PlannedSide = { name: "head", role: "head", ...rerun.bad };
  const company = { sideCount: 2, isStaged: isScored };
  const base = await readySide(again, good, { ...company, other: undefined });
  if (!("prepared" in base)) return lost("last good", base);
  const head = await readySide(again, bad, { ...company, other: base });
  if (!("prepared" in head)) return lost("first bad", head);
  return rerunOf(await measureRounds(again, { base, head }));
}

function rerunOf(measured: readonly Measurement[]): Rerun {
  const [good, bad] = (["base", "head"] as const).map((name) => measured.find(({ role }) => role === name));
  if (good === undefined || good.status !== "measured") return lost("last good", good);
  if (bad === undefined || bad.status !== "measured") return lost("first bad", bad);
  const { looks, ending = "failed" } = bad;
  return { outcome: "paired", good: sideOf(good), bad: sideOf(bad), ending, ...(looks && { looks }) };
}

type RerunSide = Extract<Rerun, { outcome: "paired" }>["good"];

function sideOf({ commit, model, launches, accuracy }: Measurement): RerunSide {
  if (model === undefined) throw new Error("a measured side has a model");
  return { commit, model, launches, ...(accuracy && { accuracy }) };
}

function lost(which: string, side: Measurement | undefined): Rerun {
  const why = side === undefined ? "" : ` at ${side.commit.slice(0, 12)}: ${side.reason}`;
  return { outcome: "none", why: `the ${which} model was not measured${why}`.slice(0, 4_000) };
}
