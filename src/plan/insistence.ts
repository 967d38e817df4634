import type { Reason } from "./plan.ts";

/** Reasons that ask for a measurement even where nothing that is measured differs. */
const INSISTENT: ReadonlySet<Reason["kind"]> = new Set(["affected-by", "requested", "everything"]);

/** Whether somebody or something asks that a benchmark be measured, whatever is known of its content already. */
export function asksToMeasure(reasons: readonly Reason[]): boolean {
  return reasons.some(({ kind }) => INSISTENT.has(kind));
}
