import fc from "fast-check";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import { METRIC_NAMES, type MetricName } from "../../src/bench/metric.ts";
import type { Bridge } from "../../src/compare/bridge.ts";
import type { ChangedImages } from "../../src/compare/changed-images.ts";
import type { BenchmarkJudgement, Judgement } from "../../src/compare/judgement.ts";
import {
  accuracy,
  BASE,
  benchmark,
  compared,
  evidence,
  judged,
  judgement,
  measurement,
  PIXELS,
  side,
} from "./judgements.ts";

/** Judgements whose every string comes from elsewhere, as a result or configuration from a stranger could make them. */

/** Strings that mean something to Markdown, HTML, XML, terminals, GitHub or people. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "</style></title><img src=x onerror=alert(1)>",
  "--><svg onload=alert(1)>",
  "]]><![CDATA[",
  "&lt;b&gt; &amp; &#60;i&#62;",
  "\" onmouseover='alert(1)",
  "| a | b |\n| - | - |",
  "\n\n# heading\n- item\n> quote\n```\ncode",
  "[click](javascript:alert(1)) ![x](https://example.org/x.png)",
  "@octocat #1 GH-2 octo/repo#3 https://example.org www.example.org a@example.org",
  "**bold** _under_ ~~gone~~ `code` $math$ \\escaped",
  "::error::forged\r\n##[group]forged ::stop-commands::x",
  "\u001b[31mred\u001b[0m\u0007\u0000",
  "\u202eright to left\u2066\u200b\ufeff",
  "\ud800 lone \udfff \uffff",
  `Z${"\u0321\u0334\u0349".repeat(40)}`,
  "😀".repeat(60),
  "1. one",
  "+ plus",
  "=====",
  "<details><summary>",
  "@".repeat(2_000),
  "{{ secrets.GITHUB_TOKEN }}",
] as const;

/** Any text, and often a hostile one. */
export const foreignText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join("")),
);

/** A judgement of so many benchmarks in every state, its strings taken in turn from those given. */
export function foreignJudgement(size: number, texts: readonly string[]): Judgement {
  let taken = 0;
  const next = () => texts[taken++ % texts.length] ?? "";
  const benchmarks = Array.from({ length: size }, (_, index) => foreignBenchmark(index, next));
  const refused = benchmarks.filter(({ state, verdict }) => state === "head-failed" || verdict === "regressed");
  return judgement(benchmarks, {
    gate: {
      outcome: refused.length > 0 ? "fail" : "pass",
      failures: refused.map(({ id }) => ({ id, what: next() })),
      warnings: [
        { id: next(), what: next() },
        { id: next(), what: next() },
      ],
    },
    notPlanned: Array.from({ length: size }, () => ({ id: next(), why: next() })),
    notices: [next(), next()],
  });
}

function foreignBenchmark(index: number, next: () => string): BenchmarkJudgement {
  const what: Benchmark = benchmark(`${index}${next()}`, `${index % 4}${next()}`, { delegate: next() });
  const common = {
    id: benchmarkId(what),
    reasons: [{ kind: "affected-by" as const, text: next() }],
    environment: { os: next(), governor: next(), cores: 4, throttled: false },
    caveats: [next()],
    ...(index % 2 === 0 && { changedImages: foreignImages(next) }),
    ...(index % 5 === 0 && { bridge: foreignBridge(index, next) }),
  };
  const base = side(BASE, { measurement: foreignMeasurement(what, "base", next) });
  const head = side(BASE, { measurement: foreignMeasurement(what, "head", next) });
  const failed = { commit: BASE, status: "failed", reason: next(), values: [], measurement: undefined } as const;
  switch (index % 6) {
    case 0:
      return judged(what, { ...common, base, head, verdict: "regressed", comparisons: everyMetric(next) });
    case 1:
      return judged(what, { ...common, base, head: failed, state: "head-failed", verdict: "not-measured" });
    case 2:
      return judged(what, { ...common, base: failed, head: failed, state: "not-measured", reason: next() });
    case 3:
      return judged(what, {
        ...common,
        base: side(BASE, { status: "absent" }),
        head: { ...head, values: METRIC_NAMES.map((metric) => ({ metric, value: 0.5, n: 8 })) },
        state: "new",
      });
    case 4:
      return judged(what, {
        ...common,
        base,
        head,
        comparisons: [compared("top-1", "unchanged", accuracy(0.9, 0.9, 1))],
      });
    default:
      return judged(what, { ...common, state: "removed", verdict: "not-measured" });
  }
}

function foreignImages(next: () => string): ChangedImages {
  const classes = Array.from({ length: 50 }, (_, number) => ({
    of: { number, name: next() },
    images: 9,
    baseRight: 8,
    headRight: 2,
    newlyWrong: 7,
    newlyRight: 1,
  }));
  const [confused] = classes.map(({ of }) => ({ change: "newly-wrong" as const, of, takenFor: of, images: 2 }));
  return {
    newlyWrong: 8,
    newlyRight: 60,
    classes,
    classCount: 900,
    confusions: confused ? [confused, { ...confused, change: "newly-right", takenFor: "not-finite" }] : [],
    confusionCount: 900,
    pictures: [
      { path: next(), png: PIXELS, of: confused?.of, takenFor: confused?.of },
      { path: next(), png: PIXELS, of: undefined, takenFor: undefined },
    ],
  };
}

function foreignBridge(index: number, next: () => string): Bridge {
  const moved = (["kernel", "governor", "os", "board", "runtime-version"] as const).map((name) => ({
    name,
    before: next(),
    now: next(),
  }));
  if (index % 2 === 0) return { kind: "not-bridged", moved, why: "nothing was measured twice" };
  const shift = { metric: "latency", effect: 0.1, interval: { lower: -0.1, upper: 0.3 } } as const;
  const sessions = { ofModel: 2, all: 3 };
  return { kind: "bridged", moved, commit: BASE, sessions, environment: [shift], change: shift };
}

function everyMetric(next: () => string): BenchmarkJudgement["comparisons"] {
  return METRIC_NAMES.map((metric, index) =>
    index % 4 === 3
      ? { metric, verdict: "not-measured", gating: true, reason: next() }
      : compared(metric, "regressed", evidence(1e6, 1.5e6, foreignDetails(metric, next)), {
          annotations: ["beyond-tolerance", "budget-spent"],
          ...(index % 4 === 1 && { allowance: { kind: "accepted", by: next(), why: next(), until: "2026-12-31" } }),
        }),
  );
}

const foreignDetails = (metric: MetricName, next: () => string) => ({
  moreRounds: 3,
  ...(metric === "operators" && { operators: [{ name: next(), base: 1, head: 3 }] }),
});

function foreignMeasurement(what: Benchmark, role: "base" | "head", next: () => string) {
  const plain = measurement(what, role, [1_000_000, 1_100_000, 1_050_000]);
  const [first, ...others] = plain.launches;
  const lost = {
    round: 9,
    startedAt: "2026-11-24T02:37:00Z",
    stage: "load" as const,
    reason: next(),
    signal: "SIGKILL",
  };
  return {
    ...plain,
    launches: first === undefined ? others : [{ ...first, excluded: { rule: next() } }, ...others],
    lostLaunches: [lost],
  };
}

/** A judgement of a few benchmarks with any strings. */
export const anyForeignJudgement: fc.Arbitrary<Judgement> = fc
  .tuple(fc.integer({ min: 0, max: 13 }), fc.array(foreignText, { minLength: 1, maxLength: 40 }))
  .map(([size, texts]) => foreignJudgement(size, texts));
