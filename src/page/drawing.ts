import { type PlotOptions, plot } from "@observablehq/plot";
import { withPoints } from "./points-by-keyboard.ts";

/** The size of letters in drawings, CSS pixels. */
const LETTERS = 12;

/**
 * One drawing of Observable Plot. What it shows is said in `words` for those who cannot see it. Colours come from the style
 * sheet's properties (`var(--base)`), so that a drawing follows the reader's colour scheme without being drawn anew.
 */
export function drawing(words: string, options: PlotOptions): Node {
  // The class is fixed: the policy of the page allows the style sheet that Plot makes for it, by its digest.
  const svg = plot({
    marginBottom: 40,
    ...options,
    x: { labelAnchor: "center", labelArrow: "none", labelOffset: 36, ...options.x },
    className: "plot",
    figure: false,
  });
  const whole = svg instanceof SVGSVGElement ? withPoints(svg, words) : svg;
  // An image has no parts: its words stand for all of it.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", words);
  svg.setAttribute("font-size", String(LETTERS));
  return whole;
}
