import { benchmarkId } from "../bench/benchmark.ts";
import { differingConditions, isOfEnvironment } from "../compare/comparability.ts";
import type { FollowedSeries } from "./follow-series.ts";
import { middleOn, scaleOf, tellingOf } from "./level.ts";
import type { Attribution } from "./noted-attribution.ts";
import type { NotedChangePoint } from "./noted-change-point.ts";

/** Two devices that measure in one night do not start at the same moment. */
const SAME_NIGHT_MS = 6 * 3_600_000;
/** Sessions that tell where another series lay on either side of a night; fewer than the least are no neighbour. */
const NEAREST = 8;
const LEAST_BEFORE = 3;
/** All but one in four moved: a noisy neighbour may hide its move. */
const TOGETHER = 0.75;

/**
 * Who moved with a series.
 *
 * @param all every series that is followed, on every device, this one among them.
 */
export function attributionOf(change: Move, all: readonly FollowedSeries[]): Attribution {
  const { benchmark, metric } = change;
  const judged = all.flatMap((series) => {
    if (series.metric !== metric) return [];
    const isOwn = benchmarkId(series.benchmark) === benchmarkId(benchmark);
    const moved = isOwn || movedWith(change, series);
    return moved === undefined ? [] : [{ benchmark: series.benchmark, moved }];
  });
  const models = shares(
    judged.filter((one) => one.benchmark.device === benchmark.device),
    (one) => one.benchmark.model,
  );
  const devices = shares(
    judged.filter((one) => one.benchmark.model === benchmark.model),
    (one) => one.benchmark.device,
  );
  return { hypothesis: hypothesisOf(models, devices), models, devices, environment: environmentMoved(change, all) };
}

/** A change point, as far as its neighbours are judged by it. */
type Move = Pick<NotedChangePoint, "benchmark" | "metric" | "effect" | "lastBefore" | "firstAfter">;
type Shares = Attribution["models"];

function hypothesisOf(models: Shares, devices: Shares): Attribution["hypothesis"] {
  if (models.of < 2 && devices.of < 2) return "alone";
  const ofDevice = models.of >= 2 && models.moved >= TOGETHER * models.of;
  const everywhere = devices.moved >= TOGETHER * devices.of;
  if (ofDevice) return devices.of >= 2 && everywhere ? "both" : "device";
  return everywhere ? "model" : "neither";
}

/** How many of the groups moved: a group did where more than half of its series did. Its own always did. */
function shares<T extends { readonly moved: boolean }>(series: readonly T[], groupOf: (one: T) => string): Shares {
  const groups = new Map<string, { moved: number; of: number }>();
  for (const one of series) {
    const group = groups.get(groupOf(one)) ?? { moved: 0, of: 0 };
    groups.set(groupOf(one), { moved: group.moved + (one.moved ? 1 : 0), of: group.of + 1 });
  }
  const moved = [...groups.values()].filter((group) => group.moved * 2 > group.of).length;
  return { moved: Math.max(1, moved), of: Math.max(1, groups.size) };
}

/**
 * Whether a series lies elsewhere since that night, the same way and by at least half as much. Undefined where it was not
 * measured often enough to tell.
 */
function movedWith({ metric, effect, firstAfter }: Move, series: FollowedSeries): boolean | undefined {
  const since = Date.parse(firstAfter.recordedAt) - SAME_NIGHT_MS;
  const sessions = tellingOf(series.history, metric);
  const before = sessions.filter(({ recordedAt }) => Date.parse(recordedAt) < since).slice(-NEAREST);
  const after = sessions.filter(({ recordedAt }) => Date.parse(recordedAt) >= since).slice(0, NEAREST);
  if (before.length < LEAST_BEFORE || after.length === 0) return undefined;
  const scale = scaleOf([...before, ...after], metric, series.tolerance);
  const shift = middleOn(after, metric, scale) - middleOn(before, metric, scale);
  const moved = scale.kind === "relative" ? Math.log1p(effect) : effect;
  return Math.sign(moved) * shift > Math.abs(moved) / 2;
}

function environmentMoved(
  { benchmark, lastBefore, firstAfter }: Move,
  all: readonly FollowedSeries[],
): Attribution["environment"] {
  const own = all.find((series) => benchmarkId(series.benchmark) === benchmarkId(benchmark))?.history ?? [];
  const [before = {}, after = {}] = [lastBefore, firstAfter].map(
    (sighting) => own.find(({ session }) => session === sighting.session)?.conditions,
  );
  return differingConditions(before, after)
    .filter(isOfEnvironment)
    .map((name) => ({ name, before: before[name] ?? "", after: after[name] ?? "" }));
}
