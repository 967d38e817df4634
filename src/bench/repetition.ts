import type { Launch, Measurement, SummedLaunch } from "./result.ts";

/** One process of a benchmark, whether its single times are known or only what a tool made of them. The unit of replication. */
export type Repetition = Launch | SummedLaunch;

/** Every repetition of a measurement, those that do not count among them. */
export function repetitionsOf({
  launches,
  summedLaunches = [],
}: Pick<Measurement, "launches" | "summedLaunches">): readonly Repetition[] {
  return launches.length > 0 ? launches : summedLaunches;
}
