import { BOOTSTRAP_MEDIANS } from "./bootstrap-medians.ts";
import { fixedRatio } from "./fixed-ratio.ts";
import { LAUNCH_RANKS } from "./launch-ranks.ts";
import type { Peer } from "./peer.ts";
import { POOLED_RANKS } from "./pooled-ranks.ts";
import { POOLED_WELCH } from "./pooled-welch.ts";

/** The peers that compare two sets of launches. */
export const PEERS: readonly Peer[] = [
  fixedRatio(1.05),
  fixedRatio(2),
  POOLED_RANKS,
  POOLED_WELCH,
  LAUNCH_RANKS,
  BOOTSTRAP_MEDIANS,
];
