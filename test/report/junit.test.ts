import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/compare/judgement.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { anyForeignJudgement, foreignJudgement, HOSTILE } from "./foreign-judgement.ts";
import {
  benchmark,
  compared,
  doubtful,
  everything,
  evidence,
  firstRun,
  golden,
  judged,
  judgement,
  SAMPLES,
} from "./judgements.ts";

interface Counts {
  readonly "@_tests": string;
  readonly "@_failures": string;
  readonly "@_errors": string;
  readonly "@_skipped": string;
}
interface Testcase {
  readonly "@_name": string;
  readonly failure?: { readonly "@_message": string };
  readonly error?: { readonly "@_message": string };
  readonly skipped?: { readonly "@_message": string };
  readonly "system-out"?: string;
}
type Suites = Counts & { readonly testsuite?: readonly (Counts & { readonly testcase: readonly Testcase[] })[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
  isArray: (name) => name === "testsuite" || name === "testcase",
});

function read(made: Judgement): Suites {
  const text = renderJunit(made);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { testsuites: Suites }).testsuites;
}

const casesOf = (suites: Suites) => (suites.testsuite ?? []).flatMap(({ testcase }) => testcase);

/** What the attributes promise, beside what is there. */
function expectCountsAddUp(counts: Counts, cases: readonly Testcase[]): void {
  const has = (kind: "failure" | "error" | "skipped") => String(cases.filter((one) => one[kind] !== undefined).length);
  expect(counts).toMatchObject({
    "@_tests": String(cases.length),
    "@_failures": has("failure"),
    "@_errors": has("error"),
    "@_skipped": has("skipped"),
  });
}

describe("renderJunit", () => {
  it("reads as its golden file", async () => {
    await expect(renderJunit(everything())).toMatchFileSnapshot(golden("everything", "junit.xml"));
  });

  it("has a case per benchmark, and fails exactly what the gate refuses", () => {
    const cases = casesOf(read(everything()));
    expect(
      cases.map((one) => [one["@_name"].split("/")[0], one.failure?.["@_message"] ?? one.skipped?.["@_message"]]),
    ).toEqual([
      ["digits-corrupt", expect.stringContaining("the head failed where the base ran")],
      ["digits-shifted", "top-1: regressed"],
      ["digits-wide", "latency (median): regressed"],
      ["digits-int8", undefined],
      ["digits-same", undefined],
      ["digits-gone", "removed: the head no longer has it"],
      ["digits-slow", "not measured: no result arrived from rpi3"],
    ]);
  });

  it("passes what was accepted, and says by whom", () => {
    const [accepted] = casesOf(read(SAMPLES.accepted()));
    expect(accepted).not.toHaveProperty("failure");
    expect(JSON.stringify(accepted)).toContain("accepted by Ada Lovelace until 2026-12-31");
  });

  it("makes an error of what was not measured where the policy refuses it", () => {
    const made = doubtful();
    const slow = made.benchmarks.find(({ state }) => state === "not-measured");
    const failures = [{ id: slow?.id ?? "", what: "not measured: no result arrived from rpi3" }];
    const cases = casesOf(read({ ...made, gate: { outcome: "fail", failures, warnings: [] } }));
    expect(cases.filter(({ error }) => error !== undefined).map((one) => one["@_name"])).toEqual([slow?.id]);
    expect(casesOf(read(made)).every(({ error }) => error === undefined)).toBe(true);
  });

  it("passes what is inconclusive, with its evidence", () => {
    const unsure = judged(benchmark("a"), {
      verdict: "inconclusive",
      comparisons: [compared("latency", "inconclusive", evidence(1e6, 1.02e6, { moreRounds: 4 }))],
    });
    const [only] = casesOf(read(judgement([unsure])));
    expect(only).not.toHaveProperty("failure");
    expect(only?.["system-out"]).toMatch(
      /^latency \(median\): inconclusive, 1\.00 ms to 1\.02 ms, .*about 4 more rounds/,
    );
  });

  it("tells what a new benchmark measured", () => {
    expect(casesOf(read(firstRun()))[0]?.["system-out"]).toContain("throughput: 806 /s");
  });

  it("is well formed and adds up whatever the strings are", () => {
    fc.assert(
      fc.property(anyForeignJudgement, (made) => {
        const suites = read(made);
        expectCountsAddUp(suites, casesOf(suites));
        for (const suite of suites.testsuite ?? []) expectCountsAddUp(suite, suite.testcase);
        expect(casesOf(suites)).toHaveLength(made.benchmarks.length);
      }),
      { numRuns: 50 },
    );
    expect(casesOf(read(foreignJudgement(300, HOSTILE)))).toHaveLength(300);
  });

  it("is valid where there is no benchmark", () => {
    expect(casesOf(read(judgement([])))).toEqual([]);
  });
});
