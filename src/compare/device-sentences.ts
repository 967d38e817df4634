import { median } from "simple-statistics";
import type { Environment, Launch, Measurement } from "../bench/result.ts";
import { mannKendall } from "../stats/mann-kendall.ts";
import { noiseFloor, sentinelTime } from "./sentinel.ts";
import { type Unsteadiness, unsteadiness } from "./steadiness.ts";

/** The device's own noise is worth a sentence from here on; below, the environment's fact tells it. */
const LOUD = 0.02;
/** What a drift of the device is called by: Mann and Kendall's p, and the change from first round to last. */
const DRIFT = { p: 0.01, change: 0.02 };

/** What the sentinel says of the device while one benchmark was measured, and which launches did not hold still. */
export function deviceSentences(sides: readonly Measurement[]): readonly string[] {
  const launches = sides.flatMap((side) => side.launches);
  return [...noiseSentences(launches), ...driftSentences(launches), ...unsteadySentences(launches)];
}

/** The job's own noise floor as a fact of the environment, for people. */
export function noiseFact(launches: readonly Launch[]): Environment {
  const floor = noiseFloor(sentinelByRound(launches));
  return floor === undefined ? {} : { "sentinel-noise": `${percent(floor)} from round to round` };
}

/** The sentinel's median in each round, in the order measured. Launches of one round may share it. */
function sentinelByRound(launches: readonly Launch[]): readonly number[] {
  const rounds = new Map<number, number[]>();
  for (const launch of launches) {
    const time = sentinelTime(launch);
    if (time !== undefined) rounds.set(launch.round, [...(rounds.get(launch.round) ?? []), time]);
  }
  return [...rounds].sort(([a], [b]) => a - b).map(([, times]) => median(times));
}

function noiseSentences(launches: readonly Launch[]): readonly string[] {
  const floor = noiseFloor(sentinelByRound(launches));
  if (floor === undefined || floor < LOUD) return [];
  return [`the device's own noise: the sentinel, which never changes, varied by ${percent(floor)} from round to round`];
}

function driftSentences(launches: readonly Launch[]): readonly string[] {
  const logs = sentinelByRound(launches).map((ns) => Math.log(Math.max(1, ns)));
  const { p, slope } = mannKendall(logs);
  const change = Math.expm1(slope * (logs.length - 1));
  if (p >= DRIFT.p || Math.abs(change) < DRIFT.change) return [];
  const became = change > 0 ? "slower" : "faster";
  return [
    `the device drifted: the sentinel became ${percent(Math.abs(change))} ${became} over ${logs.length} rounds; look at its cooling and at what else runs there`,
  ];
}

const DID: { readonly [kind in Unsteadiness["kind"]]: string } = {
  step: "went over to another level",
  trend: "rose or fell all along",
  "two-levels": "jumped between two levels",
};

function unsteadySentences(launches: readonly Launch[]): readonly string[] {
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const found = counted.flatMap((launch) => unsteadiness(launch)?.kind ?? []);
  if (found.length === 0) return [];
  const kinds = (["step", "trend", "two-levels"] as const).flatMap((kind) => {
    const count = found.filter((one) => one === kind).length;
    return count === 0 ? [] : [`${count} ${DID[kind]}`];
  });
  return [
    `${found.length} of ${counted.length} launches did not hold still: the times of ${kinds.join(", of ")}; they count`,
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
