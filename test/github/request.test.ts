import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { acceptanceSchema, BENCHMARK_PATTERN } from "../../src/bench/acceptance.ts";
import { NAME_PATTERN } from "../../src/bench/benchmark.ts";
import { readRequest } from "../../src/github/request.ts";

const SHA = "0f3c1d9a7b52e8463c9d0a1b2c3d4e5f60718293";

describe("a request to run", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["/edgebench run", [], undefined],
    ["/edgebench run all", [], undefined],
    ["/edgebench run jetson", ["jetson"], undefined],
    ["/edgebench run jetson rpi3 jetson", ["jetson", "rpi3"], undefined],
    [`/edgebench run ${SHA}`, [], SHA],
    [`/edgebench run all ${SHA.slice(0, 12)}`, [], SHA.slice(0, 12)],
    [`/edgebench run jetson ${SHA.toUpperCase()}`, ["jetson"], SHA],
  ])("%s", (body, devices, sha) => {
    expect(readRequest(body)).toEqual({ kind: "run", devices, sha });
  });

  it.each<[string, RegExp]>([
    ["/edgebench run all jetson", /either all or the labels/],
    ["/edgebench run jetson 0f3c1d9", /at least 12 digits/],
    ["/edgebench run ../../etc", /labels of devices/],
    ["/edgebench run $(id)", /labels of devices/],
    [`/edgebench run ${"d ".repeat(51)}`, /labels of devices/],
  ])("%s is unclear", (body, why) => {
    expect(readRequest(body)).toEqual({ kind: "unclear", why: expect.stringMatching(why) });
  });
});

describe("a request to accept", () => {
  it("says what, how much, until when, and why", () => {
    expect(
      readRequest(
        "/edgebench accept resnet50/rpi3/* latency up to 12.5% until 2026-12-31 because the wider model is worth it",
      ),
    ).toEqual({
      kind: "accept",
      benchmark: "resnet50/rpi3/*",
      metric: "latency",
      upTo: { kind: "relative", value: 0.125 },
      until: "2026-12-31",
      why: "the wider model is worth it",
    });
  });

  it("takes points of a share", () => {
    expect(readRequest("/edgebench accept a top-1 up to 0.5 pt until 2026-12-31 because so")).toMatchObject({
      upTo: { kind: "points", value: 0.005 },
    });
  });

  it.each<[string, RegExp]>([
    ["/edgebench accept", /^Write \/edgebench accept BENCHMARK/],
    ["/edgebench accept a latency up to 5% until 2026-12-31", /^Write \/edgebench accept BENCHMARK/],
    ["/edgebench accept a latency up to 5% until tomorrow because so", /^Write \/edgebench accept BENCHMARK/],
    ["/edgebench accept a|b latency up to 5% until 2026-12-31 because so", /as the report tells it/],
    ["/edgebench accept a speed up to 5% until 2026-12-31 because so", /The metric is one of latency/],
    ["/edgebench accept a latency up to 5pt until 2026-12-31 because so", /a percentage, such as 5%/],
    ["/edgebench accept a top-1 up to 5% until 2026-12-31 because so", /as points, such as 0\.5pt/],
    ["/edgebench accept a latency up to 5% until 2026-02-30 because so", /no such day/],
    ["/edgebench accept a latency up to 5% until 2026-12-31 because \u200b", /^Say why/],
  ])("%s is unclear", (body, why) => {
    expect(readRequest(body)).toEqual({ kind: "unclear", why: expect.stringMatching(why) });
  });
});

describe("readRequest", () => {
  it.each<[string, ReturnType<typeof readRequest>]>([
    ["", undefined],
    ["Looks good to me", undefined],
    ["/edgebench help", { kind: "help" }],
  ])("%j", (body, request) => {
    expect(readRequest(body)).toEqual(request);
  });

  it.each(["/edgebench", "/edgebench Run", "/edgebench help me", "/edgebench run\n/edgebench run jetson"])(
    "%j is unclear",
    (body) => {
      expect(readRequest(body)).toMatchObject({ kind: "unclear" });
    },
  );

  const word = fc.oneof(
    fc.constantFrom(
      "run",
      "accept",
      "help",
      "all",
      "jetson",
      "up",
      "to",
      "until",
      "because",
      "latency",
      "5%",
      "2026-12-31",
      SHA,
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );

  test("property: whatever is understood has values of a safe shape", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(" ", "\t", "  "), (words, gap) => {
        const request = readRequest(`/edgebench ${words.join(gap)}`);
        if (request?.kind === "run") {
          for (const device of request.devices) expect(device).toMatch(NAME_PATTERN);
          if (request.sha !== undefined) expect(request.sha).toMatch(/^[0-9a-f]{12,40}$/);
        }
        if (request?.kind === "accept") {
          const { kind, ...rest } = request;
          expect(acceptanceSchema.safeParse({ ...rest, by: "ada" }).success).toBe(true);
          expect(request.benchmark).toMatch(BENCHMARK_PATTERN);
          expect(request.why).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("property: an acceptance that is written out is read as it was meant", () => {
    const benchmark = fc.stringMatching(/^[A-Za-z0-9._+*/=-]{1,60}$/);
    const why = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,50}[a-z]$/);
    const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(benchmark, fc.integer({ min: 1, max: 9_999 }), day, why, (id, percent, date, reason) => {
        const until = date.toISOString().slice(0, 10);
        expect(
          readRequest(`/edgebench accept ${id} latency up to ${percent}% until ${until} because ${reason}`),
        ).toEqual({
          kind: "accept",
          benchmark: id,
          metric: "latency",
          upTo: { kind: "relative", value: Number(`${percent}e-2`) },
          until,
          why: reason,
        });
      }),
    );
  });
});
