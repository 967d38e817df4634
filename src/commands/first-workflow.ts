/** The tag of the action that a new workflow takes, and of the schema that a new configuration names. */
export const RELEASE_TAG = "v0";

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const UPLOAD = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0";
const DOWNLOAD = "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1";
const EDGEBENCH = `edgebench/edgebench@${RELEASE_TAG}`;

/** Where a new workflow is written, in the repository. */
export const WORKFLOW_PATH = ".github/workflows/edgebench.yml";

/** The text of a workflow that plans, measures on each device, and reports. */
export function firstWorkflow(): string {
  return `# Benchmarks the models that a pull request changes: one job plans, one per device measures, one reports.
# ${EDGEBENCH} is a tag; once you trust a release, pin it to the full commit SHA, as the other actions are.
name: edgebench

on:
  pull_request:

permissions: {}

concurrency:
  group: edgebench-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      count: \${{ steps.plan.outputs.count }}
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - id: plan
        uses: ${EDGEBENCH}
        with:
          command: plan
      - uses: ${UPLOAD}
        with:
          name: edgebench-plan
          path: \${{ steps.plan.outputs.plan }}
          if-no-files-found: error
          overwrite: true

  bench:
    needs: plan
    # A fork's models do not run on your devices: a self-hosted runner is no place for a stranger's files.
    if: needs.plan.outputs.count != '0' && github.event.pull_request.head.repo.full_name == github.repository
    name: bench (\${{ matrix.device }})
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    # The runner must be of version 2.327.1 or later: actions run under Node 24.
    runs-on: \${{ matrix.runs_on }}
    timeout-minutes: \${{ matrix.timeout_minutes }}
    permissions:
      contents: read
    steps:
      # Where models are in Git LFS, add "lfs: true".
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${DOWNLOAD}
        with:
          name: edgebench-plan
          path: \${{ runner.temp }}/edgebench-plan
      - id: bench
        uses: ${EDGEBENCH}
        with:
          command: bench
          plan: \${{ runner.temp }}/edgebench-plan/plan.json
          device: \${{ matrix.device }}
      # Also of a job that was ended early: what it had measured by then is a valid result.
      - if: always() && steps.bench.outputs.result != ''
        uses: ${UPLOAD}
        with:
          name: edgebench-result-\${{ matrix.device }}-\${{ github.run_attempt }}
          path: \${{ steps.bench.outputs.result }}
          if-no-files-found: error

  report:
    needs: [plan, bench]
    # Also where a device failed or was offline: the report says what was not measured, and why.
    if: "!cancelled() && needs.plan.result == 'success' && needs.plan.outputs.count != '0'"
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    steps:
      - uses: ${DOWNLOAD}
        with:
          name: edgebench-plan
          path: \${{ runner.temp }}/edgebench-plan
      - run: mkdir -p "$RUNNER_TEMP/edgebench-results"
      - uses: ${DOWNLOAD}
        with:
          pattern: edgebench-result-*
          path: \${{ runner.temp }}/edgebench-results
      - id: report
        uses: ${EDGEBENCH}
        with:
          command: report
          plan: \${{ runner.temp }}/edgebench-plan/plan.json
          results: \${{ runner.temp }}/edgebench-results
      - if: always() && steps.report.outputs.report != ''
        uses: ${UPLOAD}
        with:
          name: edgebench-report-\${{ github.run_attempt }}
          path: \${{ steps.report.outputs.report }}
          if-no-files-found: error
`;
}
