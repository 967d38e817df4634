import type { Acceptance } from "../bench/acceptance.ts";
import type { BlobFacts } from "./blobs.ts";
import type { Plan } from "./plan.ts";
import type { Revision } from "./revision.ts";

/** Everything a plan is decided from. */
export interface PlanInput {
  readonly event: Plan["event"];
  readonly head: Revision;
  /** Null where there is nothing to hold the head against: everything is measured. */
  readonly base: Revision | null;
  /** What `blobsToRead` asked for, read. */
  readonly facts: ReadonlyMap<string, BlobFacts>;
  /** Path of the configuration in the repository, for reasons and errors. */
  readonly configFile: string;
  /** Names of models to measure whatever changed, and no others; empty: what changed. */
  readonly requested: readonly string[];
  /** Labels of the devices to ask; empty: all. */
  readonly devices: readonly string[];
  /** The pull request that is planned, where one is. */
  readonly pullRequest?: NonNullable<Plan["pullRequest"]>;
  /** A maintainer looked at exactly this head and asked for it. */
  readonly askedFor: boolean;
  /** Regressions that maintainers accepted in the store, beside those of the ruling configuration. */
  readonly acceptances: readonly Acceptance[];
  /** The moment of planning, UTC: what an acceptance's last day is held against. */
  readonly now: string;
}
