import type { MetricName } from "../bench/metric.ts";
import { METRICS } from "../bench/metric.ts";
import { formatValue, formatValues } from "../bench/unit.ts";
import type { Evidence, Margin } from "../compare/comparison.ts";

/** Numbers as a person would write them. Effects are on the scale of `Evidence`: 0.62 is +62 % where relative, 0.62 is 62 points otherwise. */

type Kind = Margin["kind"];
/** An effect, how sure it is, and, where it was compared, by what. */
type Told = Pick<Evidence, "effect" | "interval"> & { readonly method?: Evidence["method"] };

/** `+62.1 % [+60.0, +64.3]`, `−1.2 points [−2.0, −0.4]`; without the bracket where no finite interval is known. */
export function formatChangeWithInterval(evidence: Told, kind: Kind): string {
  const interval = formatInterval(evidence, kind);
  return interval === undefined
    ? formatChange(evidence.effect, kind)
    : `${formatChange(evidence.effect, kind)} ${interval}`;
}

/** `+62.1 %`, `−1.2 points`. */
export function formatChange(effect: number, kind: Kind): string {
  return `${signed(effect * 100, digitsFor(effect))} ${unitOf(kind)}`;
}

/** `[+60.0, +64.3]` in the unit of the change beside it; undefined where no finite interval is known, and for exact values and identical content, which need none. */
export function formatInterval(evidence: Told, kind: Kind): string | undefined {
  if (evidence.interval === undefined || evidence.method === "exact" || evidence.method === "identity")
    return undefined;
  const digits = kind === "points" ? 1 : digitsFor(evidence.effect);
  return `[${signed(evidence.interval.lower * 100, digits)}, ${signed(evidence.interval.upper * 100, digits)}]`;
}

/** `±5 %`, `±0.5 points`. */
export function formatTolerance(tolerance: Margin): string {
  const size = plainShare(tolerance.value);
  return `±${size} ${size === "1" && tolerance.kind === "points" ? "point" : unitOf(tolerance.kind)}`;
}

/** A size of change without sign: `62 %`, `0.4 %`, `1.2 points`. */
export function formatSize(effect: number, kind: Kind): string {
  const hundred = Math.abs(effect) * 100;
  const digits = kind === "points" || hundred < 9.95 ? 1 : 0;
  return `${number(hundred, digits)} ${unitOf(kind)}`;
}

/** `p < 0.0001`, `p = 0.0078`, `p = 0.21`. */
export function formatP(p: number): string {
  if (p < 0.0001) return "p < 0.0001";
  if (p >= 0.995) return "p = 1";
  return `p = ${p >= 0.1 ? p.toFixed(2) : p.toFixed(p < 0.00995 ? 4 : 3)}`;
}

/** `12.3 ms`, `96.2 %` in the metric's own unit. */
export function formatMetric(metric: MetricName, value: number): string {
  return formatValue(value, METRICS[metric].unit);
}

/** `1.24 ms → 0.853 ms`: base and head in one unit, with as many digits as show the difference. */
export function formatBeforeAfter(
  metric: MetricName,
  { base, head }: Pick<Evidence, "base" | "head">,
  between = " → ",
): string {
  return formatValues(base, head, METRICS[metric].unit).join(between);
}

/** A share of 1 as a percentage without needless zeros: 0.05 is `5`, 0.005 is `0.5`. */
export function plainShare(share: number): string {
  return number(Number((share * 100).toPrecision(3)), undefined);
}

/** `1 round`, `8 rounds`, `2 launches`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: readonly string[], word: "and" | "or" = "and"): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

function unitOf(kind: Kind): string {
  return kind === "points" ? "points" : "%";
}

function digitsFor(effect: number): number {
  return Math.abs(effect) >= 0.9995 ? 0 : 1;
}

function signed(value: number, digits: number): string {
  const size = number(Math.abs(value), digits);
  if (Number(size) === 0) return size;
  return `${value < 0 ? "−" : "+"}${size}`;
}

/** Without an exponent below 10^21; what is not finite is said in words of its own. */
function number(value: number, digits: number | undefined): string {
  if (Number.isNaN(value)) return "?";
  if (!Number.isFinite(value)) return "∞";
  return digits === undefined ? String(value) : value.toFixed(digits);
}

/** The space between a figure and its unit, the bounds of an interval, and a p and its value. */
const WITHIN_FIGURE =
  /(?<=\d) (?=(?:%|points?|threads?|[nµm]?s|[KMG]iB|B|[kM]?\/s|[µmk]?J|°C|[kMG]Hz)(?![\p{L}\p{N}]))|(?<=\[[-+−]?[\d.]+,) (?=[-+−]?[\d.]+\])|(?<=\bp) (?=[<=] \d)|(?<=\bp [<=]) (?=\d)/gu;

/** The text with every figure kept on one line: no line ends between `12.3` and `ms`, or within `[+8.8, +10.6]` or `p = 0.02`. Its width stays. */
export function withWholeFigures(text: string): string {
  return text.replace(WITHIN_FIGURE, "\u00A0");
}
