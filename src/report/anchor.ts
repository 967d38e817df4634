import { sha256Hex } from "../bench/digest.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";

/** Where each benchmark's own part of a page is. */
export type Anchors = ReadonlyMap<BenchmarkJudgement, string>;

const LONGEST_NAME = 40;

/** What the parts of a page are called in links; no two are called the same. */
export function anchorsOf(benchmarks: readonly BenchmarkJudgement[]): Anchors {
  const times = new Map<string, number>();
  return new Map(
    benchmarks.map((judged) => {
      const anchor = anchorOf(judged);
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      return [judged, before === 0 ? anchor : `${anchor}-${before + 1}`];
    }),
  );
}

/**
 * What a benchmark's part of a page is called in links: the same in every report, so that a link says something in the next
 * one as well. Names are foreign, and what their letters do not tell apart the digest of the id does.
 */
export function anchorOf({ id, benchmark }: Pick<BenchmarkJudgement, "id" | "benchmark">): string {
  const name = `${benchmark.model}-${benchmark.device}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "");
  return ["benchmark", ...(name === "" ? [] : [name]), sha256Hex(id).slice(0, 8)].join("-");
}
