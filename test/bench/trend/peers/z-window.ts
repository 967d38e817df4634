import { mean, sampleStandardDeviation } from "simple-statistics";
import type { HistoryPeer } from "./history-peer.ts";

/** Alarms where a value is more than so many standard deviations off the mean of the `window` before it; nights of alarm in a row are one. */
export function zWindow(deviations: number, window: number): HistoryPeer {
  return {
    name: `z over ${deviations} of the last ${window}`,
    find: (values) => {
      const alarmed = values.map((value, at) => {
        if (at < window) return false;
        const before = values.slice(at - window, at);
        return Math.abs(value - mean(before)) > deviations * sampleStandardDeviation(before);
      });
      return alarmed.flatMap((is, at) => (is && alarmed[at - 1] !== true ? [{ at, seen: at }] : []));
    },
  };
}
