import { mean } from "simple-statistics";
import type { Peer } from "./peer.ts";

/**
 * Calls a change where the ratio of means passes a threshold, either way. With 2.0 the default of
 * github-action-benchmark, with 1.05 what its users and conbench (5 %) turn it down to.
 */
export function fixedRatio(threshold: number): Peer {
  return {
    name: `ratio of means > ${threshold}`,
    call: ({ base, head }) => {
      const ratio = mean(head.flat()) / mean(base.flat());
      if (ratio > threshold) return "slower";
      return ratio < 1 / threshold ? "faster" : "nothing";
    },
  };
}
