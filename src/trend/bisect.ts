/** What a version was found to be. `skip`: it cannot be told; a clause says why. */
export type Answer =
  | { readonly kind: "good" }
  | { readonly kind: "bad" }
  | { readonly kind: "skip"; readonly why: string };

export type BisectStep =
  | { readonly kind: "measure"; readonly version: number }
  /** The one before it is good, and it is bad. */
  | { readonly kind: "found"; readonly version: number }
  /** Everything between the two was skipped: one of those after `good`, up to `bad`, did it. */
  | { readonly kind: "range"; readonly good: number; readonly bad: number };

/**
 * What to measure next between a good version and a bad one: the middle of what is open, or, where that was skipped, the
 * nearest to it that was not. An answer for a version that lies outside of what is open moves nothing wrongly: the newest good
 * one counts, and the first bad one after it.
 *
 * @param answers by the version's number; the first, 0, is good, and some later one is bad.
 */
export function nextBisectStep(answers: ReadonlyMap<number, Answer>): BisectStep {
  const [good, bad] = openBetween(answers);
  if (bad - good === 1) return { kind: "found", version: bad };
  const inside = Array.from({ length: bad - good - 1 }, (_, index) => good + 1 + index);
  const middle = (good + bad) / 2;
  const [nearest] = inside
    .filter((version) => !answers.has(version))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  return nearest === undefined ? { kind: "range", good, bad } : { kind: "measure", version: nearest };
}

/** Measurements that are still to come, if nothing is skipped. */
export function stepsLeft(answers: ReadonlyMap<number, Answer>): number {
  const [good, bad] = openBetween(answers);
  const unknown = Array.from({ length: bad - good - 1 }, (_, index) => good + 1 + index).filter(
    (version) => !answers.has(version),
  );
  return Math.ceil(Math.log2(unknown.length + 1));
}

/** The last version that is known to be good before the first that is known to be bad, and that one. */
export function openBetween(answers: ReadonlyMap<number, Answer>): readonly [good: number, bad: number] {
  const of = (kind: Answer["kind"]) =>
    [...answers].flatMap(([version, answer]) => (answer.kind === kind ? [version] : []));
  const good = Math.max(0, ...of("good"));
  return [good, Math.min(...of("bad").filter((version) => version > good))];
}

/**
 * The error rate of one of several measurements that together may err with a rate: as many equal parts as are expected, and
 * one more that those beyond them share, each taking half of what is left, so that skipped versions never add up to more.
 *
 * @param step from 0.
 * @param expected how many were expected before the first.
 */
export function stepErrorRate(errorRate: number, step: number, expected: number): number {
  const part = errorRate / (expected + 1);
  return step < expected ? part : part / 2 ** (step - expected + 1);
}
