import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import { parseDocument } from "../../src/bench/document.ts";
import { resultSchema } from "../../src/bench/result.ts";
import { PLAN_SCHEMA, type Plan, planSchema } from "../../src/plan/plan.ts";
import { sampleMeasurement, sampleResult } from "../bench/sample-result.ts";
import { planChange } from "../plan/commits.ts";
import { CASES, LONG_CASES, longText, mutatedJson } from "./mutation.ts";
import { outcome, outcomeOf } from "./refusal.ts";

const RESULTS = [
  sampleResult(),
  sampleResult({ measurements: [sampleMeasurement({ role: "base" }), sampleMeasurement({ operators: { Conv: 3 } })] }),
];

async function* pieces(text: string): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
}

describe("fuzzed results", () => {
  it("are refused in a sentence, or are results", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(mutatedJson(...RESULTS), async (text) => {
        const result = await outcomeOf(() => decodeResult(pieces(text), "r.json"));
        if (result.kind === "refused") {
          expect(result.why).toMatch(/^r\.json: /);
          return;
        }
        taken += 1;
        expect(resultSchema.safeParse(result.value).success).toBe(true);
      }),
      CASES,
    );
    expect(taken).toBeGreaterThan(0);
  });

  it("come to an end where something is said without end", async () => {
    const beginnings = ['{"measurements":[', '{"a":"', JSON.stringify(sampleResult()).slice(0, 300)];
    await fc.assert(
      fc.asyncProperty(longText(200_000, ...beginnings), async (text) => {
        const result = await outcomeOf(() => decodeResult(pieces(text), "r.json"));
        expect(result.kind).toBe("refused");
      }),
      LONG_CASES,
    );
  });
});

describe("fuzzed plans", () => {
  const CONFIG = `version: 1
devices: { rpi3: { runs-on: [self-hosted, rpi3], transport: local, runtimes: [onnxruntime] } }
models: { net: { files: { onnxruntime: net.onnx }, task: other } }
benchmarks: [{ models: "*", devices: "*" }]
`;
  const PLAN: Plan = planChange(
    { config: CONFIG, files: { "net.onnx": "after" } },
    { base: { files: { "net.onnx": "before" } } },
  );

  it("are refused in a sentence, or are plans", () => {
    let taken = 0;
    fc.assert(
      fc.property(mutatedJson(PLAN), (text) => {
        const plan = outcome(() => parseDocument(text, planSchema, PLAN_SCHEMA, "plan.json"));
        if (plan.kind === "refused") {
          expect(plan.why).toMatch(/^plan\.json: /);
          return;
        }
        taken += 1;
        expect(plan.value.jobs.length).toBeLessThanOrEqual(256);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      CASES,
    );
    expect(taken).toBeGreaterThan(0);
  });
});
