import { METRICS, type MetricName } from "../bench/metric.ts";
import type { Evidence, Verdict } from "../compare/comparison.ts";
import type { Answer } from "../trend/bisect.ts";
import { jsonText } from "./document-text.ts";
import { clip } from "./escape.ts";
import { count, formatChangeWithInterval, plainShare } from "./figures.ts";

/** One content of a benchmark between a good commit and a bad one; the commit that brought it. Title and author are foreign. */
export interface BisectedVersion {
  readonly commit: string;
  readonly title: string;
  readonly author: string;
  readonly isMerge: boolean;
  /** Commits in a row that have this content. */
  readonly commits: number;
}

/** What one measurement told: a version against the good one. */
export interface BisectedStep {
  readonly version: number;
  readonly answer: Answer;
  /** One minus the error rate of this measurement. */
  readonly confidence: number;
  /** Absent where nothing was measured. */
  readonly told?: { readonly verdict: Verdict; readonly evidence: Evidence };
}

export type BisectOutcome =
  | { readonly kind: "found"; readonly version: number }
  /** One of those after `good`, up to `bad`; a sentence says why no nearer. */
  | { readonly kind: "range"; readonly good: number; readonly bad: number; readonly why: string }
  /** There is nothing to look for; a sentence. */
  | { readonly kind: "none"; readonly why: string };

/** Everything that a bisection learnt. */
export interface Bisection {
  readonly benchmark: string;
  readonly metric: MetricName;
  readonly good: string;
  readonly bad: string;
  /** The good one first. */
  readonly versions: readonly BisectedVersion[];
  /** Commits after the good one, up to the bad one. */
  readonly commits: number;
  readonly steps: readonly BisectedStep[];
  readonly outcome: BisectOutcome;
  /** One minus the error rates of all measurements. */
  readonly confidence: number;
}

/** One measurement in a line. */
export function stepLine(step: BisectedStep, { versions, metric }: Pick<Bisection, "versions" | "metric">): string {
  const version = versions[step.version];
  const who = version === undefined ? "" : versionText(version);
  const { answer, told, confidence } = step;
  if (told === undefined) return `${who}: skipped, ${answer.kind === "skip" ? answer.why : "not measured"}`;
  const change = formatChangeWithInterval(told.evidence, METRICS[metric].tolerance.kind);
  const said = answer.kind === "skip" ? `skipped, ${answer.why}` : answer.kind;
  return `${who}: ${said}, ${change} against good at ${plainShare(confidence)} % confidence`;
}

/** What came of it, in a sentence or two. */
export function outcomeText({ outcome, versions, confidence, metric, steps, benchmark }: Bisection): string {
  const sure = `${plainShare(confidence)} % confidence over ${count(steps.length, "measurement")}`;
  const label = METRICS[metric].label;
  switch (outcome.kind) {
    case "none":
      return outcome.why;
    case "found": {
      const found = versions[outcome.version];
      if (found === undefined) return "";
      const merge = found.isMerge
        ? ` It is a merge: look for the commit within it with --good ${found.commit}^1 --bad ${found.commit}^2.`
        : "";
      return `${versionText(found)} by ${clip(found.author, 60)} is the first bad commit for ${label} of ${benchmark} (${sure}).${merge}`;
    }
    case "range": {
      const inside = versions.slice(outcome.good + 1, outcome.bad + 1).map((one) => `  ${versionText(one)}`);
      return [`One of these did it (${sure}); ${outcome.why}:`, ...inside].join("\n");
    }
  }
}

/** `0f3c1d9e1b7c Make it faster`; the commits after it that changed nothing are counted. */
function versionText({ commit, title, commits }: BisectedVersion): string {
  const more = commits > 1 ? ` (and ${count(commits - 1, "commit")} after it that changed nothing of it)` : "";
  return `${commit.slice(0, 12)}${title === "" ? "" : ` ${clip(title, 80)}`}${more}`;
}

/** The whole of it as one JSON document. */
export function bisectionJson(bisection: Bisection): string {
  const steps = bisection.steps.map(({ told, ...step }) => ({
    ...step,
    commit: bisection.versions[step.version]?.commit,
    ...(told && {
      verdict: told.verdict,
      effect: told.evidence.effect,
      interval: told.evidence.interval,
      n: told.evidence.n,
    }),
  }));
  return jsonText({ ...bisection, steps }, 1);
}
