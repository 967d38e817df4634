import type { MetricName } from "../bench/metric.ts";
import type { Divergence } from "../vision/divergence.ts";

/** The five words of the design, and no others. */
export const VERDICTS = ["regressed", "improved", "unchanged", "inconclusive", "not-measured"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a comparison was made; every report says it. */
export type Method =
  /** Log ratios of per-launch values, paired by round; Hodges–Lehmann estimate, exact signed-rank interval at planned looks. */
  | "paired-rounds"
  /** Fewer than 8 affordable rounds: t interval on the same log ratios, which assumes near-normal noise. */
  | "few-rounds"
  /** Against stored sessions: t prediction interval over session-level medians. */
  | "between-sessions"
  /** The same images on both sides: McNemar's exact test, Bonett–Price interval. */
  | "paired-images"
  /** Peak memory that all but repeats from launch to launch: compared as it is, the interval spans the values. */
  | "repeating-values"
  /** Two answers to the same images: the share that is the same, with Clopper and Pearson's interval. */
  | "agreement"
  /** Values that repeat exactly (model size). */
  | "exact"
  /** The same content on both sides, measured once: there is nothing to compare. */
  | "identity";

/** How much change the user calls none: `relative` 0.05 is 5 %; `points` 0.01 is one point of a share. */
export interface Margin {
  readonly kind: "relative" | "points";
  readonly value: number;
}

/** Numbers beside the verdict on an accuracy. They decide nothing. */
export interface ImageEvidence {
  /** Images that only the base gets right, and that only the head does. */
  readonly lost: number;
  readonly won: number;
  /** McNemar's mid-p, less cautious than the exact p. */
  readonly midP: number;
  /** Wilson's interval of each side's accuracy. */
  readonly base: { readonly lower: number; readonly upper: number };
  readonly head: { readonly lower: number; readonly upper: number };
}

/** Numbers beside the verdict on agreement. They decide nothing. */
export interface AgreementEvidence {
  /**
   * Top-1 has changed by no more than this, whatever the labels: an image whose best class stayed is right on both sides or
   * on neither. `here`: on these images, for certain. `beyond`: on images like them, at the confidence of the interval.
   */
  readonly topOneChange: { readonly here: number; readonly beyond: number };
  /** How far the scores lie apart; absent where they did not meet. */
  readonly divergence?: Divergence;
}

/** How often an operator is in base and head, where that differs. Names are the model's: foreign. */
export interface OperatorChange {
  readonly name: string;
  readonly base: number;
  readonly head: number;
}

/** Numbers behind a verdict. `effect`, `interval` and `detectable` are on one scale: head/base - 1 where the margin is relative, head - base where it is points. */
export interface Evidence {
  readonly method: Method;
  /** Headline values in the metric's base unit (median over launches, share right, bytes). */
  readonly base: number;
  readonly head: number;
  readonly effect: number;
  /** Absent while the data allow no finite interval. */
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  /** Two-sided p of "no difference", valid under the planned looks; absent for exact values. */
  readonly p: number | undefined;
  /** p on the scale of the whole error rate, after its sharing; at most 1 (the verdict already contains it). */
  readonly adjustedP: number | undefined;
  /** Rounds, sessions or images used. */
  readonly n: number;
  /** Rounds or images left out by a stated rule. */
  readonly excluded: number;
  /** The smallest true change that this n would have shown in 80 % of cases. */
  readonly detectable: number | undefined;
  /** For an inconclusive comparison: about this many more rounds would settle it. */
  readonly moreRounds: number | undefined;
  /** What the images say beside that; absent where no accuracy is compared. */
  readonly images?: ImageEvidence;
  /** What agreement says of accuracy; absent where no agreement is compared. */
  readonly agreement?: AgreementEvidence;
  /** Kinds of operators whose number differs; absent where no operators are compared, or none does. */
  readonly operators?: readonly OperatorChange[];
}

export const ANNOTATIONS = [
  "beyond-tolerance",
  "same-images-right",
  "same-predictions",
  "assumes-near-normal",
  "one-baseline",
  "suspected-regression",
  "suspected-improvement",
  "sentinel-corrected",
  "budget-spent",
  "accepted",
  "beyond-accepted",
  "trade-off",
  "reused",
] as const;
export type Annotation = (typeof ANNOTATIONS)[number];

/** Why a regression passes the gate. It stays a regression, and is shown as allowed wherever it is shown. */
export type Allowance =
  | { readonly kind: "accepted"; readonly by: string; readonly why: string; readonly until: string }
  /** What was won for it, and where. */
  | { readonly kind: "trade-off"; readonly metric: MetricName; readonly device: string };

/** Base against head for one metric of one benchmark. */
export type Comparison =
  | {
      readonly metric: MetricName;
      readonly verdict: Exclude<Verdict, "not-measured">;
      readonly tolerance: Margin;
      /** Whether this comparison is one of the m that share the error rate and may fail the gate. */
      readonly gating: boolean;
      readonly evidence: Evidence;
      readonly annotations: readonly Annotation[];
      /** Set only where the verdict is `regressed`; the annotation of the same name goes with it. */
      readonly allowance?: Allowance;
    }
  | {
      readonly metric: MetricName;
      readonly verdict: "not-measured";
      readonly gating: boolean;
      readonly reason: string;
    };
