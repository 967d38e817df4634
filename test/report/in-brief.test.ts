import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { untoldSentences } from "../../src/report/in-brief.ts";
import { rowsOf } from "../../src/report/rows.ts";
import { benchmark, compared, evidence, judged, judgement } from "./judgements.ts";

const reason = "no p99 from 100 samples: it takes at least 662 iterations in a launch";
const untold = { metric: "latency-p99", verdict: "not-measured", gating: false, reason } as const;
const unchanged = compared("latency", "unchanged", evidence(1, 1.001));
const among = (...models: readonly string[]) =>
  judgement(models.map((model) => judged(benchmark(model), { comparisons: [unchanged, untold] })));

describe("untoldSentences", () => {
  it("says one reason once, however many benchmarks share it", () => {
    expect(untoldSentences(rowsOf(among("a", "b", "c")).untold)).toEqual([
      `latency (p99): ${reason} (a on local-cpu and 2 more benchmarks)`,
    ]);
  });

  it("says one reason once, however many metrics share it on the same benchmarks", () => {
    const also = { ...untold, metric: "latency-p95" } as const;
    const both = (model: string) => judged(benchmark(model), { comparisons: [unchanged, also, untold] });
    const alone = judged(benchmark("c"), { comparisons: [unchanged, untold] });
    expect(untoldSentences(rowsOf(judgement([both("a"), both("b")])).untold)).toEqual([
      `latency (p95) and latency (p99): ${reason} (a on local-cpu and 1 more benchmark)`,
    ]);
    expect(untoldSentences(rowsOf(judgement([both("a"), alone])).untold)).toEqual([
      `latency (p95): ${reason} (a on local-cpu)`,
      `latency (p99): ${reason} (a on local-cpu and 1 more benchmark)`,
    ]);
  });

  it("says each reason", () => {
    const other = { ...untold, metric: "latency-p95", reason: "another" } as const;
    const one = judged(benchmark("a"), { comparisons: [unchanged, untold, other] });
    expect(untoldSentences(rowsOf(judgement([one])).untold)).toEqual([
      "latency (p95): another (a on local-cpu)",
      `latency (p99): ${reason} (a on local-cpu)`,
    ]);
  });
});

it("a comment spends a line on what does not gate, whether it was not measured or did not change", () => {
  const idle = (["latency-mean", "throughput"] as const).map((metric) =>
    compared(metric, "unchanged", evidence(1, 1.001), { gating: false }),
  );
  const doubtful = compared("load-time", "inconclusive", evidence(1, 1.2), { gating: false });
  const one = judged(benchmark("net"), { comparisons: [unchanged, ...idle, doubtful, untold] });
  const text = renderComment(judgement([one]));
  expect(text).toContain("Unchanged: 3 comparisons on 1 benchmark");
  expect(text.match(/⚪/g)).toHaveLength(1);
  expect(text).toContain("- net on local-cpu: latency (mean), throughput\n");
  expect(text).toContain("In doubt:\n\n- net on local-cpu: load time\n");
  expect(text).not.toContain("🟡");
  expect(text).toContain("- latency (p99): no p99 from 100 samples");
});
