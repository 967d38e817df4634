import { METRICS } from "../bench/metric.ts";
import type { Comparison } from "../compare/comparison.ts";
import { decimal, element, type Markup } from "./markup.ts";

const WIDTH = 132;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** Tolerances shown on either side of zero; what lies beyond ends in an arrow. */
const REACH = 4;
const STUB = 14;

/**
 * A comparison's interval in units of its tolerance, so that all metrics can be read down one column: worse is always on
 * the right, the band is the tolerance. Says nothing that the cells beside it do not.
 */
export function intervalMark(comparison: Exclude<Comparison, { verdict: "not-measured" }>): Markup {
  const { evidence, tolerance, metric, verdict } = comparison;
  const unit = (METRICS[metric].better === "lower" ? 1 : -1) / Math.max(tolerance.value, 1e-9);
  const ends = evidence.interval ?? { lower: evidence.effect, upper: evidence.effect };
  const [left = 0, right = 0] = [ends.lower * unit, ends.upper * unit].sort((a, b) => a - b);
  const band = place(1) - place(-1);
  return element(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      class: `mark ${verdict}`,
      "aria-hidden": "true",
    },
    element("rect", { class: "tolerance", x: place(-1), y: 0, width: band, height: HEIGHT }),
    element("path", { class: "zero", d: `M${decimal(place(0))} 0v${HEIGHT}` }),
    element("path", { class: "bar", d: barPath(left, right) }),
    ...arrows(left, right),
    ...estimate(evidence.effect * unit),
  );
}

function place(tolerances: number): number {
  const inside = Math.min(REACH, Math.max(-REACH, tolerances));
  return WIDTH / 2 + (inside / REACH) * (WIDTH / 2 - 8);
}

/** The bar, with a stub of it where all of the interval lies out of reach. */
function barPath(left: number, right: number): string {
  const from = Math.min(place(left), place(REACH) - STUB);
  const to = Math.max(place(right), place(-REACH) + STUB);
  return `M${decimal(from)} ${MIDDLE}H${decimal(to)}`;
}

function arrows(left: number, right: number): readonly Markup[] {
  const arrow = (x: number, away: number) =>
    element("path", { class: "arrow", d: `M${decimal(x)} ${MIDDLE - 5}l${7 * away} 5l${-7 * away} 5z` });
  return [...(left < -REACH ? [arrow(place(-REACH), -1)] : []), ...(right > REACH ? [arrow(place(REACH), 1)] : [])];
}

function estimate(tolerances: number): readonly Markup[] {
  return Math.abs(tolerances) > REACH
    ? []
    : [element("circle", { class: "estimate", cx: place(tolerances), cy: MIDDLE, r: 3.5 })];
}
