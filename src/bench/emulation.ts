import type { Measurement } from "./result.ts";

/** The emulated processor that any launch of a measurement ran on; undefined where its device ran them all itself. */
export function emulatedOf({ launches }: Pick<Measurement, "launches">): string | undefined {
  return launches.find(({ actual }) => actual.emulated !== undefined)?.actual.emulated;
}
