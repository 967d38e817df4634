import { axisFy, rectY, text, tickX } from "@observablehq/plot";
import { formatValue } from "../bench/unit.ts";
import { drawnOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { telling } from "./points-by-keyboard.ts";
import { SIDE_COLOR, SIDES, type Side } from "./sides.ts";
import { timeUnit } from "./time-unit.ts";
import type { Place, View } from "./view.ts";

/** How the iterations of each side are spread: a histogram with the median as a tall line and the 95th percentile as a dashed one. */
export const distributionView: View = { name: "distribution", draw };

const ROW_HEIGHT = 84;
/** Above each histogram, for what is said there. */
const LABEL_HEIGHT = 16;

interface Bin {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly title: string;
}

function draw(place: Place): readonly Node[] {
  const { distribution } = drawnOf(place);
  if (distribution === null) throw new Error("there are no iterations");
  const { from, width } = distribution;
  const told = SIDES.flatMap((side) => {
    const spread = distribution[side];
    return spread === null ? [] : [{ side, spread }];
  });
  const { size, symbol } = timeUnit(from + width);
  const bins = told.flatMap(({ side, spread: { counts, iterations } }) =>
    counts.flatMap((n, bin): readonly Bin[] => {
      const [start, end] = [from + bin * width, from + (bin + 1) * width];
      const title = `${side}: ${n} of ${iterations} iterations\nfrom ${formatValue(start, "ns")} to ${formatValue(end, "ns")}`;
      return n === 0 ? [] : [{ side, from: start / size, to: end / size, share: n / iterations, title }];
    }),
  );
  const marks = told.map(({ side, spread: { quantiles } }) => ({
    side,
    middle: (quantiles[3] ?? 0) / size,
    tail: (quantiles[5] ?? 0) / size,
  }));
  const beyond = told.filter(({ spread }) => spread.beyond > 0);
  const end = (from + width * (told[0]?.spread.counts.length ?? 0)) / size;
  const color = ({ side }: { readonly side: Side }) => SIDE_COLOR[side];
  return [
    drawing(wordsOf(place), {
      width: place.width,
      height: told.length * ROW_HEIGHT + 50 + LABEL_HEIGHT,
      marginLeft: 48,
      marginRight: 12,
      marginTop: LABEL_HEIGHT,
      x: { label: `latency in ${symbol}`, grid: true, domain: [from / size, end] },
      y: { axis: null, domain: [0, Math.max(...bins.map(({ share }) => share))] },
      fy: { domain: told.map(({ side }) => side), padding: 0.1 },
      marks: [
        axisFy({ label: null, anchor: "left" }),
        rectY(bins, {
          fy: "side",
          x1: "from",
          x2: "to",
          y: "share",
          fill: color,
          fillOpacity: 0.5,
          ...telling("title", place),
        }),
        tickX(marks, { fy: "side", x: "middle", stroke: color, strokeWidth: 2 }),
        tickX(marks, { fy: "side", x: "tail", stroke: color, strokeWidth: 1.5, strokeDasharray: "4 3" }),
        text(beyond, {
          fy: "side",
          frameAnchor: "top-right",
          dy: -LABEL_HEIGHT + 2,
          text: ({ spread }: (typeof beyond)[number]) => `${spread.beyond} beyond →`,
          fill: "var(--muted)",
        }),
      ],
    }),
  ];
}
