import { METRICS } from "../bench/metric.ts";
import type { Margin, Verdict } from "../compare/comparison.ts";
import { type BisectedStep, type Bisection, type BisectOutcome, stepLine } from "../report/bisect-text.ts";
import { plain } from "../report/escape.ts";
import { count } from "../report/figures.ts";
import { type Answer, nextBisectStep, openBetween, stepErrorRate, stepsLeft } from "../trend/bisect.ts";
import { type Bench, type Content, type Measured, measureAgainstGood } from "./bisect-measure.ts";
import { isSame, type Version } from "./bisect-versions.ts";

interface Range {
  readonly good: string;
  readonly bad: string;
}

/** Holds versions against the good one until one is left, on the device: first the bad one, then the middle of what is open. */
export async function search(
  bench: Omit<Bench, "good">,
  versions: readonly Version[],
  range: Range,
): Promise<Bisection> {
  const state = new Search(bench, versions, range);
  const [good, bad] = [versions[0]?.past, versions.at(-1)?.past];
  if (good?.kind !== "side") return state.none(`The good commit cannot be measured: ${good?.why}.`);
  if (bad?.kind !== "side") return state.none(`The bad commit cannot be measured: ${bad?.why}.`);
  if (isSame(good, bad)) return state.none(SAME_CONTENT);
  return state.run(good, bad);
}

const SAME_CONTENT =
  "The good commit and the bad one have the same content, so no commit between them can have moved anything: look at the device.";

/** What a candidate is held to. */
interface Measure {
  /** Measurements that were expected in all. */
  readonly expected: number;
  readonly tolerance: Margin;
  /** The verdict of the bad content: who has it is bad. */
  readonly verdict?: Verdict;
}

class Search {
  readonly #bench: Omit<Bench, "good">;
  readonly #versions: readonly Version[];
  readonly #range: Range;
  readonly #answers = new Map<number, Answer>();
  readonly #steps: BisectedStep[] = [];
  #spent = 0;

  constructor(bench: Omit<Bench, "good">, versions: readonly Version[], range: Range) {
    this.#bench = bench;
    this.#versions = versions;
    this.#range = range;
  }

  async run(good: Content, bad: Content): Promise<Bisection> {
    const bench: Bench = { ...this.#bench, good };
    const { plan, metric } = bench;
    this.#answer(good, { kind: "good" });
    this.#answer(bad, { kind: "bad" });
    for (const [version, { past }] of this.#versions.entries())
      if (past.kind === "none") this.#answers.set(version, { kind: "skip", why: past.why });
    const expected = 1 + stepsLeft(this.#answers);
    this.#tellBeginning(expected);
    const tolerance = plan.policy.tolerance[metric] ?? METRICS[metric].tolerance;
    const whole = await this.#measure(bench, this.#versions.length - 1, bad, { expected, tolerance });
    if (whole.kind === "lost")
      return this.none(`The ${whole.side === "good" ? "good" : "bad"} commit was not measured: ${whole.why}.`);
    const { verdict, evidence } = whole.comparison;
    if (verdict === "unchanged") return this.none(UNCHANGED);
    if (verdict === "inconclusive") return this.none(INCONCLUSIVE);
    return this.#narrow(bench, { expected, tolerance: halfOf(evidence.effect, tolerance), verdict });
  }

  /** Ends a search that has nothing to look for. */
  none(why: string): Bisection {
    return this.#told({ kind: "none", why });
  }

  async #narrow(bench: Bench, measure: Measure): Promise<Bisection> {
    for (;;) {
      const step = nextBisectStep(this.#answers);
      if (step.kind === "found") return this.#told(step);
      if (step.kind === "range") return this.#told({ ...step, why: "what lies between them could not be told" });
      const { signal } = bench.context;
      const candidate = this.#versions[step.version]?.past;
      if (candidate?.kind !== "side") throw new Error("a version that is measured has a content");
      const told = signal.aborted ? undefined : await this.#measure(bench, step.version, candidate, measure);
      if (signal.aborted) return this.#ended(`it was ended by ${String(signal.reason)}`);
      if (told?.kind === "lost" && told.side === "good")
        return this.#ended(`the good commit could not be measured again: ${told.why}`);
    }
  }

  /** Measures a version against the good one, and remembers what that says of it, and of all with its content. */
  async #measure(bench: Bench, version: number, candidate: Content, measure: Measure): Promise<Measured> {
    const { expected, tolerance, verdict } = measure;
    const step = this.#steps.length;
    const errorRate = stepErrorRate(bench.plan.policy.errorRate, step, expected);
    const told = await measureAgainstGood(bench, candidate, { step, errorRate, tolerance });
    const answer = answerOf(told, verdict);
    if (told.kind === "compared") this.#spent += errorRate;
    if (verdict !== undefined) this.#answer(candidate, answer);
    const evidence = told.kind === "compared" ? { told: told.comparison } : {};
    const one: BisectedStep = { version, answer, confidence: 1 - errorRate, ...evidence };
    this.#steps.push(one);
    bench.context.progress.line(plain(stepLine(one, this.#told({ kind: "none", why: "" }))));
    return told;
  }

  #answer(content: Content, answer: Answer): void {
    for (const [version, { past }] of this.#versions.entries())
      if (isSame(past, content)) this.#answers.set(version, answer);
  }

  #tellBeginning(expected: number): void {
    const { progress } = this.#bench.context;
    const { planned } = this.#bench;
    progress.line(
      `${count(this.#commits, "commit")} between good and bad, in which ${planned.id} has ${count(this.#versions.length - 1, "new content", "new contents")}: about ${count(expected, "measurement")}.`,
    );
  }

  /** Commits after the good one. */
  get #commits(): number {
    return this.#versions.reduce((sum, { commits }) => sum + commits, -1);
  }

  /** What is open where a search ends early. */
  #ended(why: string): Bisection {
    const [good, bad] = openBetween(this.#answers);
    return this.#told({ kind: "range", good, bad, why });
  }

  #told(outcome: BisectOutcome): Bisection {
    const { planned, metric } = this.#bench;
    return {
      benchmark: planned.id,
      metric,
      ...this.#range,
      versions: this.#versions.map(({ commit: { parents, ...commit }, commits }) => ({
        ...commit,
        isMerge: parents.length > 1,
        commits,
      })),
      commits: this.#commits,
      steps: this.#steps,
      outcome,
      confidence: 1 - this.#spent,
    };
  }
}

const UNCHANGED =
  "On this device the bad commit is not worse than the good one by more than the tolerance: what moved may have been the device, or policy.tolerance is wider than what moved.";
const INCONCLUSIVE =
  "The rounds that the device's budget allowed do not show that the bad commit differs from the good one; raise policy.budget.";

/** @param verdict of the bad content; left out where it is the bad one itself that is measured. */
function answerOf(told: Measured, verdict: Verdict | undefined): Answer {
  if (told.kind === "lost") return { kind: "skip", why: told.why };
  const own = told.comparison.verdict;
  if (own === "inconclusive") return { kind: "skip", why: "the rounds that the budget allowed do not tell" };
  return { kind: own === (verdict ?? own) && own !== "unchanged" ? "bad" : "good" };
}

/**
 * Half of the whole move as a tolerance: a candidate has it or has it not, and the rounds end as soon as they exclude one of
 * the two. A candidate whose interval excludes no change has it; one whose interval lies within half of it has not.
 */
function halfOf(effect: number, { kind }: Margin): Margin {
  if (kind === "points") return { kind, value: Math.abs(effect) / 2 };
  return { kind, value: Math.expm1(Math.abs(Math.log1p(effect)) / 2) };
}
