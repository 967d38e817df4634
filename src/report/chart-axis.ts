import { element, type Markup } from "./markup.ts";
import type { Scale } from "./scale.ts";

/** Drawings are this wide in their own units; the page scales them. */
const CHART_WIDTH = 420;
/** Room on the left for what a row is called. */
export const GUTTER = 80;
export const RIGHT_EDGE = CHART_WIDTH - 14;

/** Vertical lines at the ticks, with their figures and the axis's name underneath. Takes 40 units below `bottom`. */
export function axis(scale: Scale, top: number, bottom: number, texts: readonly string[], title: string): Markup {
  const lines = scale.ticks.map((tick) => `M${scale.at(tick).toFixed(1)} ${top}V${bottom}`).join("");
  return element(
    "g",
    { class: "axis" },
    element("path", { d: lines }),
    ...scale.ticks.map((tick, index) =>
      element("text", { x: scale.at(tick), y: bottom + 15, "text-anchor": "middle" }, texts[index]),
    ),
    element(
      "text",
      { x: (GUTTER + RIGHT_EDGE) / 2, y: bottom + 33, "text-anchor": "middle", class: "axis-title" },
      title,
    ),
  );
}

/** Figures of ticks with the decimals that tell them apart. */
export function tickTexts(ticks: readonly number[]): readonly string[] {
  const [first = 0, second = first + 1] = ticks;
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9)));
  return ticks.map((tick) =>
    tick
      .toFixed(decimals)
      .replace(/^-(?=[0.]*$)/, "")
      .replace("-", "−"),
  );
}

/** A whole drawing. Its words say what it shows to those who cannot see it. */
export function drawing(height: number, words: string, ...parts: readonly (Markup | undefined)[]): Markup {
  return element(
    "svg",
    { viewBox: `0 0 ${CHART_WIDTH} ${height}`, role: "img", "aria-label": words, class: "chart" },
    ...parts,
  );
}

/** A name beside a row. */
export function rowName(y: number, text: string, kind = "row-name"): Markup {
  return element("text", { x: GUTTER - 10, y, "text-anchor": "end", class: kind }, text);
}
