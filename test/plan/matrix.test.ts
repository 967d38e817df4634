import { describe, expect, it } from "vitest";
import { matrixOf } from "../../src/plan/matrix.ts";
import { planSchema } from "../../src/plan/plan.ts";
import { planChange } from "./commits.ts";

function planOn(devices: number, models = 1) {
  const names = Array.from({ length: devices }, (_, index) => `device-${String(index).padStart(3, "0")}`);
  const config = `version: 1
devices:
${names.map((name) => `  ${name}: { runs-on: [self-hosted, ${name}], runtimes: [fake] }`).join("\n")}
models:
${Array.from({ length: models }, (_, index) => `  m${index}: { files: { fake: m${index}.fake.json }, task: other }`).join("\n")}
benchmarks: [{ models: "*", devices: "*" }]
policy: { budget: { default: 90s } }
`;
  const files = Object.fromEntries(Array.from({ length: models }, (_, index) => [`m${index}.fake.json`, "{}"]));
  return planChange({ config, files }, { base: null, event: "schedule" });
}

describe("the job matrix", () => {
  it("has one entry per device, with the labels of its runner as a list", () => {
    expect(matrixOf(planOn(2))).toEqual({
      matrix: {
        include: [
          { device: "device-000", runs_on: ["self-hosted", "device-000"], timeout_minutes: 22 },
          { device: "device-001", runs_on: ["self-hosted", "device-001"], timeout_minutes: 22 },
        ],
      },
      count: 2,
    });
  });

  it("of nothing is empty, and says so by its count", () => {
    expect(matrixOf({ jobs: [] })).toEqual({ matrix: { include: [] }, count: 0 });
  });

  it("has at most 256 jobs: a configuration of more devices is refused", () => {
    const plan = planOn(256);
    expect(matrixOf(plan).count).toBe(256);
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(() => planOn(257)).toThrow("257 entries, more than 256");
  });
});

describe("the expected time of a job", () => {
  it.each([
    [1, 1],
    [2, 1.5],
    [50, 1.5],
  ])("of %i benchmarks is %d minutes: a minute each, within the budget", (models, minutes) => {
    expect(planOn(1, models).jobs[0]?.expectedMinutes).toBe(minutes);
  });
});
