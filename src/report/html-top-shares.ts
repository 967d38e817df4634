import type { Share, TopShare } from "../compare/top-shares.ts";
import { formatMetric } from "./figures.ts";
import { element, type Markup } from "./markup.ts";

/** Accuracy at some numbers of guesses, base beside head. Undefined where there is none. */
export function topSharesTable(shares: readonly TopShare[]): Markup | undefined {
  if (shares.length === 0) return undefined;
  const heads = ["Guesses", "Base", "Head"].map((head) => element("th", { scope: "col" }, head));
  const rows = shares.map(({ k, base, head }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, `top-${k}`),
      element("td", {}, shareText(base)),
      element("td", {}, shareText(head)),
    ),
  );
  return element(
    "table",
    { class: "classes values-table" },
    element("caption", {}, "Images right within so many guesses, with Wilson's interval"),
    element("thead", {}, element("tr", {}, heads)),
    element("tbody", {}, rows),
  );
}

/** `97.2 % [95.0, 98.5]`. */
function shareText(told: Share | undefined): string {
  if (told === undefined) return "not told";
  const { share, interval } = told;
  return `${formatMetric("top-1", share)} [${(interval.lower * 100).toFixed(1)}, ${(interval.upper * 100).toFixed(1)}]`;
}
