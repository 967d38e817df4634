import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PreparedSide } from "../../src/commands/prepare.ts";
import { measureRound, type RoundOutcome, type RoundRequest } from "../../src/commands/rounds.ts";
import { drawRound } from "../../src/measure/rounds.ts";
import { FakeDevice, type Script } from "./fake-device.ts";

let device: FakeDevice;
let good: PreparedSide;
beforeAll(async () => {
  device = await FakeDevice.make();
  good = await device.side("good");
});
afterAll(() => device[Symbol.asyncDispose]());

const round = (head: PreparedSide, changes: Partial<RoundRequest> = {}): Promise<RoundOutcome> =>
  measureRound({
    sides: { base: good, head },
    round: 0,
    mode: "ping-pong",
    size: { iterations: 12, burst: 5, affordableRounds: 30 },
    seed: 3,
    salt: 4,
    sentinel: undefined,
    ...changes,
  });

describe("a round of ping-pong", () => {
  it("is a launch of each side with every time in order, by the draw of its seed", async () => {
    const { launches, lost } = await round(await device.side("head", { seed: 2, latencyMs: { median: 7, spread: 0 } }));
    expect(lost).toEqual({});
    const draw = drawRound(3, 4, 0);
    for (const side of ["base", "head"] as const) {
      expect(launches[side]).toMatchObject({
        round: 0,
        position: draw.startsFirst === side ? 0 : 1,
        opened: draw.opens === side,
        mode: "ping-pong",
        loadNs: 2_000_000,
        peakRssBytes: 50_000_000,
        actual: { provider: "script", threads: 1 },
      });
      expect(launches[side]?.latencyNs).toHaveLength(12);
      expect(launches[side]?.warmupNs.length).toBeGreaterThanOrEqual(10);
      expect(launches[side]?.bursts.map(({ start, count }) => [start, count])).toEqual([
        [0, 5],
        [5, 5],
        [10, 2],
      ]);
    }
    // A script without spread claims the same time for every inference.
    expect(new Set(launches.head?.latencyNs)).toEqual(new Set([7_000_000]));
    expect(launches.head?.firstNs).toBe(10_500_000);
    expect(await device.running()).toEqual([]);
  });
});

describe("a round of launches one after the other", () => {
  it("starts as drawn, and the next one the other way round", async () => {
    const order = async (number: number) => {
      const { launches } = await round(good, { mode: "alternating", round: number });
      expect(launches.base?.mode).toBe("alternating");
      return [launches.base?.position, launches.head?.position];
    };
    const first = await order(4);
    expect(first).toEqual(drawRound(3, 4, 4).startsFirst === "base" ? [0, 1] : [1, 0]);
    expect(await order(5)).toEqual([...first].reverse());
  });

  it("keeps what the other side gave when one is lost, and counts neither", async () => {
    const bad = await device.side("bad", { faults: [{ stage: "measure", kind: "exit" }] });
    const outcomes = [
      await round(bad, { mode: "alternating", round: 0 }),
      await round(bad, { mode: "alternating", round: 1 }),
    ];
    for (const { launches, lost } of outcomes) {
      expect(lost.head).toMatchObject({ stage: "measure" });
      expect(lost.base).toBeUndefined();
      expect(launches.head).toBeUndefined();
    }
    // Once the base was first and gave its times, once the loss came before its turn.
    const kept = outcomes.flatMap(({ launches }) => launches.base ?? []);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.excluded).toEqual({ rule: "the other side's launch of this round was lost" });
    expect(kept[0]?.latencyNs).toHaveLength(12);
  });
});

/** What each kind of fault is called in a result. */
const SENTENCES: { readonly [kind: string]: RegExp } = {
  exit: /ended with exit code 7; its last words: the script wants an early end$/,
  "crash-signal": /was killed by SIGSEGV/,
  silent: /gave no answer within 2 s and was ended/,
  rubbish: /wrote a line that is no reply: "Loading model, please wait\.\.\."/,
  "partial-line": /ended with exit code 0 in the middle of a line/,
  "long-line": /wrote a line of more than 1048576 bytes$/,
  "wrong-id": /answered request \d+, not \d+|is no reply/,
};
const STAGES = {
  start: /^while the worker started: the worker /,
  load: /^while the model was loaded: the worker /,
  inputs: /^while inputs were put in place: the worker /,
  "first-inference": /^at the first inference: the worker /,
  "warm-up": /^while warming up: the worker /,
  measure: /^while measuring: the worker /,
  exit: /^while the worker ended: the worker /,
} as const;

describe("a worker that goes wrong costs its round, is told by stage and signal, and leaves nothing running", () => {
  /** Loses the head at a stage, by a fault. */
  async function expectLoss(stage: keyof typeof STAGES, kind: string, timeoutMs: number): Promise<void> {
    const changes: Script = { faults: [{ stage, kind }] };
    const { launches, lost } = await round(await device.side(`${stage}-${kind}`, changes, timeoutMs), { round: 5 });
    expect(launches).toEqual({});
    expect(lost).toEqual({ head: expect.objectContaining({ round: 5, stage }) });
    expect(lost.head?.reason).toMatch(STAGES[stage]);
    expect(lost.head?.reason).toMatch(SENTENCES[kind] ?? /never/);
    expect(lost.head?.reason).not.toContain(device.dir);
    expect([kind, lost.head?.signal]).toEqual([kind, kind === "crash-signal" ? "SIGSEGV" : undefined]);
  }
  const stages = Object.keys(STAGES) as (keyof typeof STAGES)[];

  it.each(stages)("at stage %s", async (stage) => {
    const kinds = Object.keys(SENTENCES).filter((kind) => kind !== "silent");
    await Promise.all(kinds.map((kind) => expectLoss(stage, kind, 10_000)));
    expect(await device.running()).toEqual([]);
  });

  it("at every stage where it only falls silent, deaf to a polite end", async () => {
    await Promise.all(stages.map((stage) => expectLoss(stage, "silent", 2_000)));
    expect(await device.running()).toEqual([]);
  });

  it("also where it grows without answering", async () => {
    // Ended before it holds much, whether its process is up by then or not.
    const leaking = await device.side("leak", { faults: [{ stage: "start", kind: "leak" }] }, 300);
    expect((await round(leaking)).lost.head).toMatchObject({ stage: "start" });
    expect(await device.running()).toEqual([]);
  });

  it("and only in the launch that it happens in", async () => {
    const once = await device.side("once", { faults: [{ stage: "measure", kind: "crash-signal", launch: 1 }] });
    expect((await round(once, { round: 0 })).lost).toEqual({});
    expect((await round(once, { round: 1 })).lost.head).toMatchObject({ signal: "SIGSEGV" });
    expect((await round(once, { round: 2 })).launches.head?.latencyNs).toHaveLength(12);
  });
});
