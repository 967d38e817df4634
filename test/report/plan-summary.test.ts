import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import { planSummary } from "../../src/report/plan-summary.ts";
import { BASE, benchmark, HEAD } from "./judgements.ts";

const SIDE = {
  model: { kind: "git", path: "net.onnx", blob: "1".repeat(40), bytes: 12 },
  externalData: [],
  dimensions: {},
} as const;

function planned(model: string, texts: readonly string[], isNew = false): PlannedBenchmark {
  return {
    id: `${model}/id`,
    benchmark: benchmark(model),
    task: "other",
    reasons: texts.map((text) => ({ kind: "model-changed", text })),
    base: isNew ? null : { ...SIDE, externalData: [] },
    head: { ...SIDE, externalData: [] },
  };
}

function planOf(benchmarks: PlannedBenchmark[], overrides: Partial<Plan> = {}): Plan {
  return {
    schema: "edgebench/plan@1",
    event: "pull_request",
    head: HEAD,
    base: BASE,
    jobs:
      benchmarks.length === 0
        ? []
        : [
            {
              device: "local-cpu",
              runsOn: ["self-hosted"],
              transport: { kind: "local" },
              budgetSeconds: 600,
              expectedMinutes: 4,
              benchmarks,
            },
          ],
    datasets: {},
    notPlanned: [],
    removed: [],
    comparisons: 0,
    policy: { tolerance: {} as Plan["policy"]["tolerance"], errorRate: 0.05, gate: { failOn: [], metrics: [] } },
    notices: [],
    firstRun: false,
    ...overrides,
  };
}

describe("a device that is not asked", () => {
  const benchmarks = [planned("net", ["models/net.onnx changed"])];
  const skipped = "no runner with the labels self-hosted, <b>pi</b> is online";
  const asleep = (plan: Plan): Plan => ({ ...plan, jobs: plan.jobs.map((job) => ({ ...job, skipped })) });

  it("is told with the reason, and counts as none", () => {
    const text = planSummary(asleep(planOf(benchmarks)));
    expect(text).toContain(
      `Nothing is measured between ${BASE.slice(0, 12)} and ${HEAD.slice(0, 12)}: of 1 benchmark, 1 would be, and no device is asked.`,
    );
    expect(text).toContain("### local-cpu: 1 benchmark, not asked");
    expect(text).toContain("Not measured: no runner with the labels self-hosted, ");
    expect(text).not.toContain("<b>");
  });

  it("is counted beside those that are", () => {
    const [job] = planOf(benchmarks).jobs;
    const [other] = asleep(planOf(benchmarks)).jobs;
    if (job === undefined || other === undefined) throw new Error("no jobs");
    expect(planSummary(planOf([], { jobs: [job, { ...other, device: "pi" }] }))).toContain(
      "1 of 2 benchmarks to measure between",
    );
    expect(planSummary(planOf([], { jobs: [job, { ...other, device: "pi" }] }))).toContain("on 1 of 2 devices.");
  });
});

describe("the plan's summary", () => {
  it("says what runs and why, what does not and why, and what is to be known", () => {
    const plan = planOf([planned("net", ["models/net.onnx changed"]), planned("wide", ["a", "b", "c", "d"], true)], {
      notPlanned: [{ id: "other/id", why: "nothing that it depends on changed" }],
      removed: [{ id: "gone/id", benchmark: benchmark("gone") }],
      notices: ["The change of device pi takes effect after the merge."],
    });
    expect(planSummary(plan)).toBe(`# edgebench plan

2 of 3 benchmarks to measure between 0f3c1d9a7b52 and 9e1b7c44d2a0, on 1 device.

> The change of device pi takes effect after the merge.

### local-cpu: 2 benchmarks, about 4 minutes

| Model | How | Measured | Why |
| :-- | :-- | :-- | :-- |
| net | ONNX Runtime, fp32, batch 1, 1 thread | base and head | models/net.onnx changed |
| wide | ONNX Runtime, fp32, batch 1, 1 thread | new | a<br>b<br>c<br>and 1 more |

<details><summary>1 not measured: nothing that it depends on changed</summary>

- other/id

</details>

<details><summary>1 removed</summary>

- gone/id

</details>
`);
  });

  it("of nothing says so", () => {
    const plan = planOf([], { notPlanned: [{ id: "net/id", why: "nothing that it depends on changed" }] });
    expect(planSummary(plan)).toContain(
      "Nothing to measure between 0f3c1d9a7b52 and 9e1b7c44d2a0: of 1 benchmark, none is touched.",
    );
  });

  it("fits, whatever the plan", () => {
    const many = Array.from({ length: 256 }, () => planned("net", Array(100).fill("&".repeat(4_000))));
    const [job] = planOf(many).jobs;
    const text = planSummary(planOf([], { jobs: job === undefined ? [] : Array(256).fill(job) }));
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_048_576);
    expect(text).toContain("There is more than fits here; the plan file has all of it.");
  });

  it("keeps every foreign text a text", () => {
    const hostile = fc
      .array(fc.constantFrom("<script>", "|", "\n", "`", "**", "[a](b)", "@user", "#1", "<!--", "</details>", "&", "x"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, (text) => {
        const plan = planOf([planned("net", [text || "x"])], {
          notices: [text],
          notPlanned: [{ id: text, why: text }],
        });
        const html = marked.parse(planSummary(plan), { async: false });
        expect(
          html.match(/<(?!\/?(?:h1|h3|p|table|thead|tbody|tr|th|td|ul|li|blockquote|details|summary)\b)[^>]*>/g),
        ).toBeNull();
        expect(html.match(/<tr>/g)).toHaveLength(2);
        expect(html.match(/<details>/g)).toHaveLength(1);
        expect(html).not.toMatch(/(?<![\w>])@user/);
      }),
    );
  });
});
