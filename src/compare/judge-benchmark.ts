import { benchmarkId } from "../bench/benchmark.ts";
import { emulatedOf } from "../bench/emulation.ts";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import { floorFact, whyImplausible } from "../plausible/plausibility.ts";
import { selectBaselines } from "./baseline-selection.ts";
import { type Bridge, bridgeOf } from "./bridge.ts";
import type { Case, Known } from "./case.ts";
import { caveatsOf } from "./caveats.ts";
import { type ChangedImages, changedImages } from "./changed-images.ts";
import { conditionsOfMeasurement } from "./comparability.ts";
import { type Against, accuracyAgainst, compareBenchmark } from "./compare-benchmark.ts";
import type { Comparison } from "./comparison.ts";
import { noiseFact } from "./device-sentences.ts";
import { joinComparisons } from "./gate.ts";
import { compareIdentical, isReuse } from "./identical-content.ts";
import type { BenchmarkJudgement, BenchmarkState, SideOutcome } from "./judgement.ts";
import { sideValues } from "./launch-values.ts";
import { type Rules, rulesIn } from "./rules.ts";
import { topShares } from "./top-shares.ts";

/** Judges one benchmark: what became of it, and every metric's comparison. */
export function judgeBenchmark(one: Case, allRules: Rules): BenchmarkJudgement {
  const { benchmark, reasons, environment } = one;
  const rules = rulesIn(benchmark.scenario, allRules);
  const { state, reason, comparisons, against } = outcomeOf(one, rules);
  return {
    id: benchmarkId(benchmark),
    benchmark,
    state,
    reason,
    verdict: state === "compared" ? joinComparisons(comparisons) : "not-measured",
    comparisons,
    base: sideOutcome(one.base),
    head: headOutcome(one),
    reasons,
    environment: { ...environment, ...actualFacts(one.head), ...factsOf(one) },
    caveats: caveatsOf(one, against),
    bridge: bridgeIn(one, comparisons, rules),
    changedImages: against && imagesIn(against, measured(one.head)),
    topShares: topShares(against && accuracyAgainst(against), measured(one.head)?.accuracy, rules.errorRate),
  };
}

/** What only the launches tell: the device's own noise, and how far the times are from what it can do. */
function factsOf({ head, environment }: Case): Environment {
  return { ...noiseFact(measured(head)?.launches ?? []), ...floorFact(measured(head), environment) };
}

/** A time that cannot be true is held against nothing. A head without a base is shown, and marked. */
function implausibleSide(one: Case, base: Measurement | undefined, head: Measurement): string | undefined {
  if (one.base.kind === "absent") return undefined;
  const sides = [["head", head] as const, ...(base === undefined ? [] : [["base", base] as const])];
  const found = sides.flatMap(([name, side]) => {
    const why = whyImplausible(side, one.environment);
    return why === undefined ? [] : `implausible: of the ${name}, ${why}`;
  });
  return found.length === 0 ? undefined : found.join("; ");
}

function imagesIn(against: Against, head: Measurement | undefined): ChangedImages | undefined {
  return changedImages(accuracyAgainst(against), head?.accuracy, head?.thumbnails);
}

function bridgeIn(one: Case, compared: readonly Comparison[], rules: Rules): Bridge | undefined {
  const [base, head] = [measured(one.base), measured(one.head)];
  if (head === undefined || (one.base.kind === "measurement" && !one.sameSession)) return undefined;
  return bridgeOf({ base, head, stored: one.history, environment: one.environment, compared }, rules);
}

interface Outcome {
  readonly state: BenchmarkState;
  readonly reason: string | undefined;
  readonly comparisons: readonly Comparison[];
  readonly against: Against | undefined;
}

function outcomeOf(one: Case, rules: Rules): Outcome {
  const [base, head] = [measured(one.base), measured(one.head)];
  const without = (state: BenchmarkState, reason?: string): Outcome => ({
    state,
    reason,
    comparisons: [],
    against: undefined,
  });
  if (head === undefined) {
    const failed = one.head.kind === "measurement" && one.head.measurement.status === "failed";
    return without(
      failed && baseRan(one, base) ? "head-failed" : "not-measured",
      whyNot(one.head) ?? "the head was not measured",
    );
  }
  if (head.reusedFrom !== undefined)
    return base !== undefined && isReuse(head, base)
      ? { state: "compared", reason: undefined, comparisons: compareIdentical(base, rules), against: undefined }
      : without("not-measured", "the result says that the head is the base's content, which it does not show");
  if (base !== undefined && one.sameSession && emulatedOf(base) !== emulatedOf(head))
    return without("not-measured", "only one side ran on an emulated processor, whose times are no device's");
  const untrue = implausibleSide(one, base, head);
  if (untrue !== undefined) return without("not-measured", untrue);
  const against = againstWhat(one, base, head);
  if (against?.kind === "other-sessions" && against.baselines.sessions.length === 0) {
    const reason = against.baselines.leftOut.map(({ why }) => why).join("; ");
    return { ...without("not-measured", reason), against };
  }
  if (against !== undefined) {
    const told = compareBenchmark(against, head, rules);
    const comparisons = [...told, ...unscored(one, told, rules)];
    return { state: "compared", reason: undefined, comparisons, against };
  }
  if (one.base.kind === "absent") return without("new");
  return without(
    "not-measured",
    `the base was not measured: ${whyNot(one.base) ?? "its rounds belong to another session"}`,
  );
}

/** Accuracies that gate and that neither side tells, although both were to be scored: never a pass in silence. */
function unscored({ scored }: Case, told: readonly Comparison[], rules: Rules): readonly Comparison[] {
  if (scored !== true) return [];
  const missing = (["top-1", "top-5"] as const).filter(
    (metric) => rules.gating.has(metric) && !told.some((comparison) => comparison.metric === metric),
  );
  const reason = "neither side was scored, although the plan gives both labelled images";
  return missing.map((metric) => ({ metric, verdict: "not-measured", gating: true, reason }));
}

/** In this session, or in an earlier one where this session did not try: a crash of the head must never be put down to the device. */
function baseRan({ base, history }: Case, measuredNow: Measurement | undefined): boolean {
  if (measuredNow !== undefined) return true;
  const failed = base.kind === "measurement" && base.measurement.status === "failed";
  return base.kind !== "absent" && !failed && history.length > 0;
}

function againstWhat(one: Case, base: Measurement | undefined, head: Measurement): Against | undefined {
  if (base !== undefined && one.sameSession) return { kind: "same-session", base };
  if (one.history.length === 0) return undefined;
  const expected = { ...conditionsOfMeasurement(head, one.environment), ...one.baseConditions };
  const { history: candidates, comparability = "refuse" } = one;
  return { kind: "other-sessions", baselines: selectBaselines({ candidates, expected, comparability }) };
}

function measured(known: Known): Measurement | undefined {
  return known.kind === "measurement" && known.measurement.status === "measured" ? known.measurement : undefined;
}

function whyNot(known: Known): string | undefined {
  if (known.kind === "absent") return undefined;
  return known.kind === "missing" ? known.reason : known.measurement.reason;
}

/** A head that was not measured again has the values of its base. */
function headOutcome({ base, head }: Case): SideOutcome {
  const outcome = sideOutcome(head);
  return outcome.measurement?.reusedFrom === undefined ? outcome : { ...outcome, values: sideOutcome(base).values };
}

function sideOutcome(known: Known): SideOutcome {
  if (known.kind !== "measurement") {
    const status = known.kind === "absent" ? "absent" : "skipped";
    return { commit: known.commit, status, reason: whyNot(known), values: [], measurement: undefined };
  }
  const { measurement } = known;
  const { commit, status, reason } = measurement;
  return { commit, status, reason, values: sideValues(measurement), measurement };
}

/** The runtime that really ran, as the launches report it. */
function actualFacts(known: Known): Environment {
  const side = measured(known);
  const actual = side && repetitionsOf(side)[0]?.actual;
  if (actual === undefined) return {};
  const { version, provider, emulated } = actual;
  return { "runtime-version": version, provider, ...(emulated === undefined ? {} : { emulated }) };
}
