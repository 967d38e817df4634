import { type Acceptance, isInForce } from "../bench/acceptance.ts";
import { METRICS } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import type { PlannedBenchmark } from "./plan.ts";

/** What a plan says of acceptances: those that count, and a sentence for each that no longer does. */
interface Sorted {
  readonly inForce: readonly Acceptance[];
  readonly notices: readonly string[];
}

/**
 * Of the acceptances that fit a planned benchmark, those that hold at this instant.
 *
 * @param now UTC, as `Date.prototype.toISOString` writes it.
 */
export function sortAcceptances(
  acceptances: readonly Acceptance[],
  planned: readonly PlannedBenchmark[],
  now: string,
): Sorted {
  const fitting = acceptances.filter(({ benchmark }) => {
    const fits = namePattern(benchmark);
    return planned.some(({ id }) => fits(id));
  });
  const ended = fitting.filter((one) => !isInForce(one, now));
  return {
    inForce: fitting.filter((one) => isInForce(one, now)),
    notices: ended.map(
      ({ benchmark, metric, by, until }) =>
        `What ${by} accepted of ${METRICS[metric].label} on ${benchmark} ended on ${until}.`,
    ),
  };
}
