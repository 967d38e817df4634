import type { Finding } from "./finding.ts";
import type { NotedChangePoint } from "./noted-change-point.ts";

/** Series of one move need not be seen to move in the same night. */
const SAME_MOVE_DAYS = 3;

/**
 * The group in which a finding is told: what one device did in some nights is told once, however many models it moved, and so
 * is what one change of a model did, on however many devices.
 *
 * @param known change points whose findings are known, of this night too.
 */
export function groupOf(change: NotedChangePoint, cause: Finding["cause"], known: readonly NotedChangePoint[]): string {
  const isOfDevice = cause === "device" || cause === "unknown";
  const { benchmark, firstAfter } = change;
  const beside = known.find(
    (one) =>
      one.finding !== undefined &&
      one.returned === undefined &&
      (isOfDevice
        ? one.finding.cause === cause && one.benchmark.device === benchmark.device
        : one.finding.cause !== "device" &&
          one.finding.cause !== "unknown" &&
          one.benchmark.model === benchmark.model) &&
      isNear(one.firstAfter.recordedAt, firstAfter.recordedAt),
  );
  if (beside?.finding !== undefined) return beside.finding.group;
  const who = isOfDevice ? `${cause} ${benchmark.device}` : `code ${benchmark.model}`;
  return `${who} ${firstAfter.session}`;
}

function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_MOVE_DAYS * 86_400_000;
}
