import { minutesWithin } from "../plan/jobs.ts";
import { type Night, planNight } from "../plan/night.ts";
import type { Job, Plan, PlannedBenchmark, PlannedRerun } from "../plan/plan.ts";
import { count } from "../report/figures.ts";
import { latestNotes } from "../trend/noted-change-point.ts";
import { candidatesOf, type KnownBenchmark, type NightWorld } from "./night-candidates.ts";

/** Events that measure everything and hold it against nothing: the nights. What is started by hand leaves nothing out. */
export const NIGHTLY_EVENTS: ReadonlySet<string | undefined> = new Set<Plan["event"]>([
  "schedule",
  "workflow_dispatch",
]);
/** The plan of a night: in each device's order, within its budget, with the re-runs that are due. Any other plan as it is. */
export async function withNight(plan: Plan, world: NightWorld): Promise<Plan> {
  if (plan.base !== null || !NIGHTLY_EVENTS.has(plan.event)) return plan;
  const noted = latestNotes(await world.store.changepoints());
  const reruns = await world.store.reruns();
  const jobs: Plan["jobs"] = [];
  const notPlanned = [...plan.notPlanned];
  const notices = [...plan.notices];
  for (const job of plan.jobs) {
    if (job.skipped !== undefined) {
      jobs.push(job);
      continue;
    }
    const known = await candidatesOf(job, plan, { ...world, noted, reruns });
    const night = nightOf(known, job, plan, world.now);
    jobs.push(plannedJob(job, known, night));
    if (night.left.length === 0) continue;
    notPlanned.push(...night.left.map((one) => ({ id: one.id, why: whyLeft(one.inNights) })));
    notices.push(leftSentence(job, night));
  }
  return { ...plan, jobs, notPlanned, notices };
}

/** Nothing is left out of what was started by hand. */
function nightOf(known: readonly KnownBenchmark[], { budgetSeconds }: Job, { event }: Plan, now: string): Night {
  const candidates = known.map(({ candidate }) => candidate);
  return planNight(candidates, event === "schedule" ? budgetSeconds : Number.POSITIVE_INFINITY, now.slice(0, 10));
}

function plannedJob(job: Job, known: readonly KnownBenchmark[], { measured }: Night): Job {
  const byId = new Map(known.map((one) => [one.candidate.id, one]));
  const benchmarks = measured.flatMap(({ id, rerun }): PlannedBenchmark[] => {
    const found = byId.get(id);
    if (found === undefined) return [];
    const { planned, candidate, due } = found;
    // One that has no room tonight is asked for again; what measures nothing needs none.
    const again = rerun || due?.kind !== "planned" ? due : undefined;
    const expectedSeconds = candidate.seconds + (rerun ? (candidate.rerun?.seconds ?? 0) : 0);
    const reasons = again?.kind === "planned" ? [...planned.reasons, rerunReason(again)] : planned.reasons;
    return [{ ...planned, reasons, expectedSeconds, ...(again && { rerun: again }) }];
  });
  const seconds = benchmarks.reduce((sum, { expectedSeconds = 0 }) => sum + expectedSeconds, 0);
  return { ...job, benchmarks, expectedMinutes: minutesWithin(seconds, job.budgetSeconds) };
}

function rerunReason({ cause, metrics, good, bad }: PlannedRerun): PlannedBenchmark["reasons"][number] {
  const [before, after] = [good.commit.slice(0, 12), bad.commit.slice(0, 12)];
  const moved = cause === "alarm" ? "moved" : "may have moved";
  return {
    kind: "rerun",
    text: `${metrics.join(" and ")} ${moved}: ${after} is measured against ${before} again, to tell the code from the device`,
  };
}

function whyLeft(inNights: number | undefined): string {
  const turn = inNights === undefined ? "later than 60 nights" : count(inNights, "night");
  return `left for another night: this one's budget is full; its turn is in about ${turn}`;
}

function leftSentence({ device, budgetSeconds }: Job, { measured, left }: Night): string {
  const minutes = Math.round(budgetSeconds / 6) / 10;
  const longest = Math.max(...left.map(({ inNights = Number.POSITIVE_INFINITY }) => inNights));
  const last = Number.isFinite(longest) ? `in about ${count(longest, "night")}` : "after more than 60 nights";
  return `On ${device}, ${measured.length} of ${measured.length + left.length} benchmarks fit tonight's budget of ${minutes} minutes (policy.night-budget); the others wait, and the last of them has its turn ${last}.`;
}
