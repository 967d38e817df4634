import { median } from "simple-statistics";
import { ALPHA, callOf, type Peer } from "./peer.ts";
import { rankSumP } from "./rank-sum.ts";

/** Mann and Whitney's test over all iterations of all launches, as google/benchmark's compare.py does over repetitions. */
export const POOLED_RANKS: Peer = {
  name: "Mann-Whitney, pooled iterations",
  call: ({ base, head }) => {
    const [before, after] = [base.flat(), head.flat()];
    return callOf(rankSumP(before, after) < ALPHA, median(after) - median(before));
  },
};
