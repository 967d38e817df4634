import { configDefaults, defineConfig } from "vitest/config";

/** Tests of rooms that decide: nothing that they load has a state, so that files share what is loaded. */
const DECIDING = ["bench", "compare", "config", "formats", "measure", "model", "plan", "plausible", "report", "stats"];
const deciding = [...DECIDING, "trend", "vision"].map((room) => `test/${room}/**/*.test.ts`);
/** End-to-end tests that tell something of real times. */
const MEASURED = ["demo", "measured-scenarios", "pipeline", "readme"].map((name) => `test/e2e/${name}.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine may draw a page slowly; what is waited for is never that it is quick.
    expect: { poll: { timeout: 20_000 } },
    // Four workers: suites that start real child processes wait much of their time, and more would starve each other.
    maxWorkers: 4,
    setupFiles: ["test/own-lock.ts"],
    // ONNX Runtime reports to its maker and leaves files behind where it is not told to be quiet.
    env: { ORT_DISABLE_TELEMETRY: "1" },
    projects: [
      {
        extends: true,
        test: { name: "deciding", include: deciding, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "acting",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/e2e/**", ...deciding],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...MEASURED],
          // After the others: each of these starts many processes.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          // Runs only where a test of this project does.
          globalSetup: ["test/e2e/build-dist.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "measured",
          include: MEASURED,
          // One at a time: what is measured in them is measured in peace.
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          globalSetup: ["test/e2e/build-dist.ts"],
        },
      },
    ],
  },
});
