import type { Store } from "../baseline/store.ts";
import { isInForce } from "../bench/acceptance.ts";
import type { Result } from "../bench/result.ts";
import type { GitHub } from "../github/client.ts";
import type { Plan } from "../plan/plan.ts";
import { alarmSentence, findingSentence, waitingSentence } from "../report/finding-sentence.ts";
import { dayOf } from "../report/short.ts";
import { isAccepted } from "../trend/accepted.ts";
import { attributionOf } from "../trend/attribution.ts";
import { decideFinding } from "../trend/decide-finding.ts";
import type { CommitRange, Finding } from "../trend/finding.ts";
import { groupOf } from "../trend/finding-group.ts";
import { effectNow, type FollowedSeries, followSeries, notesOf } from "../trend/follow-series.ts";
import { isLasting, latestNotes, type NotedChangePoint } from "../trend/noted-change-point.ts";
import type { NotedRerun } from "../trend/noted-rerun.ts";
import { tellFindings } from "./finding-issues.ts";
import { followedOf, nightsOf } from "./nights.ts";
import { rerunNotes } from "./rerun-notes.ts";

export interface LevelsInput {
  /** In which the night is recorded. */
  readonly store: Store;
  readonly devices: readonly string[];
  /** Which metrics are followed, how much is no change to the user, what was accepted, and which re-runs were asked for; the defaults where there is no plan. */
  readonly plan?: Plan | undefined;
  /** What the night's devices learnt: its re-runs are read from it. */
  readonly results?: readonly Result[];
  /** Why devices have no result; a clause each. */
  readonly absent?: ReadonlyMap<string, string>;
  /** Where issues are opened; undefined where they are not. */
  readonly github?: GitHub | undefined;
  /** The commits after one, up to another; undefined where nobody can be asked. */
  readonly commitsBetween?: ((good: string, bad: string) => Promise<CommitRange | undefined>) | undefined;
  /** UTC, as `Date.prototype.toISOString` writes it. */
  readonly now: string;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
}

/**
 * Follows the level of every series of some devices after a nightly run: alarms in the store where one moved, a finding once
 * a re-run has named the cause, a note where it returned. People are told findings alone, in one issue for each that made a
 * series worse, unless that was accepted.
 */
export async function followLevels(input: LevelsInput): Promise<void> {
  const { store, github, plan, now, say } = input;
  const lines = await store.changepoints();
  const known = await store.reruns();
  const followed = await followedSeries(input);
  const told = rerunsOf(input, known);
  const moves = followed
    .flatMap((series) => followSeries({ ...series, noted: notesOf(series, latestNotes(lines)) }, now))
    .map((note): NotedChangePoint => ({ ...note, attribution: note.attribution ?? attributionOf(note, followed) }));
  for (const note of moves) say(alarmSentence(note));
  const accepted = [...(plan?.acceptances ?? []), ...(await store.acceptances())].filter((one) => isInForce(one, now));
  const open = latestNotes([...lines, ...moves]).filter((change) => !isAccepted(change, accepted));
  const findings = await findingsOf(open, [...known, ...told], followed, input);
  if (told.length > 0) await store.noteReruns(told);
  const notes = [...moves, ...findings];
  if (notes.length > 0) await store.noteChangepoints(notes);
  if (github === undefined) return;
  const changes = latestNotes([...lines, ...notes]).filter(({ direction }) => direction === "worse");
  await tellFindings({
    github,
    say,
    lasting: tonightOf(
      changes.filter((change) => isLasting(change) && !isAccepted(change, accepted)),
      followed,
    ),
    returned: changes.filter(({ returned }) => returned !== undefined),
  });
}

function rerunsOf({ plan, results, absent = new Map(), now }: LevelsInput, known: readonly NotedRerun[]) {
  return plan === undefined || results === undefined ? [] : rerunNotes({ plan, results, absent, now }, known);
}

async function followedSeries({ store, devices, plan }: LevelsInput): Promise<readonly FollowedSeries[]> {
  const followed: FollowedSeries[] = [];
  for (const device of devices)
    for (const series of nightsOf(await store.recent(device)).values())
      followed.push(...followedOf(series, plan?.policy));
  return followed;
}

/** What the night finds out about lasting alarms. */
async function findingsOf(
  changes: readonly NotedChangePoint[],
  reruns: readonly NotedRerun[],
  followed: readonly FollowedSeries[],
  { now, say, commitsBetween }: LevelsInput,
): Promise<readonly NotedChangePoint[]> {
  const rangeOf = rangesFrom(commitsBetween);
  const found: NotedChangePoint[] = [];
  for (const change of changes) {
    const series = seriesOf(change, followed);
    if (!isLasting(change) || change.finding !== undefined || series === undefined) continue;
    const attribution = attributionOf(change, followed);
    const { tolerance } = series;
    const suspicion = { change, effectNow: effectNow(change, series), tolerance, attribution, reruns, now };
    const decided = decideFinding(suspicion);
    if (decided.kind === "waiting") {
      say(waitingSentence(change, decided.why));
      continue;
    }
    const { cause, evidence, confirmedBy } = decided;
    const group = groupOf(change, cause, [...changes, ...found]);
    const commits = cause === "device" ? undefined : await rangeOf(change);
    const finding: Finding = { cause, evidence, confirmedBy, group, ...(commits && { commits }), foundAt: now };
    const noted = { ...change, attribution, finding, notedAt: now };
    say(findingSentence(noted));
    found.push(noted);
  }
  return found;
}

/** Asks for each pair of commits once: what moved in one night mostly moved between the same two. */
function rangesFrom(commitsBetween: LevelsInput["commitsBetween"]) {
  const asked = new Map<string, Promise<CommitRange | undefined> | undefined>();
  return ({ lastBefore, firstAfter }: NotedChangePoint) => {
    const [good, bad] = [lastBefore.commit, firstAfter.commit];
    if (good === bad) return undefined;
    const key = `${good} ${bad}`;
    if (!asked.has(key)) asked.set(key, commitsBetween?.(good, bad));
    return asked.get(key);
  };
}

/** The series in which a change is noted, where it is still recorded. */
function seriesOf(change: NotedChangePoint, followed: readonly FollowedSeries[]): FollowedSeries | undefined {
  return followed.find((one) => notesOf(one, [change]).length > 0);
}

/** A lasting change is told by its newest nights, so only where its series is still recorded. */
function tonightOf(changes: readonly NotedChangePoint[], followed: readonly FollowedSeries[]) {
  return changes.flatMap((change) => {
    const series = seriesOf(change, followed);
    const newest = series?.history.at(-1);
    if (series === undefined || newest === undefined) return [];
    return [{ change, tonight: { effect: effectNow(change, series), day: dayOf(newest.recordedAt) } }];
  });
}
