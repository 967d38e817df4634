/** The tag of the action that a new workflow takes, and of the schema that a new configuration names. */
export const RELEASE_TAG = "v0";

const EDGEBENCH = `edgebench/edgebench/.github/workflows/edgebench.yml@${RELEASE_TAG}`;

/** Where a new workflow is written, in the repository. */
export const WORKFLOW_PATH = ".github/workflows/edgebench.yml";

/**
 * The text of a workflow that plans, measures on each device, reports and records: all of it in edgebench's own reusable
 * workflow, which this one calls. It takes the newest release of a major version; the example to copy is the same with the
 * release pinned to its commit.
 */
export function firstWorkflow(): string {
  return `# Benchmarks the models that a pull request changes on your devices; on the default branch, and every night, everything
# that is needed to know how fast they were. Make "edgebench / report" the required check.
name: edgebench

on:
  pull_request: # add "types: [opened, synchronize, reopened, labeled]" where you give a label below
  merge_group:
  push:
    branches: [main] # your default branch
  schedule:
    - cron: "37 2 * * *" # an odd minute: on the hour GitHub is busy, and delays or drops what is due
  workflow_dispatch: # by hand: everything, or one pull request
    inputs:
      pull-request: { description: Number of the pull request, type: string }
      head: { description: "Its head commit that you looked at: a fork's is measured only so", type: string }
      devices: { description: "Devices, separated by commas", type: string }
  # A maintainer's "/edgebench run jetson" in a pull request. It runs the default branch's workflow, which asks GitHub whether
  # the author may write, and executes nothing of the pull request.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created]

permissions: {}

jobs:
  edgebench:
    uses: ${EDGEBENCH}
    # The most that any of its jobs may have; each takes less, and those on devices nothing that writes.
    permissions: { actions: write, checks: write, contents: write, issues: write, pull-requests: write }
    with:
      pull-request: \${{ inputs.pull-request }}
      head: \${{ inputs.head }}
      devices: \${{ inputs.devices }}
      # publish: branch:gh-pages # a page on how every benchmark stands, its badges and a feed: docs/published.md, read it first
      # label: benchmark # measures a pull request only while it carries this label
    # secrets: { runners-token: "\${{ secrets.RUNNERS_TOKEN }}" } # may list runners, so that nobody waits for one that is off
`;
}
