import type { Call } from "./peers/peer.ts";
import { formatShare, type Share, shareOf } from "./share.ts";

/** Real changes that are to be called, as shares of the base. */
export const CHANGES = [0.01, 0.02, 0.03, 0.05, 0.1] as const;

const FAMILY = 40;

/** What a method called in A/A comparisons, and at each true change. */
export interface CallRecord {
  readonly name: string;
  readonly same: readonly Call[];
  /** One for each of CHANGES; empty where none were tried. */
  readonly changed: readonly (readonly Call[])[];
  /** Launches of both sides that one comparison took, on average. */
  readonly launches: number;
}

export const CALL_COLUMNS: readonly string[] = [
  "method",
  "false alarm",
  `in ${FAMILY}`,
  ...CHANGES.map((change) => `+${100 * change} %`),
  "launches",
];

/** False alarms per comparison, in a pull request of 40 independent ones, the power at each change, launches used. */
export function callRow({ name, same, changed, launches }: CallRecord): readonly string[] {
  const alarms = shareOf(same, (call) => call !== "nothing");
  const power = CHANGES.map((_, index) => plain(shareOf(changed[index] ?? [], (call) => call === "slower")));
  return [name, formatShare(alarms), plain(inFamily(alarms)), ...power, launches.toFixed(1)];
}

/** The chance that any of 40 comparisons alarms. */
const inFamily = ({ count, of }: Share): Share => ({ count: of * (1 - (1 - count / of) ** FAMILY), of });

const plain = ({ count, of }: Share) => (of === 0 ? "-" : `${((100 * count) / of).toFixed(0)} %`);
