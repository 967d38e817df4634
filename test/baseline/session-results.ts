import fc from "fast-check";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { Accuracy, Measurement, Result } from "../../src/bench/result.ts";
import { benchmark, sampleLaunch, sampleMeasurement, sampleResult } from "../bench/sample-result.ts";

/** The id of the session with this number. */
export const sessionId = (number: number) => number.toString(16).padStart(32, "0");

/** A result of the session with this number: a day later each. */
export function session(number: number, overrides: Partial<Result> = {}): Result {
  return sampleResult({
    session: { ...sampleResult().session, id: sessionId(number) },
    createdAt: new Date(Date.UTC(2026, 10, number, 2, 37)).toISOString(),
    ...overrides,
  });
}

export const onDevice = (label: string) => ({ label, environment: { "cpu-model": "Example" } });

/** The sample benchmark with another model or device. */
export const benchmarkOf = (changes: Partial<Benchmark>): Benchmark => ({ ...benchmark, ...changes });

export function accuracyOver(bits: string, count = 8): Accuracy {
  return {
    dataset: { name: "val", sha256: "d".repeat(64), count, seed: 1 },
    preprocessing: { name: "custom", sha256: "e".repeat(64) },
    top1Correct: 7,
    top5Correct: 8,
    correct: bits,
    correctTop5: "/w==",
    notFinite: 0,
  };
}

/** Results of some devices and models, at times and with sides of any kind; no two of one session. */
export const anyResults: fc.Arbitrary<readonly Result[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 400 }),
      device: fc.constantFrom("desk", "Jetson+", "gpu-2080ti"),
      sides: fc.array(
        fc.record({
          model: fc.constantFrom("a", "B", "resnet50"),
          role: fc.constantFrom<Measurement["role"]>("base", "head", "only"),
          commit: fc.constantFrom("a".repeat(40), "b".repeat(40)),
          status: fc.constantFrom<Measurement["status"]>("measured", "measured", "failed"),
          times: fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 30 }),
          sentinel: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
          bits: fc.option(fc.constantFrom("fw==", "fg==", "/A==")),
        }),
        { maxLength: 4 },
      ),
    }),
    { selector: ({ number }) => number, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ number, device, sides }) =>
      session(number, {
        device: onDevice(device),
        measurements: sides.map(({ model, role, commit, status, times, sentinel, bits }) =>
          status === "failed"
            ? sampleMeasurement({
                benchmark: benchmarkOf({ model, device }),
                role,
                commit,
                status,
                reason: "no",
                launches: [],
              })
            : sampleMeasurement({
                benchmark: benchmarkOf({ model, device }),
                role,
                commit,
                model: { sha256: sha256Hex(model), bytes: 1234 },
                launches: [
                  sampleLaunch({ latencyNs: times, ...(sentinel === null ? {} : { sentinelNs: [sentinel] }) }),
                ],
                ...(bits === null ? {} : { accuracy: accuracyOver(bits) }),
              }),
        ),
      }),
    ),
  );
