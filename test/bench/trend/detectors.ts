import { findMoves, newestMove } from "../../../src/stats/level-moves.ts";
import { LevelWatch } from "../../../src/stats/level-watch.ts";
import { DIVISIVE_DEFAULTS, divisive } from "./peers/divisive.ts";
import { fixedRatioToLast } from "./peers/fixed-ratio-to-last.ts";
import type { HistoryPeer } from "./peers/history-peer.ts";
import { zWindow } from "./peers/z-window.ts";

/** Moves of less are none, for every detector that knows of such a thing: less than any step that is to be found. */
const SMALLEST = Math.log1p(0.005);

/** What a night says, told as it came: nothing is placed anew by later nights. */
const byNight: HistoryPeer = {
  name: "edgebench, night by night",
  find: (values) => {
    const found = [];
    let [watch, from] = [new LevelWatch(), 0];
    for (const [index, value] of values.entries()) {
      watch.add(Math.log(value));
      const move = newestMove(watch, SMALLEST);
      if (move === undefined) continue;
      found.push({ at: from + move.start, seen: index, isDrift: move.kind === "drift" });
      from += move.end;
      watch = new LevelWatch();
      for (const later of values.slice(from, index + 1)) watch.add(Math.log(later));
    }
    return found;
  },
};

const afterwards: HistoryPeer = {
  name: "edgebench, whole history",
  find: (values) =>
    findMoves(values.map(Math.log), SMALLEST).map(({ start, seen, kind }) => ({
      at: start,
      seen,
      isDrift: kind === "drift",
    })),
};

/** Edgebench, and other tools' methods with the settings that they come with or that are usual. */
export const DETECTORS: readonly HistoryPeer[] = [
  byNight,
  afterwards,
  fixedRatioToLast(0.05),
  fixedRatioToLast(1),
  zWindow(3, 30),
  divisive(DIVISIVE_DEFAULTS, "E-divisive with t, p .001 (Otava)"),
  divisive({ ...DIVISIVE_DEFAULTS, minMagnitude: 0.05 }, "the same, 5 % at least (Nyrkiö)"),
];
