import { axisX, axisY, dot, gridX, gridY, line, ruleX, ruleY, text } from "@observablehq/plot";
import { formatValue } from "../bench/unit.ts";
import { clip, oneLine } from "../report/escape.ts";
import { wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import {
  allBenchmarks,
  chosenDevice,
  type FleetBenchmark,
  fleet,
  followingChoice,
  nothingHere,
} from "./fleet-filter.ts";
import { Kinds } from "./fleet-kinds.ts";
import { labelOf, logLabels } from "./log-labels.ts";
import { telling } from "./points-by-keyboard.ts";
import type { Place, View } from "./view.ts";

/** Accuracy against time in one field, with the Pareto front: of all devices, or of the one that the reader chose. */
export const fleetFrontView: View = {
  name: "fleet-front",
  draw: (place) => followingChoice(place, () => draw(place)),
};

const HEIGHT = 420;
/** What is left free around the points, CSS pixels. */
const [LEFT, RIGHT, TOP, BOTTOM] = [50, 14, 24, 40] as const;
const LONGEST_NAME = 40;
/** About the width of a letter, and the height of a line of them, CSS pixels. */
const [LETTER, LINE] = [6.6, 15] as const;

interface Shown {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
  readonly top: number;
  readonly device: string;
  readonly isOnFront: boolean;
  readonly benchmark: FleetBenchmark;
}

function draw(place: Place): readonly Node[] {
  const field = fleet().fields[Number(place.element.dataset["of"])];
  if (field === undefined) throw new Error(`there is no field ${place.element.dataset["of"]}`);
  const device = chosenDevice();
  const standings =
    device === undefined ? field.overall : (field.devices.find((one) => one.device === device) ?? field.overall);
  const members = new Set(field.members);
  const all = allBenchmarks();
  const shown = all.flatMap((benchmark): readonly Shown[] => {
    const { latency, accuracy, id } = benchmark;
    if (!members.has(id) || latency === null || accuracy === null) return [];
    if (device !== undefined && benchmark.benchmark.device !== device) return [];
    const [time, share] = [latency.interval, accuracy.top1.interval];
    return [
      {
        x: latency.value,
        left: time?.lower ?? latency.value,
        right: time?.upper ?? latency.value,
        y: accuracy.top1.value,
        bottom: share?.lower ?? accuracy.top1.value,
        top: share?.upper ?? accuracy.top1.value,
        device: oneLine(benchmark.benchmark.device),
        isOnFront: standings.front.includes(id),
        benchmark,
      },
    ];
  });
  if (shown.length === 0) return nothingHere();
  const front = shown.filter(({ isOnFront }) => isOnFront).sort((a, b) => a.x - b.x);
  const kinds = new Kinds(all.map(({ benchmark }) => oneLine(benchmark.device)));
  const domains = domainsOf(shown);
  const times = [...logLabels(domains.x, place.width - LEFT - RIGHT)];
  const color = (one: Shown) => kinds.color(one.device);
  const svg = drawing(wordsOf(place), {
    width: place.width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { type: "log", domain: domains.x },
    y: { domain: domains.y },
    marks: [
      gridX({ ticks: times }),
      gridY({ ticks: 6 }),
      axisX({
        ticks: times,
        text: (ns: number) => labelOf(ns, "ns"),
        label: "time, logarithmic",
      }),
      axisY({ ticks: 6, tickFormat: (share: number) => `${Math.round(share * 1000) / 10} %`, label: "top-1" }),
      line(front, { x: "x", y: "y", curve: "step-after", stroke: "var(--muted)", strokeDasharray: "4 3" }),
      ruleY(shown, { y: "y", x1: "left", x2: "right", stroke: color, strokeOpacity: 0.55, strokeWidth: 1.5 }),
      ruleX(shown, { x: "x", y1: "bottom", y2: "top", stroke: color, strokeOpacity: 0.55, strokeWidth: 1.5 }),
      ...labels(front, place.width - LEFT - RIGHT, domains),
      dot(shown, {
        x: "x",
        y: "y",
        symbol: ({ device: name }: Shown) => kinds.symbol(name),
        stroke: color,
        fill: (one: Shown) => (one.isOnFront ? color(one) : "var(--page)"),
        r: 5,
        ...telling(titleOf, place),
      }),
    ],
  });
  return [...kinds.legend(), svg];
}

interface Domains {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Room for every interval, and for labels above. */
function domainsOf(shown: readonly Shown[]): Domains {
  const [left, right] = [Math.min(...shown.map((one) => one.left)), Math.max(...shown.map((one) => one.right))];
  const [bottom, top] = [Math.min(...shown.map((one) => one.bottom)), Math.max(...shown.map((one) => one.top))];
  const room = Math.max(0.005, (top - bottom) * 0.08);
  return { x: [left / 1.2, right * 1.2], y: [Math.max(0, bottom - room), Math.min(1 + room, top + room)] };
}

interface Name {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly anchor: "start" | "end";
}

/** The names of those on the front, as far as they have room: a name that would lie on one that stands already is left out. */
function labels(front: readonly Shown[], width: number, { x, y }: Domains) {
  const atX = (ns: number) => (Math.log(ns / x[0]) / Math.log(x[1] / x[0])) * width;
  const atY = (share: number) => ((share - y[0]) / (y[1] - y[0])) * (HEIGHT - TOP - BOTTOM);
  const standing: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const named = front.flatMap((one): readonly Name[] => {
    const name = clip(`${one.benchmark.benchmark.model}, ${one.device}`, LONGEST_NAME);
    const [at, room] = [atX(one.x), name.length * LETTER];
    const anchor = at + room < width ? "start" : "end";
    const box = {
      left: anchor === "start" ? at : at - room,
      right: anchor === "start" ? at + room : at,
      y: atY(one.y),
    };
    const isTaken = standing.some(
      (other) => box.left < other.right && other.left < box.right && Math.abs(box.y - other.y) < LINE,
    );
    if (isTaken || box.left < 0) return [];
    standing.push(box);
    return [{ x: one.x, y: one.y, name, anchor }];
  });
  return (["start", "end"] as const).map((textAnchor) =>
    text(
      named.filter(({ anchor }) => anchor === textAnchor),
      {
        x: "x",
        y: "y",
        text: "name",
        dy: -13,
        dx: textAnchor === "start" ? 6 : -6,
        textAnchor,
        fill: "var(--text)",
        stroke: "var(--page)",
        strokeWidth: 4,
      },
    ),
  );
}

function titleOf({ benchmark, isOnFront }: Shown): string {
  const { benchmark: what, latency, accuracy, how } = benchmark;
  const share = accuracy === null ? "" : `, ${formatValue(accuracy.top1.value, "share")} top-1`;
  const place = isOnFront ? "on the front" : "off the front";
  return `${oneLine(`${what.model} on ${what.device}`)}\n${oneLine(how)}\n${formatValue(latency?.value ?? 0, "ns")}${share}, ${place}`;
}
