import { relative } from "node:path";

/** What is read of the report that vitest writes as JSON. */
export interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly title: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts tests. A file or a run that failed without a failed test (it did not load, a hook threw) counts as one failure. */
export function tally(report: Report): Tally {
  const statuses = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === "passed").length;
  const failedTests = statuses.filter((status) => status === "failed").length;
  const lostFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  ).length;
  const failed = failedTests + lostFiles;
  const silent = failed === 0 && !report.success ? 1 : 0;
  return { passed, failed: failed + silent, skipped: statuses.length - passed - failedTests };
}

/** The suites with tests that did not run, by file and outermost title, with their counts. */
export function skippedSuites(report: Report, root: string): readonly { suite: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name, assertionResults } of report.testResults) {
    for (const { status, title, ancestorTitles } of assertionResults) {
      if (status === "passed" || status === "failed") continue;
      const suite = `${relative(root, name).replaceAll("\\", "/")} › ${ancestorTitles[0] ?? title}`;
      counts.set(suite, (counts.get(suite) ?? 0) + 1);
    }
  }
  return [...counts].map(([suite, count]) => ({ suite, count })).sort((a, b) => (a.suite < b.suite ? -1 : 1));
}
