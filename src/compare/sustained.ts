import type { Launch, Measurement, Sustained } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";

/** Times that stay this far above the start are taken for throttling, where the device does not tell of any. */
const SLOWER = 1.1;

/** When a sustained launch began to throttle, nanoseconds of inference after its start, and what says so. */
export interface Throttle {
  readonly atNs: number;
  readonly by: "device" | "times";
}

/**
 * When a sustained launch was first throttled: at the first window after which the device told so; where it told of none, at
 * the first one from which every time is at least 10 % above the start. A device may throttle without a word (Myriad).
 */
export function throttleOf({ windows }: Sustained): Throttle | undefined {
  const told = windows.find(({ throttled }) => throttled === true);
  if (told !== undefined) return { atNs: told.atNs, by: "device" };
  const start = windows[0]?.medianNs ?? 0;
  const [first, ...more] = windows.slice(windows.findLastIndex(({ medianNs }) => medianNs < start * SLOWER) + 1);
  // One slow window at the end may be anything.
  return first === undefined || more.length === 0 || start === 0 ? undefined : { atNs: first.atNs, by: "times" };
}

/** Time of inference that a sustained launch's windows span, nanoseconds. */
export function spanOf({ windows }: Sustained): number {
  const last = windows.at(-1);
  return last === undefined ? 0 : last.atNs + last.count * last.medianNs;
}

/**
 * The settled level over the level at the start.
 *
 * @param settledNs the median of the launch's settled times.
 */
export function slowdownOf({ sustained }: Pick<Launch, "sustained">, settledNs: number): number | undefined {
  const start = sustained?.windows[0]?.medianNs ?? 0;
  return start > 0 ? settledNs / start : undefined;
}

/** Starts that lie further apart than this are told: heat that was there before is not the model's, °C. */
const APART = 3;

/** What became of the sustained launches of each side, a sentence per launch, and whether some began warmer than others. */
export function sustainedSentences(sides: readonly Measurement[]): readonly string[] {
  const launches = sides.flatMap(({ role, launches: own }) =>
    own.flatMap((launch) => (launch.sustained === undefined ? [] : [{ role, launch, sustained: launch.sustained }])),
  );
  if (launches.length === 0) return [];
  const told = launches.map(({ role, launch, sustained }) => {
    const side = role === "base" ? "base" : "head";
    return `the ${side} in round ${launch.round}: ${courseOf(sustained)}`;
  });
  return [...told, ...warmStarts(launches.map(({ launch }) => launch.environment["temperature-start-c"]))];
}

function courseOf(sustained: Sustained): string {
  const { windows, ending } = sustained;
  const [first, last] = [windows[0], windows.at(-1)];
  const level = `from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")} of inference`;
  const throttle = throttleOf(sustained);
  const by = throttle?.by === "device" ? "as the device says" : "as its times say";
  const throttled =
    throttle === undefined ? "it did not throttle" : `it throttled after ${formatValue(throttle.atNs, "ns")}, ${by}`;
  const temperature = last?.temperatureC;
  if (temperature === undefined) return `${level}; the device tells no temperature; ${throttled}`;
  return `${level}; ${ending === "steady" ? "steady" : "not yet steady"} at ${temperature} °C; ${throttled}`;
}

function warmStarts(starts: readonly unknown[]): readonly string[] {
  const told = starts.filter((start): start is number => typeof start === "number");
  const [coolest, warmest] = [Math.min(...told), Math.max(...told)];
  if (told.length < 2 || warmest - coolest <= APART) return [];
  return [
    `sustained launches began at ${coolest} to ${warmest} °C, so what was there before is part of their difference`,
  ];
}
