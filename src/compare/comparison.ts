import type { MetricName } from "../bench/metric.ts";

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
  /** Values that repeat exactly (model size). */
  | "exact";

/** How much change the user calls none: `relative` 0.05 is 5 %; `points` 0.01 is one point of a share. */
export interface Margin {
  readonly kind: "relative" | "points";
  readonly value: number;
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
  /** p times the number m of gating comparisons, at most 1 (the verdict already contains it). */
  readonly adjustedP: number | undefined;
  /** Rounds, sessions or images used. */
  readonly n: number;
  /** Rounds or images left out by a stated rule. */
  readonly excluded: number;
  /** The smallest true change that this n would have shown in 80 % of cases. */
  readonly detectable: number | undefined;
  /** For an inconclusive comparison: about this many more rounds would settle it. */
  readonly moreRounds: number | undefined;
}

export type Annotation =
  | "beyond-tolerance"
  | "same-images-right"
  | "assumes-near-normal"
  | "one-baseline"
  | "budget-spent";

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
    }
  | {
      readonly metric: MetricName;
      readonly verdict: "not-measured";
      readonly gating: boolean;
      readonly reason: string;
    };
