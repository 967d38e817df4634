import { median } from "simple-statistics";
import { ALPHA, callOf, type Peer } from "./peer.ts";
import { rankSumP } from "./rank-sum.ts";

/** Mann and Whitney's test over the medians of launches, as benchstat with a fresh process for each of `-count` runs. */
export const LAUNCH_RANKS: Peer = {
  name: "Mann-Whitney, launches (benchstat)",
  call: ({ base, head }) => {
    const medians = (launches: typeof base) => launches.map((latencies) => median([...latencies]));
    const [before, after] = [medians(base), medians(head)];
    return callOf(rankSumP(before, after) < ALPHA, median(after) - median(before));
  },
};
