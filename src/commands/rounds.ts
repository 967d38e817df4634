import { median } from "simple-statistics";
import type { Launch, LostLaunch, Mode } from "../bench/result.ts";
import type { DeviceView } from "../device/device-view.ts";
import { probeHeat } from "../device/probe.ts";
import type { RoundSize } from "../measure/budget.ts";
import { alternatingOrder, type Draw, drawRound, pingPong, type SideName, startOrder } from "../measure/rounds.ts";
import { SustainedRecord } from "../measure/sustained.ts";
import { LaunchLost, LiveLaunch } from "./launch.ts";
import { meterIn } from "./launch-energy.ts";
import type { PreparedSide } from "./prepare.ts";
import { besideSentinel, type Sentinel } from "./sentinel.ts";

/** What one round gave: launches, or the record of what was lost, by side. */
export interface RoundOutcome {
  readonly launches: { readonly [side in SideName]?: Launch };
  readonly lost: { readonly [side in SideName]?: LostLaunch };
}

export interface RoundRequest {
  readonly sides: { readonly base: PreparedSide; readonly head: PreparedSide };
  readonly round: number;
  readonly mode: Exclude<Mode, "solo">;
  readonly size: RoundSize;
  readonly seed: number;
  /** Distinguishes this benchmark's draws from the other benchmarks' of the session. */
  readonly salt: number;
  readonly sentinel: Sentinel | undefined;
}

/** One fresh pair of launches. A lost launch costs its round, never more. */
export async function measureRound(request: RoundRequest): Promise<RoundOutcome> {
  const { seed, salt, round } = request;
  if (request.mode === "ping-pong") return pingPongRound(request, drawRound(seed, salt, round));
  return alternatingRound(request, alternatingOrder(seed, salt, round));
}

async function pingPongRound(request: RoundRequest, draw: Draw): Promise<RoundOutcome> {
  const { sides, round, size } = request;
  const order = startOrder(draw);
  const startedAt = new Date().toISOString();
  await using live = new LivePair();
  let current = order[0];
  try {
    for (const side of order) {
      current = side;
      const { spec } = sides[side];
      live.set(side, await LiveLaunch.start({ ...spec, energy: meterIn("ping-pong", spec.energy) }, round));
      await live.get(side).feed(sides[side].feed);
    }
    for (const side of order) {
      current = side;
      await live.get(side).warmUp();
    }
    const beside = await besideSentinel(request.sentinel, async () => {
      for (const burst of pingPong(draw.opens, size.iterations, size.burst)) {
        current = burst.side;
        await live.get(burst.side).burst(burst.count);
      }
    });
    const launches: { base?: Launch; head?: Launch } = {};
    for (const side of order) {
      current = side;
      const where = { round, position: order.indexOf(side), opened: draw.opens === side, mode: "ping-pong" as const };
      launches[side] = { ...(await live.get(side).finish(where)), ...beside };
    }
    return { launches, lost: {} };
  } catch (error) {
    return { launches: {}, lost: lostLaunch(error, current, round, startedAt) };
  }
}

async function alternatingRound(request: RoundRequest, order: readonly SideName[]): Promise<RoundOutcome> {
  const launches: { base?: Launch; head?: Launch } = {};
  for (const [position, side] of order.entries()) {
    const startedAt = new Date().toISOString();
    try {
      const where = { round: request.round, position, opened: position === 0, mode: "alternating" as const };
      launches[side] = await measureAlone(request.sides[side], request.size, where, request.sentinel);
    } catch (error) {
      return { launches: excludeAll(launches), lost: lostLaunch(error, side, request.round, startedAt) };
    }
  }
  return { launches, lost: {} };
}

/** One launch with nothing beside it. */
export async function measureAlone(
  side: PreparedSide,
  size: RoundSize,
  where: { readonly round: number; readonly position: number; readonly opened: boolean; readonly mode: Mode },
  sentinel: Sentinel | undefined,
): Promise<Launch> {
  await using launch = await LiveLaunch.start(side.spec, where.round);
  await launch.feed(side.feed);
  if (side.spec.scenario === "cold-start") {
    await launch.coldStart();
    return await launch.finish(where);
  }
  await launch.warmUp();
  if (side.spec.scenario === "sustained") {
    await sustain(launch, size, side.spec.transport.view);
    return await launch.finish(where);
  }
  const beside = await besideSentinel(sentinel, async () => {
    for (let done = 0; done < size.iterations; done += size.burst)
      await launch.burst(Math.min(size.burst, size.iterations - done));
  });
  return { ...(await launch.finish(where)), ...beside };
}

/** Infers until the temperature is steady, or for as long as the launch may take; asks for heat between two bursts. */
async function sustain(launch: LiveLaunch, { iterations, burst }: RoundSize, view: DeviceView): Promise<void> {
  let { marks } = await probeHeat(view, undefined);
  let latencyNs = await launch.time(burst);
  // As long as the planned iterations would take at the speed of the start: throttling must not make it longer.
  const record = new SustainedRecord((iterations * median([...latencyNs])) / 1e9);
  for (;;) {
    if (record.add(latencyNs)) {
      const told = await probeHeat(view, marks);
      marks = told.marks;
      record.close(told.heat);
      const { ending } = record;
      if (ending !== undefined) return launch.sustained({ ending, windows: [...record.windows] }, record.settledNs);
    }
    latencyNs = await launch.time(burst);
  }
}

function lostLaunch(error: unknown, side: SideName, round: number, startedAt: string): RoundOutcome["lost"] {
  if (!(error instanceof LaunchLost)) throw error;
  return { [side]: error.toRecord(round, startedAt) };
}

/** What the other side gave in a lost round is kept and left out of the statistics: rounds count whole or not at all. */
function excludeAll(launches: { readonly base?: Launch; readonly head?: Launch }): { base?: Launch; head?: Launch } {
  const excluded = { rule: "the other side's launch of this round was lost" };
  return {
    ...(launches.base === undefined ? {} : { base: { ...launches.base, excluded } }),
    ...(launches.head === undefined ? {} : { head: { ...launches.head, excluded } }),
  };
}

/** The two live launches of a round, ended together whatever happens. */
class LivePair implements AsyncDisposable {
  readonly #live = new Map<SideName, LiveLaunch>();

  set(side: SideName, launch: LiveLaunch): void {
    this.#live.set(side, launch);
  }

  get(side: SideName): LiveLaunch {
    const launch = this.#live.get(side);
    if (launch === undefined) throw new Error(`the ${side} launch was not started`);
    return launch;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#live.values()].map((launch) => launch[Symbol.asyncDispose]()));
  }
}
