import type { Environment, Mode } from "../bench/result.ts";
import { MODES } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import type { Evidence, Method } from "../compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { spentTogether } from "../compare/rules.ts";
import { count, plainShare } from "./figures.ts";
import { findingSentence } from "./refusals.ts";
import { shortCommit } from "./short.ts";
import { METHOD_WORDS, MODE_WORDS } from "./words.ts";

/** Facts about how a judgement came to be, as plain sentences and tables that every rendering words alike. Foreign strings in them are not yet escaped. */

/** How it was measured, in plain words, one sentence or two per entry. Nothing foreign but the two commits. */
export function methodSentences(judgement: Judgement): readonly string[] {
  const evidence = judgement.benchmarks.flatMap(evidenceOf);
  const sentences = [sidesSentence(judgement)];
  const rounds = evidence
    .filter((one) => one.method === "paired-rounds" || one.method === "few-rounds")
    .map((one) => one.n);
  const modes = MODES.filter(
    (mode) => mode !== "solo" && judgement.benchmarks.some((judged) => usedMode(judged, mode)),
  );
  if (rounds.length > 0)
    sentences.push(
      `${rangeOf(rounds)} per benchmark${modes.length === 0 ? "" : `: ${modes.map((mode) => MODE_WORDS[mode]).join("; or ")}`}.`,
    );
  const used = new Set(evidence.map((one) => one.method));
  for (const method of Object.keys(METHOD_WORDS) as Method[])
    if (used.has(method)) sentences.push(METHOD_WORDS[method]);
  if (judgement.comparisons > 0) sentences.push(errorRateSentence(judgement));
  const excluded = evidence.filter((one) => one.excluded > 0).length;
  if (excluded > 0)
    sentences.push(
      `${count(excluded, "comparison")} left out rounds or images by a stated rule; the HTML report names each.`,
    );
  const lost = judgement.benchmarks.reduce(
    (sum, { base, head }) =>
      sum + (base.measurement?.lostLaunches.length ?? 0) + (head.measurement?.lostLaunches.length ?? 0),
    0,
  );
  if (lost > 0) sentences.push(`${lost === 1 ? "1 launch" : `${lost} launches`} ended early and gave no times.`);
  return sentences;
}

/** The words that only a reader of the table needs: what the five verdicts mean. */
export const VERDICT_SENTENCE =
  "Regressed or improved: the interval leaves out zero and is not all inside the tolerance. Unchanged: all of it is inside the tolerance. Inconclusive: the evidence decides neither. Not measured: nothing can be said, and that is not a pass.";

/** Facts that are of one benchmark: how far its times are from what the device can do, and the noise beside its launches. */
const OF_BENCHMARK = { "share-of-peak": "Share of peak", "sentinel-noise": "Noise of the sentinel" } as const;

/** What of its environment is of a benchmark alone: a title and what it says. */
export function ownFacts({ environment }: BenchmarkJudgement): readonly (readonly [title: string, text: string])[] {
  return Object.entries(OF_BENCHMARK).flatMap(([fact, title]) => {
    const value = environment[fact];
    return value === undefined ? [] : [[title, factText(fact, value)] as const];
  });
}

/** Facts of each device while it measured: every value that was seen, by device and name, in a stable order. */
export function environments(judgement: Judgement): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const devices = new Map<string, Map<string, Set<string>>>();
  for (const { benchmark, environment } of judgement.benchmarks) {
    const facts = devices.get(benchmark.device) ?? new Map<string, Set<string>>();
    devices.set(benchmark.device, facts);
    for (const [fact, value] of Object.entries(environment))
      if (!Object.hasOwn(OF_BENCHMARK, fact))
        facts.set(fact, (facts.get(fact) ?? new Set()).add(factText(fact, value)));
  }
  const sorted = [...devices].filter(([, facts]) => facts.size > 0).sort(byKey);
  return new Map(
    sorted.map(([device, facts]) => [
      device,
      new Map([...facts].sort(byKey).map(([fact, values]) => [fact, [...values].sort()])),
    ]),
  );
}

/** What a reader must know last: notices of the plan, warnings of the gate, caveats of each benchmark. */
export function notes(judgement: Judgement): readonly string[] {
  const caveats = judgement.benchmarks.flatMap((judged) => judged.caveats.map((caveat) => `${judged.id}: ${caveat}`));
  return [...new Set([...judgement.gate.warnings.map(findingSentence), ...judgement.notices, ...caveats])];
}

/** `head abc1234567 against base def8901234`, each commit as `tell` tells it. */
export function sidesText({ head, base }: Judgement, tell = shortCommit): string {
  return base === null ? `head ${tell(head)}` : `head ${tell(head)} against base ${tell(base)}`;
}

function evidenceOf(judged: BenchmarkJudgement): readonly Evidence[] {
  return judged.comparisons.flatMap((comparison) =>
    comparison.verdict === "not-measured" ? [] : [comparison.evidence],
  );
}

function sidesSentence(judgement: Judgement): string {
  return judgement.base === null
    ? `Head is ${shortCommit(judgement.head)}; there is no base.`
    : `Head is ${shortCommit(judgement.head)}, base is ${shortCommit(judgement.base)}.`;
}

function errorRateSentence(judgement: Judgement): string {
  const { errorRate, comparisons } = judgement;
  const oneIn = Math.round(2 / spentTogether(judgement));
  const held = `a pull request without any change is called regressed at most once in ${oneIn}`;
  if (comparisons === 1) return `The error rate is ${plainShare(errorRate)} %, for one gating comparison: ${held}.`;
  return `The error rate is ${plainShare(errorRate)} %, shared among ${comparisons} gating comparisons: ${held}, however many there are. The p of each is told after that sharing.`;
}

function usedMode(judged: BenchmarkJudgement, mode: Mode): boolean {
  return [judged.base, judged.head].some(
    (side) => side.measurement?.launches.some((launch) => launch.mode === mode) === true,
  );
}

function rangeOf(rounds: readonly number[]): string {
  const least = rounds.reduce((a, b) => Math.min(a, b));
  const most = rounds.reduce((a, b) => Math.max(a, b));
  return least === most ? count(least, "round") : `${least} to ${most} rounds`;
}

/** A fact whose name ends in `-bytes` is a size. */
function factText(fact: string, value: Environment[string]): string {
  if (typeof value === "number" && fact.endsWith("-bytes")) return formatValue(value, "bytes");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
