import { closeSync, openSync, writeSync } from "node:fs";

/** How large a result is made. */
export interface Size {
  readonly benchmarks: number;
  readonly launches: number;
  readonly iterations: number;
}

/**
 * Writes a valid result of this size, one side of a session: every launch its own level, every iteration its own time, a
 * few percent around 20 ms. The same size and seed write the same bytes. A measurement at a time, so it needs no memory.
 */
export function writeLargeResult(file: string, size: Size, role: "base" | "head", seed: number): void {
  const next = noise(seed);
  const out = openSync(file, "w");
  try {
    writeSync(out, `${JSON.stringify(HEADER).slice(0, -1)},"measurements":[`);
    for (let number = 0; number < size.benchmarks; number += 1)
      writeSync(out, `${number === 0 ? "" : ","}${JSON.stringify(measurement(number, size, role, next))}`);
    writeSync(out, "]}\n");
  } finally {
    closeSync(out);
  }
}

const AT = "2026-11-24T02:37:00Z";
const HEADER = {
  schema: "edgebench/result@1",
  createdAt: AT,
  tool: { name: "edgebench", version: "0.0.0" },
  session: { id: "c".repeat(32), seed: 7, startedAt: AT, attempt: 1 },
  device: { label: "desk", environment: {} },
};

function measurement(number: number, size: Size, role: "base" | "head", next: () => number) {
  return {
    benchmark: {
      model: `model-${number}`,
      device: "desk",
      runtime: "onnxruntime",
      parameters: { precision: "fp32", batch: 1, threads: 1 },
      scenario: "single-stream",
    },
    commit: (role === "base" ? "a" : "b").repeat(40),
    role,
    model: { sha256: "d".repeat(64), bytes: 1_000_000 + number },
    status: "measured",
    ending: "fixed-rounds",
    looks: [size.launches],
    inputs: "random",
    launches: Array.from({ length: size.launches }, (_, round) => launch(round, size.iterations, next)),
    lostLaunches: [],
  };
}

function launch(round: number, iterations: number, next: () => number) {
  const level = 20e6 * (0.98 + 0.04 * next());
  const burst = 10;
  return {
    round,
    position: round % 2,
    opened: round % 2 === 0,
    startedAt: AT,
    mode: "ping-pong",
    loadNs: Math.round(5e7 * (0.9 + 0.2 * next())),
    firstNs: Math.round(3e7 * (0.9 + 0.2 * next())),
    warmupNs: Array.from({ length: 30 }, () => Math.round(level * (1 + next()))),
    steady: true,
    latencyNs: Array.from({ length: iterations }, () => Math.round(level * (0.95 + 0.1 * next()))),
    bursts: Array.from({ length: Math.ceil(iterations / burst) }, (_, index) => ({
      start: index * burst,
      count: Math.min(burst, iterations - index * burst),
      atNs: Math.round(index * 2 * burst * level),
    })),
    peakRssBytes: 90_000_000 + Math.round(1e6 * next()),
    actual: { provider: "cpu", version: "1.30.0", threads: 1 },
    environment: {},
  };
}

/** Uniform numbers from 0 to 1 (mulberry32). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
