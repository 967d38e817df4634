import { dot } from "@observablehq/plot";
import { TELEMETRY_FACTS, type TelemetryFact } from "../report/telemetry-facts.ts";
import { drawnOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { telling } from "./points-by-keyboard.ts";
import { SIDE_COLOR, SIDE_SYMBOL, SIDES, type Side } from "./sides.ts";
import type { Place, View } from "./view.ts";

/** What the device told at the end of each launch, round by round: a strip for each fact. Launches that it slowed down are red. */
export const telemetryView: View = { name: "telemetry", draw };

const STRIP_HEIGHT = 104;
/** Rounds that are named below a strip, at most. */
const MOST_LABELS = 7;

interface Told {
  readonly side: Side;
  readonly round: number;
  readonly value: number;
  readonly throttled: boolean;
  readonly title: string;
}

function draw(place: Place): readonly Node[] {
  const drawn = drawnOf(place);
  const strips = (Object.keys(TELEMETRY_FACTS) as TelemetryFact[]).flatMap((fact) => {
    const told = SIDES.flatMap((side) =>
      drawn[side].flatMap(({ round, telemetry, throttled }): readonly Told[] => {
        const value = telemetry[fact];
        if (value === undefined) return [];
        const title = `${side}, round ${round}: ${TELEMETRY_FACTS[fact]} ${value}${throttled === true ? "\nthrottled" : ""}`;
        return [{ side, round, value, throttled: throttled === true, title }];
      }),
    );
    return told.length === 0 ? [] : [{ label: TELEMETRY_FACTS[fact], told }];
  });
  return strips.map(({ label, told }) => {
    const color = ({ side, throttled }: Pick<Told, "side" | "throttled">) =>
      throttled ? "var(--red)" : SIDE_COLOR[side];
    return drawing(wordsOf(place), {
      width: place.width,
      height: STRIP_HEIGHT,
      marginLeft: 50,
      marginTop: 22,
      x: { label: "round", ticks: roundsToLabel(told), tickFormat: "d" },
      y: { label, grid: true, ticks: 3, tickFormat: "~r", domain: reachOf(told), labelArrow: "none" },
      symbol: { domain: SIDES, range: SIDES.map((side) => SIDE_SYMBOL[side]) },
      marks: [
        dot(told, {
          x: "round",
          y: "value",
          symbol: "side",
          r: 4,
          stroke: color,
          fill: ({ side, throttled }: Told) => (side === "base" ? "none" : color({ side, throttled })),
          ...telling("title", place),
        }),
      ],
    });
  });
}

/** Rounds are whole: of few every one, of many some in equal steps. */
function roundsToLabel(told: readonly Told[]): number[] {
  const last = Math.max(...told.map(({ round }) => round));
  const step = Math.ceil((last + 1) / MOST_LABELS);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** With room around it, all the more where every value is the same. */
function reachOf(told: readonly Told[]): [number, number] {
  const values = told.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? (most - least) * 0.1 : Math.abs(most) * 0.05 + 1;
  return [least - room, most + room];
}
