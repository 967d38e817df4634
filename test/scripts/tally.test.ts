import { describe, expect, it } from "vitest";
import { type Report, skippedSuites, tally } from "../../scripts/tally.ts";

const test = (status: string, suite: string) => ({ status, title: "a test", ancestorTitles: [suite] });
const file = (name: string, status: string, ...assertionResults: ReturnType<typeof test>[]) => ({
  name: `/root/test/${name}`,
  status,
  assertionResults,
});
const report = (success: boolean, ...testResults: Report["testResults"]): Report => ({ success, testResults });

describe("the tally of a test run", () => {
  it("counts what passed, failed and did not run", () => {
    const mixed = file(
      "a.test.ts",
      "failed",
      test("passed", "s"),
      test("failed", "s"),
      test("skipped", "s"),
      test("todo", "s"),
    );
    expect(tally(report(false, mixed))).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  it("counts a file that did not load, or whose hook threw, as a failure", () => {
    const lost = file("a.test.ts", "failed");
    const hook = file("b.test.ts", "failed", test("skipped", "s"));
    expect(tally(report(false, lost, hook))).toEqual({ passed: 0, failed: 2, skipped: 1 });
  });

  it("counts a run that failed as a whole as a failure", () => {
    expect(tally(report(false, file("a.test.ts", "passed", test("passed", "s"))))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("names the suites that did not run, with their counts", () => {
    const a = file("a.test.ts", "passed", test("skipped", "one"), test("skipped", "one"), test("passed", "two"));
    const b = file("b.test.ts", "passed", test("skipped", "three"));
    expect(skippedSuites(report(true, b, a), "/root")).toEqual([
      { suite: "test/a.test.ts › one", count: 2 },
      { suite: "test/b.test.ts › three", count: 1 },
    ]);
  });
});
