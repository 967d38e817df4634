import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { commitOf, measuredSides } from "./exported-values.ts";

/** A timed iteration with everything that tells it from others: a row of the tables that are exported. */
export interface TimedIteration {
  readonly benchmark: string;
  readonly session: string;
  /** Undefined where an import did not tell it. */
  readonly commit: string | undefined;
  readonly role: string;
  readonly round: number;
  readonly position: number;
  readonly mode: string;
  /** Whether a stated rule keeps its launch out of the statistics. */
  readonly isExcluded: boolean;
  /** In its launch, from 0. */
  readonly iteration: number;
  readonly latencyNs: number;
}

/**
 * Every timed iteration of the results, in the order taken.
 *
 * @param format what is exported, for the sentence.
 * @throws UserError where there is none.
 */
export function timedIterations(results: readonly Result[], format: string): readonly TimedIteration[] {
  const rows = measuredSides(results).flatMap(({ id, result, measurement }) =>
    measurement.launches.flatMap(({ round, position, mode, excluded, latencyNs }) => {
      const launch = {
        benchmark: id,
        session: result.session.id,
        commit: commitOf(measurement),
        role: measurement.role,
        round,
        position,
        mode,
        isExcluded: excluded !== undefined,
      };
      return latencyNs.map((ns, iteration) => ({ ...launch, iteration, latencyNs: ns }));
    }),
  );
  if (rows.length === 0)
    throw new UserError(`export ${format}: these results hold no single times, only what another tool made of them`);
  return rows;
}
