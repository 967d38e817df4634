/** What a test wants of a script beside the defaults; see "The fake worker" in workers/PROTOCOL.md. */
export interface ScriptWishes {
  readonly medianMs?: number;
  readonly seed?: number;
  /** Whether the worker really takes the time that it reports. */
  readonly sleep?: boolean;
  readonly faults?: readonly { readonly stage: string; readonly kind: string }[];
}

/** A whole script of the fake worker, as the text of its `*.fake.json`. */
export function fakeScript({ medianMs = 1, seed = 1, sleep = false, faults = [] }: ScriptWishes = {}): string {
  return JSON.stringify({
    format: "edgebench-fake@1",
    loadMs: 1,
    latencyMs: { median: medianMs, spread: 0.01, launchSpread: 0.002 },
    warmup: { iterations: 2, factor: 1.5 },
    peakRssBytes: 50_000_000,
    seed,
    inputs: [{ name: "image", type: "float32", shape: ["batch", 4] }],
    outputs: [{ name: "logits", type: "float32", shape: ["batch", 3] }],
    sleep,
    faults,
  });
}
