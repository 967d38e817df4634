import { describe, expect, it } from "vitest";
import { planSchema } from "../../src/plan/plan.ts";
import { planChange, plannedOf, whys } from "./commits.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime] }
datasets:
  val: { path: data, layout: folders }
models:
  net: { files: { onnxruntime: net.onnx }, task: classification, preprocessing: { color: gray }, dataset: val }
  other: { files: { onnxruntime: other.onnx }, task: other, affected-by: ["export.py"] }
benchmarks:
  - {}
`;
const FILES = {
  "net.onnx": { blob: "1".repeat(40) },
  "other.onnx": { blob: "2".repeat(40) },
  "data/0/a.png": "a",
  "export.py": "1",
};
const STILL = { config: CONFIG, files: FILES };
const RENAMED = CONFIG.replace("  net:", "  web:");
const OLD = "net/desk/onnxruntime/fp32/batch=1/threads=1";

describe("a model under a new name", () => {
  it("is held against itself, measured once, and told; nothing is new or removed", () => {
    const plan = planChange(STILL, { head: { config: RENAMED } });
    expect(planSchema.parse(plan)).toEqual(plan);
    const [planned] = plannedOf(plan);
    expect(plannedOf(plan)).toHaveLength(1);
    expect(planned).toMatchObject({ benchmark: { model: "web" }, renamedFrom: OLD, identical: true });
    expect(planned?.base?.model).toEqual(planned?.head.model);
    expect([plan.removed, plan.comparisons]).toEqual([[], 0]);
    expect(plan.notices).toEqual(["Model web is net under a new name."]);
    expect(whys(plan)).toEqual(["web: web is net under a new name, in edgebench.yml, line 7"]);
  });

  it("is measured on both sides where it is fed otherwise", () => {
    const plan = planChange(STILL, { head: { config: RENAMED.replace("color: gray", "color: rgb") } });
    const [planned] = plannedOf(plan);
    expect(planned).toMatchObject({ renamedFrom: OLD });
    expect(planned).not.toHaveProperty("identical");
    expect(plan.comparisons).toBeGreaterThan(0);
  });

  it("is new where its content is new, or where two models could be the old one", () => {
    const files = { ...FILES, "net.onnx": { blob: "3".repeat(40) } };
    const changed = planChange(STILL, { head: { config: RENAMED, files } });
    expect(plannedOf(changed)[0]).toMatchObject({ base: null });
    expect(changed.removed.map(({ id }) => id)).toEqual([OLD]);
    const twin = "  twin: { files: { onnxruntime: net.onnx }, task: other }\nbenchmarks:";
    const twice = planChange(STILL, { head: { config: RENAMED.replace("benchmarks:", twin) } });
    expect(plannedOf(twice).map(({ base }) => base)).toEqual([null, null]);
    expect(twice.removed).toHaveLength(1);
  });
});

describe("identical sides", () => {
  it("are measured once where only the images changed", () => {
    const plan = planChange(STILL, { head: { files: { ...FILES, "data/0/b.png": "b" } } });
    expect(plannedOf(plan)).toMatchObject([{ benchmark: { model: "net" }, identical: true }]);
    expect([plan.comparisons, plan.jobs[0]?.expectedMinutes]).toEqual([0, 1]);
  });

  it("are measured twice where a glob or a person asks for it", () => {
    const touched = planChange(STILL, { head: { files: { ...FILES, "export.py": "2" } } });
    const asked = planChange(STILL, { requested: ["net"] });
    for (const plan of [touched, asked]) {
      expect(plannedOf(plan)).toHaveLength(1);
      expect(plannedOf(plan)[0]).not.toHaveProperty("identical");
    }
  });

  it("are never sides with other models", () => {
    const files = { ...FILES, "net.onnx": { blob: "3".repeat(40) } };
    expect(plannedOf(planChange(STILL, { head: { files } }))[0]).not.toHaveProperty("identical");
  });
});

it("one added benchmark leaves the others' comparisons as they were", () => {
  const files = { ...FILES, "net.onnx": { blob: "3".repeat(40) }, "new.onnx": { blob: "4".repeat(40) } };
  const config = CONFIG.replace(
    "benchmarks:",
    "  fresh: { files: { onnxruntime: new.onnx }, task: other }\nbenchmarks:",
  );
  const before = planChange(STILL, { head: { files } });
  const after = planChange(STILL, { head: { files, config } });
  expect(after.comparisons).toBe(before.comparisons);
  expect(plannedOf(after).map(({ benchmark, base }) => [benchmark.model, base === null])).toEqual([
    ["fresh", true],
    ["net", false],
  ]);
});
