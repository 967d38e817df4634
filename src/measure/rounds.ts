import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type SideName = "base" | "head";

/** What chance decides for one round: which worker is started first, and which side's burst opens. */
export interface Draw {
  readonly startsFirst: SideName;
  readonly opens: SideName;
}

/**
 * The draw of one round, a function of the session's seed, the benchmark and the round alone, so that a result tells
 * how it was made and any round can be drawn again. Starting first costs .5 to 2 % in A/A measurements, hence the draw.
 *
 * @param salt distinguishes benchmarks within a session: a number derived from the benchmark's id.
 */
export function drawRound(seed: number, salt: number, round: number): Draw {
  const mixed = seed ^ Math.imul(salt, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  const generator = xoroshiro128plus(scrambled(mixed));
  return {
    startsFirst: uniformInt(generator, 0, 1) === 0 ? "base" : "head",
    opens: uniformInt(generator, 0, 1) === 0 ? "base" : "head",
  };
}

/**
 * Spreads each bit over all of them: neighbouring seeds give xoroshiro128+ neighbouring first outputs, and rounds would
 * take strict turns instead of being drawn. Source: A. Appleby, MurmurHash3, its 32-bit finalizer.
 */
function scrambled(seed: number): number {
  let mixed = seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** Which side is launched first where sides take turns: two rounds are one ABBA, the first drawn, the second the other way round. */
export function alternatingOrder(seed: number, salt: number, round: number): readonly [SideName, SideName] {
  const order = startOrder(drawRound(seed, salt, round - (round % 2)));
  return round % 2 === 0 ? order : [order[1], order[0]];
}

/** The sides as a draw starts them. */
export const startOrder = ({ startsFirst }: Draw): readonly [SideName, SideName] =>
  startsFirst === "base" ? ["base", "head"] : ["head", "base"];

export interface Burst {
  readonly side: SideName;
  readonly count: number;
}

/**
 * The bursts of one ping-pong round: ABBA BAAB ABBA …, so that slow drift falls on both sides alike.
 *
 * @param iterations timed inferences per side.
 * @param burstSize inferences per burst; the last pair of bursts may be shorter.
 */
export function pingPong(opens: SideName, iterations: number, burstSize: number): readonly Burst[] {
  const other: SideName = opens === "base" ? "head" : "base";
  const bursts: Burst[] = [];
  for (let done = 0, pair = 0; done < iterations; done += burstSize, pair += 1) {
    const count = Math.min(burstSize, iterations - done);
    // Pairs run AB BA BA AB: the Thue–Morse order of length four, repeated.
    const straight = pair % 4 === 0 || pair % 4 === 3;
    bursts.push({ side: straight ? opens : other, count }, { side: straight ? other : opens, count });
  }
  return bursts;
}
