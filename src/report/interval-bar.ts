import type { Evidence, Margin } from "../compare/comparison.ts";

/**
 * A line of text that draws a change on the scale of its tolerance: `·····[···0·==o==·` … Every sign is of Latin-1, which each
 * monospaced font has at one width, and none lets a line break beside it; there are no spaces, which mail programs fold.
 */

/** Signs between no change and the tolerance, and beyond it. */
const INSIDE = 3;
const OUTSIDE = 5;
const ZERO = OUTSIDE + 1 + INSIDE;
const LAST = 2 * ZERO;
const MARKS: ReadonlyMap<number, string> = new Map([
  [OUTSIDE, "["],
  [ZERO, "0"],
  [LAST - OUTSIDE, "]"],
]);

/** What the signs mean, for a reader who sees a bar for the first time. */
export const BAR_SENTENCE =
  "In the bar beside a change, 0 is no change, [ and ] are the tolerance, = is the interval and o the estimate; < and > say that it goes on beyond the bar.";

/**
 * The bar of a comparison, always as long as any other. A sign of the interval stands between two marks exactly where the
 * interval reaches between them, so that the verdict can be read from it. Undefined where there is nothing to draw: no
 * finite interval, the same content on both sides, a tolerance of nothing.
 */
export function intervalBar(evidence: Evidence, tolerance: Margin): string | undefined {
  const { interval, effect, method } = evidence;
  if (interval === undefined || method === "identity" || tolerance.value <= 0) return undefined;
  // Verdicts measure a relative change by its logarithm, the same distance both ways.
  const onScale = (change: number) =>
    tolerance.kind === "points" ? change / tolerance.value : Math.log1p(change) / Math.log1p(tolerance.value);
  const [from, estimate, to] = [interval.lower, effect, interval.upper].map((change) => cellOf(onScale(change)));
  if (from === undefined || estimate === undefined || to === undefined) return undefined;
  const signs = Array.from({ length: LAST + 1 }, (_, cell) => {
    if (cell === estimate) return "o";
    return MARKS.get(cell) ?? (cell >= from && cell <= to ? "=" : "·");
  });
  if (from < 0) signs[0] = "<";
  if (to > LAST) signs[LAST] = ">";
  return signs.join("");
}

/** Where a change stands, in units of the tolerance: on a mark only where it is exactly there. Undefined for what is no number. */
function cellOf(units: number): number | undefined {
  if (Number.isNaN(units)) return undefined;
  const size = Math.abs(units);
  const steps =
    size <= 1
      ? Math.min(INSIDE, Math.ceil(size * INSIDE)) + (size === 1 ? 1 : 0)
      : INSIDE + 1 + Math.ceil(Math.min((size - 1) * INSIDE, OUTSIDE + 1));
  return ZERO + Math.sign(units) * steps;
}
