import { posix } from "node:path";
import type { Store } from "../baseline/store.ts";
import type { Config } from "../config/config.ts";
import { openScratch } from "../device/scratch.ts";
import type { GitHub } from "../github/client.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanInput } from "../plan/plan-input.ts";
import type { Repository } from "../plan/repository.ts";
import type { Revision } from "../plan/revision.ts";
import type { Asking, Runner } from "../plan/skipping.ts";
import { plannedModels, untouchedModels } from "../plan/untouched.ts";
import { withBaselines } from "./baselines.ts";
import type { Context } from "./context.ts";
import { lastRecorded } from "./last-recorded.ts";
import { withNight } from "./night.ts";
import { openSources } from "./open-sources.ts";
import { openStore } from "./open-store.ts";
import { PastSides } from "./past-sides.ts";
import { readFacts, readRevision } from "./read-revision.ts";
import { withRecorded } from "./recorded.ts";
import {
  type Commits,
  findCommits,
  holdsSubject,
  type RevisionOptions,
  readSubject,
  type Subject,
} from "./revisions.ts";
import { skipDead, skipUnasked } from "./skip-devices.ts";

export interface PlanSource extends RevisionOptions {
  /** The configuration, relative to the repository's root. */
  readonly config: string;
  /** Models to measure whatever changed, and no others; left out: what changed. */
  readonly requested?: readonly string[];
  /** Labels of the devices to ask; left out: all. */
  readonly devices?: readonly string[];
  /** The store of baselines, for what jobs screen against and for the regressions that maintainers accepted there. */
  readonly store?: string | undefined;
  /** Opens GitHub's API, for what is not on this machine; left out where only that may be read. */
  readonly github?: (() => Promise<GitHub>) | undefined;
  /** Whether a pull request has to be asked for, and was. */
  readonly asking?: Asking;
  /** Lists the runners; left out where no token may. */
  readonly runners?: (() => Promise<readonly Runner[]>) | undefined;
}

const NOT_ASKED: Asking = { label: undefined, askedFor: false };

/**
 * Plans from commits of the repository around the working directory, or of GitHub's where they are not here.
 *
 * @throws UserError for revisions, a configuration or an event that cannot be used.
 */
export async function planCommits(source: PlanSource, context: Context): Promise<Plan> {
  const { github } = source;
  const subject = await readSubject(source, context);
  await using scratch = github === undefined ? undefined : await openScratch();
  const sources = await openSources(
    context.cwd,
    (local) => holdsSubject(local, subject, context),
    github === undefined || scratch === undefined ? undefined : { github, cacheFolder: scratch.path },
  );
  const commits = await findCommits(subject, sources, context);
  const store = source.store === undefined ? undefined : await openStoreOf(source.store, source, context);
  const { repository } = sources;
  const { input, planned } = await planChange({ source, subject, commits, repository, store });
  const asked = await skipDevices(planned, { source, subject, store, input });
  if (store === undefined) return asked;
  const past = new PastSides(input, repository);
  const night = await withNight(asked, { store, past, now: input.now });
  return withRecorded(await withBaselines(night, store, repository, input.facts), past);
}

/** A store in a directory needs no GitHub. */
async function openStoreOf(name: string, { github }: PlanSource, context: Context): Promise<Store> {
  return openStore(name, context, name.startsWith("branch:") ? await github?.() : undefined);
}

interface Gathering {
  readonly source: PlanSource;
  readonly subject: Subject;
  readonly commits: Commits;
  readonly repository: Repository;
  readonly store: Store | undefined;
}

interface Planned {
  /** What the plan was decided from. */
  readonly input: PlanInput;
  readonly planned: Plan;
}

async function planChange({ source, subject, commits, repository, store }: Gathering): Promise<Planned> {
  const configFile = posix.normalize(source.config);
  const head = await readRevision(repository, commits.head, configFile);
  const since = await recordedSince(commits, head, repository, store);
  const base = await readBase(commits.base ?? since, head, repository, configFile);
  const pull = subject.kind === "pull_request" ? subject.pullRequest : undefined;
  const { input, planned } = await planWithFacts(repository, {
    event: commits.event,
    head,
    base,
    facts: new Map(),
    configFile,
    requested: source.requested ?? [],
    devices: source.devices ?? [],
    ...(pull && { pullRequest: { number: pull.number, isFork: pull.isFork } }),
    askedFor: source.asking?.askedFor ?? false,
    acceptances: [],
    now: new Date().toISOString(),
  });
  // What was accepted matters to what is measured alone.
  if (store === undefined || planned.jobs.length === 0) return { input, planned: withNotice(planned, since) };
  const accepting = { ...input, acceptances: await store.acceptances() };
  return { input: accepting, planned: withNotice(makePlan(accepting), since) };
}

function withNotice(plan: Plan, since: string | null): Plan {
  if (since === null) return plan;
  const notice = `The push is the first of its branch, or was forced: it is held against ${since.slice(0, 12)}, which was recorded last.`;
  return { ...plan, notices: [...plan.notices, notice] };
}

/** What a push is held against that says not what was there before: the commit that the store knows last. */
async function recordedSince(
  { event, base }: Commits,
  { commit, config }: Revision,
  repository: Repository,
  store: Store | undefined,
): Promise<string | null> {
  if (event !== "push" || base !== null || store === undefined || config === null) return null;
  return lastRecorded(store, labelsOf(config), commit, repository);
}

async function readBase(
  commit: string | null,
  head: Revision,
  repository: Repository,
  configFile: string,
): Promise<Revision | null> {
  if (commit === null) return null;
  return readRevision(repository, commit, configFile, `${configFile} of the base ${commit.slice(0, 12)}`, head);
}

/** Plans, reading no model of which it is enough to know that nothing happened to it. */
async function planWithFacts(repository: Repository, start: PlanInput): Promise<Planned> {
  const { base, head } = start;
  const revisions = base === null ? [head] : [base, head];
  const untouched = base === null ? new Set<string>() : untouchedModels(base, head);
  let input = { ...start, facts: await readFacts(repository, revisions, start.facts, untouched) };
  for (;;) {
    const planned = makePlan(input);
    const measured = plannedModels(planned);
    const spared = new Set([...untouched].filter((path) => !measured.has(path)));
    const facts = await readFacts(repository, revisions, input.facts, spared);
    if (facts.size === input.facts.size) return { input, planned };
    input = { ...input, facts };
  }
}

interface Asked {
  readonly source: PlanSource;
  readonly subject: Subject;
  readonly store: Store | undefined;
  readonly input: PlanInput;
}

async function skipDevices(plan: Plan, { source, subject, store, input }: Asked): Promise<Plan> {
  const { asking = NOT_ASKED, runners } = source;
  const pullRequest = subject.kind === "pull_request" ? subject.pullRequest : undefined;
  const config = input.base?.config ?? input.head.config;
  const devices = config === null ? [] : labelsOf(config);
  return skipDead(skipUnasked(plan, pullRequest, asking), { runners, store, devices, now: input.now }, asking.askedFor);
}

function labelsOf({ devices }: Config): readonly string[] {
  return devices.map(({ label }) => label);
}
