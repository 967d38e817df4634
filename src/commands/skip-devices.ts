import type { Store } from "../baseline/store.ts";
import { UserError } from "../bench/user-error.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { Plan } from "../plan/plan.ts";
import {
  type Asking,
  askedJobs,
  type Runner,
  skipJobs,
  whyNoRunner,
  whyNotThisPull,
  whySilent,
} from "../plan/skipping.ts";

/** A nightly run that is late, or one that failed, does not make a device dead. */
const HEARTBEAT_HOURS = 36;

/** What is known of the devices beside what the plan wants of them. */
export interface Presence {
  /** Lists the runners; left out where no token may. */
  readonly runners?: (() => Promise<readonly Runner[]>) | undefined;
  readonly store: Store | undefined;
  /** Labels of all declared devices: a device is dead only where another one is alive. */
  readonly devices: readonly string[];
  /** UTC. */
  readonly now: string;
}

/** The plan without those devices that must not, or cannot, measure this pull request. */
export function skipUnasked(plan: Plan, pullRequest: PullRequest | undefined, asking: Asking): Plan {
  return pullRequest === undefined ? plan : skipJobs(plan, whyNotThisPull(pullRequest, asking, plan.head));
}

/**
 * The plan without devices that are dead: as their runners tell, or, where nobody may list those, as the store does. By the
 * store alone no device is passed over whose measuring would show that it is back: of what is recorded, or was asked for.
 */
export async function skipDead(plan: Plan, presence: Presence, askedFor: boolean): Promise<Plan> {
  if (askedJobs(plan).length === 0) return plan;
  const { runners, store, devices, now } = presence;
  if (runners !== undefined) {
    try {
      return skipJobs(plan, whyNoRunner(await runners()));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const notice = `Which runners are online is not known: ${error.message}.`;
      return skipDead({ ...plan, notices: [...plan.notices, notice] }, { store, devices, now }, askedFor);
    }
  }
  const isRecorded = plan.event !== "pull_request" && plan.event !== "merge_group";
  if (store === undefined || isRecorded || askedFor) return plan;
  const heartbeats = await store.heartbeats(devices);
  const lastHeard = new Map([...heartbeats].map(([device, { lastResultAt }]) => [device, lastResultAt]));
  return skipJobs(plan, whySilent({ lastHeard, hours: HEARTBEAT_HOURS, now }));
}
