import { mean, sampleStandardDeviation } from "simple-statistics";
import { type Call, callOf } from "./peer.ts";

/** Calls a session whose value is more than `threshold` standard deviations off the mean of the stored ones (conbench: 5). */
export function historyZ(threshold: number): (history: readonly number[], value: number) => Call {
  return (history, value) => {
    const distance = value - mean([...history]);
    return callOf(Math.abs(distance) > threshold * sampleStandardDeviation([...history]), distance);
  };
}
