import type { Evidence, Margin } from "../compare/comparison.ts";
import { launchValue } from "../compare/launch-values.ts";
import type { Round } from "../compare/pairing.ts";
import type { Standing } from "../compare/standing.ts";
import { axis, drawing, GUTTER, RIGHT_EDGE, rowName, tickTexts } from "./chart-axis.ts";
import { count, formatChange, formatChangeWithInterval, formatTolerance } from "./figures.ts";
import { decimal, element, type Markup } from "./markup.ts";
import { type Scale, scaleOver } from "./scale.ts";

/** What the rounds of one benchmark say of latency. */
export interface RoundsPicture {
  readonly rounds: readonly Round[];
  readonly evidence: Evidence;
  readonly tolerance: Margin;
  readonly standing: Standing;
}

const TOP = 8;
const INTERVAL_HEIGHT = 34;

interface Ratio {
  readonly round: number;
  readonly effect: number;
}

/**
 * Head against base in every round, from the first at the top to the last at the bottom; underneath, the estimate with its
 * interval. The band is the tolerance. Rounds after the last look that counted are hollow.
 */
export function roundsChart(picture: RoundsPicture): Markup {
  const { evidence, tolerance } = picture;
  const ratios = picture.rounds.flatMap(ratioOf);
  const bounds = evidence.interval === undefined ? [] : [evidence.interval.lower, evidence.interval.upper];
  const reach = [...ratios.map(({ effect }) => effect), ...bounds, evidence.effect];
  const scale = scaleOver(
    [...reach, 0, tolerance.value, -tolerance.value].map((share) => share * 100),
    GUTTER,
    RIGHT_EDGE,
  );
  const height = Math.max(96, ratios.length * 6);
  const floor = TOP + height;
  const bottom = floor + INTERVAL_HEIGHT;
  return drawing(
    bottom + 40,
    roundsWords(picture, ratios),
    band(scale, tolerance, bottom),
    axis(scale, TOP, bottom, tickTexts(scale.ticks), "head against base, change of latency in %"),
    element("path", { class: "zero", d: `M${decimal(scale.at(0))} ${TOP}V${bottom}` }),
    ...roundMarks(ratios, evidence.n, height, scale),
    interval(evidence, picture.standing, scale, floor + INTERVAL_HEIGHT / 2),
  );
}

function ratioOf({ base, head }: Round): readonly Ratio[] {
  const [before, after] = [launchValue("latency", base, 1), launchValue("latency", head, 1)];
  return before === undefined || after === undefined || before <= 0
    ? []
    : [{ round: base.round, effect: after / before - 1 }];
}

function band(scale: Scale, { value }: Margin, bottom: number): Markup {
  const [left, right] = [scale.at(-value * 100), scale.at(value * 100)];
  return element("rect", { class: "tolerance", x: left, y: TOP, width: right - left, height: bottom - TOP });
}

function roundMarks(ratios: readonly Ratio[], counted: number, height: number, scale: Scale): readonly Markup[] {
  const step = height / Math.max(1, ratios.length);
  const [first, last] = [ratios[0], ratios.at(-1)];
  const names = [
    ...(first === undefined ? [] : [rowName(TOP + step / 2 + 4, `round ${first.round}`)]),
    ...(last === undefined || ratios.length < 2 ? [] : [rowName(TOP + height - step / 2 + 4, `round ${last.round}`)]),
  ];
  const dots = ratios.map(({ round, effect }, index) =>
    element(
      "circle",
      {
        cx: scale.at(effect * 100),
        cy: TOP + step * (index + 0.5),
        r: 3.5,
        class: index < counted ? "ratio" : "ratio idle",
      },
      element(
        "title",
        {},
        `round ${round}: ${formatChange(effect, "relative")}${index < counted ? "" : ", not counted"}`,
      ),
    ),
  );
  return [...names, ...dots];
}

function interval(evidence: Evidence, standing: Standing, scale: Scale, y: number): Markup {
  const x = scale.at(evidence.effect * 100);
  const { lower, upper } = evidence.interval ?? { lower: evidence.effect, upper: evidence.effect };
  const [left, right] = [scale.at(lower * 100), scale.at(upper * 100)];
  return element(
    "g",
    { class: `interval ${standing}` },
    rowName(y + 4, evidence.interval === undefined ? "estimate" : "interval"),
    element("path", {
      class: "bar",
      d: `M${decimal(left)} ${y}H${decimal(right)}M${decimal(left)} ${y - 7}v14M${decimal(right)} ${y - 7}v14`,
    }),
    element("path", { class: "estimate", d: `M${decimal(x - 4.5)} ${y}l4.5 -4.5l4.5 4.5l-4.5 4.5z` }),
  );
}

function roundsWords({ evidence, tolerance }: RoundsPicture, ratios: readonly Ratio[]): string {
  const effects = ratios.map(({ effect }) => effect);
  const range =
    effects.length === 0
      ? ""
      : ` from ${formatChange(Math.min(...effects), "relative")} to ${formatChange(Math.max(...effects), "relative")}`;
  return `head against base: ${count(ratios.length, "round")}${range}; estimate and interval ${formatChangeWithInterval(evidence, tolerance.kind)}; tolerance ${formatTolerance(tolerance)}`;
}
