import { countComparisons } from "./comparisons.ts";
import type { Job, Plan } from "./plan.ts";

/** The plan where some devices are not asked. They take no part of the error rate, since they cannot fail the gate by chance. */
export function skipJobs(plan: Omit<Plan, "comparisons">, whySkipped: (job: Job) => string | undefined): Plan {
  const jobs = plan.jobs.map((job) => {
    const skipped = job.skipped ?? whySkipped(job);
    return skipped === undefined ? job : { ...job, skipped };
  });
  const asked = askedJobs({ jobs }).flatMap(({ benchmarks }) => benchmarks);
  return { ...plan, jobs, comparisons: countComparisons(asked, plan) };
}

/** The jobs whose devices are asked to measure. */
export function askedJobs({ jobs }: Pick<Plan, "jobs">): readonly Job[] {
  return jobs.filter(({ skipped }) => skipped === undefined);
}

/** What is known of a pull request beside its commits. */
export interface PullRequestState {
  readonly number: number;
  readonly isOpen: boolean;
  readonly isFork: boolean;
  readonly labels: readonly string[];
}

/** Who asks for a pull request to be measured. */
export interface Asking {
  /** The label without which it waits; undefined where none is needed. */
  readonly label: string | undefined;
  /** A maintainer looked at exactly this head and asked for it. */
  readonly askedFor: boolean;
}

/**
 * Why a device does not measure a pull request: it is closed, comes from a fork and waits for a maintainer, or lacks the label.
 *
 * @param head the commit that a maintainer would have to look at.
 */
export function whyNotThisPull(
  { number, isOpen, isFork, labels }: PullRequestState,
  { label, askedFor }: Asking,
  head: string,
): (job: Pick<Job, "device">) => string | undefined {
  return ({ device }) => {
    if (!isOpen) return `pull request #${number} is closed`;
    if (askedFor) return undefined;
    if (isFork)
      return `the pull request comes from a fork, so a maintainer has to look at its commit and ask with the comment /edgebench run ${device} ${head.slice(0, 12)}`;
    if (label !== undefined && !labels.some((one) => sameName(one, label)))
      return `the pull request does not bear the label ${JSON.stringify(label)}`;
    return undefined;
  };
}

/** A self-hosted runner, as GitHub knows it. */
export interface Runner {
  readonly labels: readonly string[];
  readonly isOnline: boolean;
}

/**
 * Why no runner will take a job: all that have its labels are offline. A job whose labels no listed runner has is asked all
 * the same: GitHub's own runners, and those that an organisation shares, are not in a repository's list.
 */
export function whyNoRunner(runners: readonly Runner[]): (job: Pick<Job, "runsOn">) => string | undefined {
  return ({ runsOn }) => {
    const able = runners.filter(({ labels }) => runsOn.every((wanted) => labels.some((one) => sameName(one, wanted))));
    if (able.length === 0 || able.some(({ isOnline }) => isOnline)) return undefined;
    return `no runner with the labels ${runsOn.join(", ")} is online`;
  };
}

/** When devices were last heard of. */
export interface Heartbeats {
  /** Instants, UTC, by device; a device that was never recorded has none. */
  readonly lastHeard: ReadonlyMap<string, string>;
  /** A device that was silent for longer is taken for dead. */
  readonly hours: number;
  /** UTC. */
  readonly now: string;
}

/**
 * Why a device is taken for dead: it was silent while others were heard of, so the runs that record went on without it.
 * A device that was never recorded is asked: it may be new.
 */
export function whySilent({ lastHeard, hours, now }: Heartbeats): (job: Pick<Job, "device">) => string | undefined {
  const isFresh = (instant: string) => Date.parse(now) - Date.parse(instant) <= hours * 3_600_000;
  const others = [...lastHeard.values()].some(isFresh);
  return ({ device }) => {
    const instant = lastHeard.get(device);
    if (instant === undefined || isFresh(instant) || !others) return undefined;
    return `device ${device} was last heard of on ${instant.slice(0, 10)}, more than ${hours} hours ago, while others were heard of since`;
  };
}

/** GitHub tells names of labels apart without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
