import type { Environment } from "../bench/result.ts";
import type { DeviceView } from "./device-view.ts";
import { cardThrottled, type NvidiaCard, queryCards } from "./telemetry/nvidia-smi.ts";
import { piThrottledAmong, throttledBits } from "./telemetry/vcgencmd.ts";

/** Facts of one moment from programs of the device; nothing of what it does not tell. */
export interface ProgramFacts {
  /** Bits of `vcgencmd get_throttled`. */
  readonly piBits: number | undefined;
  /** The first card: the one that runtimes take unless told otherwise. */
  readonly card: NvidiaCard | undefined;
}

/** Asks the programs that tell of throttling. It takes tens of milliseconds where there are such programs. */
export async function askPrograms(view: DeviceView): Promise<ProgramFacts> {
  const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
  return { piBits: throttledBits(pi ?? ""), card: cards[0] };
}

/** What an edge of a launch keeps for the next one. */
export function throttleMarks({ piBits, card }: ProgramFacts): Record<string, number | undefined> {
  return { "pi-throttle-bits": piBits, "card-throttle-reasons": card?.throttleReasons };
}

/**
 * Whether the device slowed itself down after an edge of a launch (`throttled`), and whether a Raspberry Pi lacked voltage
 * (`under-voltage`). Undefined where it does not tell. A Pi's firmware remembers; what a card did between two moments, it
 * tells no more.
 *
 * @param before what the edge kept.
 * @param later what was told since, in order.
 */
export function throttledSince(
  before: Environment,
  later: readonly ProgramFacts[],
): { readonly throttled: boolean | undefined; readonly "under-voltage": boolean | undefined } {
  const [bitsThen, reasonsThen] = [before["pi-throttle-bits"], before["card-throttle-reasons"]];
  const bits = later.map(({ piBits }) => piBits).filter((value) => value !== undefined);
  if (bits.length > 0 && typeof bitsThen === "number") {
    const found = piThrottledAmong([bitsThen, ...bits]);
    return {
      throttled: found.some((name) => name !== "under-voltage"),
      "under-voltage": found.includes("under-voltage"),
    };
  }
  const told = [reasonsThen, ...later.map(({ card }) => card?.throttleReasons)];
  const reasons = told.filter((value) => typeof value === "number");
  return { throttled: reasons.length === 0 ? undefined : reasons.some(cardThrottled), "under-voltage": undefined };
}
