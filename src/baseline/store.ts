import type { Acceptance } from "../bench/acceptance.ts";
import type { Result } from "../bench/result.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import type { NotedRerun } from "../trend/noted-rerun.ts";
import { acceptanceLine, parseAcceptances } from "./acceptances.ts";
import { refuseLoss } from "./append-only.ts";
import { readBitset } from "./by-digest.ts";
import { changePointLine, parseChangePoints } from "./changepoints.ts";
import {
  ACCEPTANCES_FILE,
  CHANGE_POINTS_FILE,
  devicesIn,
  isSessionOf,
  RECENT_FOLDER,
  RERUNS_FILE,
  recentFile,
  SESSIONS_FOLDER,
  type SessionName,
  sessionFile,
  sessionOf,
} from "./layout.ts";
import { acceptanceMessage, changePointMessage, recordingMessage, rerunMessage } from "./message.ts";
import type { Draft, Place, StoreFiles } from "./place.ts";
import type { Heartbeat, Recent, RecentOfDevice } from "./recent.ts";
import { parseRecent } from "./recent-file.ts";
import { beginStore, planRecording, type Recording } from "./recording.ts";
import { parseReruns, rerunLine } from "./reruns.ts";
import { parseSession, type StoredSession } from "./session-file.ts";

/** Results that outlive a job, in a directory or on a branch. Every method throws a UserError where a file is damaged. */
export interface Store {
  /** Adds every measured benchmark of the results at once; recording a result twice adds nothing. One answer per result. */
  record(results: readonly Result[]): Promise<readonly Recording[]>;
  /** The last points of each series of a device; none for a device that never recorded. */
  recent(device: string): Promise<Recent>;
  /** The devices that ever recorded, in the order of their names. */
  devices(): Promise<readonly string[]>;
  /** Whether everything may be read for people who wait: of a directory. On a branch each session would be a request of its own. */
  readonly isAtHand: boolean;
  /** Everything that a device ever recorded, one file after the other, month by month and in no order within one. For people who wait, not for plans. */
  sessions(device: string): AsyncIterable<StoredSession>;
  /** The names of what a device recorded in the newest so many months, oldest day first: on a branch a request for each month. */
  sessionNames(device: string, months: number): Promise<readonly SessionName[]>;
  /** A recorded session whole; undefined where it is not there any more. */
  session(device: string, name: SessionName): Promise<StoredSession | undefined>;
  /** A bitset that a point names by digest, as base64. */
  bitset(digest: string): Promise<string>;
  /** When each of these devices was last heard of; a device that never recorded has no entry. */
  heartbeats(devices: readonly string[]): Promise<ReadonlyMap<string, Heartbeat>>;
  /** Regressions that maintainers accepted: the last word for each benchmark and metric. */
  acceptances(): Promise<readonly Acceptance[]>;
  /** Adds an acceptance. `acceptedAt` is in UTC. */
  accept(acceptance: Acceptance, acceptedAt: string): Promise<void>;
  /** Where levels moved: every line, in the order in which they were noted. */
  changepoints(): Promise<readonly NotedChangePoint[]>;
  /** Adds these in order; what is there already, word for word, is not added again. */
  noteChangepoints(noted: readonly NotedChangePoint[]): Promise<void>;
  /** What re-runs told: every line, in the order in which they were noted. */
  reruns(): Promise<readonly NotedRerun[]>;
  /** Adds these in order; what is there already, word for word, is not added again. */
  noteReruns(noted: readonly NotedRerun[]): Promise<void>;
}

/** The store at a place. @param runUrl the workflow run that writes, for the messages of what it writes. */
export function storeAt(place: Place, runUrl?: string): Store {
  const read = new Reader(place);
  const change = <T>(decide: (files: StoreFiles) => Promise<Draft<T>>) =>
    place.change(async (files) => {
      const draft = await decide(files);
      await refuseLoss(files, draft.writes);
      return draft;
    });
  return {
    recent: async (device) => (await read.device(device))?.series ?? new Map(),
    devices: async () => devicesIn(await (await place.look()).list(RECENT_FOLDER)),
    isAtHand: place.isAtHand,
    sessions: (device) => sessionsOf(device, place),
    sessionNames: async (device, months) => namesIn(await place.look(), device, months),
    session: (device, { session, recordedAt }) => read.session(sessionFile(device, session, recordedAt)),
    bitset: (digest) => read.bitset(digest),
    heartbeats: (devices) => read.heartbeats(devices),
    acceptances: async () => acceptancesIn(await place.look()),
    changepoints: async () => changePointsIn(await place.look()),
    reruns: async () => rerunsIn(await place.look()),
    record: (results) =>
      change(async (files) => {
        const { writes, recordings } = await planRecording(files, results);
        return { writes, message: recordingMessage(results, recordings, runUrl), outcome: recordings };
      }),
    accept: (acceptance, acceptedAt) =>
      change(async (files) => {
        await acceptancesIn(files);
        const line = acceptanceLine(acceptance, acceptedAt);
        return appending(files, ACCEPTANCES_FILE, [line], acceptanceMessage(acceptance));
      }),
    noteChangepoints: (noted) =>
      change(async (files) => {
        await changePointsIn(files);
        return appending(files, CHANGE_POINTS_FILE, noted.map(changePointLine), changePointMessage(noted));
      }),
    noteReruns: (noted) =>
      change(async (files) => {
        await rerunsIn(files);
        return appending(files, RERUNS_FILE, noted.map(rerunLine), rerunMessage(noted));
      }),
  };
}

const acceptancesIn = async (files: StoreFiles) =>
  parseAcceptances((await files.read(ACCEPTANCES_FILE)) ?? "", ACCEPTANCES_FILE);
const changePointsIn = async (files: StoreFiles) =>
  parseChangePoints((await files.read(CHANGE_POINTS_FILE)) ?? "", CHANGE_POINTS_FILE);
const rerunsIn = async (files: StoreFiles) => parseReruns((await files.read(RERUNS_FILE)) ?? "", RERUNS_FILE);

/** One at a time: years of sessions are more than a machine's memory need hold. */
async function* sessionsOf(device: string, place: Place): AsyncGenerator<StoredSession> {
  const files = await place.look();
  for (const month of [...(await files.list(SESSIONS_FOLDER))].sort()) {
    const folder = `${SESSIONS_FOLDER}/${month}`;
    for (const name of [...(await files.list(folder))].sort())
      if (isSessionOf(device, name))
        yield parseSession((await files.read(`${folder}/${name}`)) ?? "", `${folder}/${name}`);
  }
}

async function namesIn(files: StoreFiles, device: string, months: number): Promise<readonly SessionName[]> {
  const newest = [...(await files.list(SESSIONS_FOLDER))].sort().slice(-months);
  const names = await Promise.all(
    newest.map(async (month) => {
      const folder = await files.list(`${SESSIONS_FOLDER}/${month}`);
      return [...folder].sort().flatMap((name) => sessionOf(device, month, name) ?? []);
    }),
  );
  return names.flat();
}

/** Lines that are there already, perhaps from a try whose answer was lost, are not written twice. */
async function appending(
  files: StoreFiles,
  path: string,
  lines: readonly string[],
  message: string,
): Promise<Draft<void>> {
  const before = (await files.read(path)) ?? "";
  const known = new Set(before.split(/(?<=\n)/));
  const added = lines.filter((line) => !known.has(line));
  const writes = added.length === 0 ? [] : [...(await beginStore(files)), [path, before + added.join("")] as const];
  return { writes: new Map(writes), message, outcome: undefined };
}

/** Reads each device's file once: its series, heartbeat and newest bitsets are in it. */
class Reader {
  readonly #place: Place;
  readonly #devices = new Map<string, { readonly text: string; readonly recent: RecentOfDevice }>();
  readonly #bitsets = new Map<string, string>();
  readonly #sessions = new Map<string, Promise<StoredSession | undefined>>();

  constructor(place: Place) {
    this.#place = place;
  }

  async device(device: string): Promise<RecentOfDevice | undefined> {
    const path = recentFile(device);
    const text = await (await this.#place.look()).read(path);
    if (text === undefined) return undefined;
    const known = this.#devices.get(path);
    if (known?.text === text) return known.recent;
    const recent = parseRecent(text, path);
    this.#devices.set(path, { text, recent });
    for (const [digest, content] of recent.bitsets) this.#bitsets.set(digest, content);
    return recent;
  }

  async session(path: string): Promise<StoredSession | undefined> {
    const known = this.#sessions.get(path) ?? this.#readSession(path);
    this.#sessions.set(path, known);
    return known;
  }

  async #readSession(path: string): Promise<StoredSession | undefined> {
    const text = await (await this.#place.look()).read(path);
    return text === undefined ? undefined : parseSession(text, path);
  }

  async bitset(digest: string): Promise<string> {
    const known = this.#bitsets.get(digest) ?? (await readBitset(await this.#place.look(), digest));
    this.#bitsets.set(digest, known);
    return known;
  }

  async heartbeats(devices: readonly string[]): Promise<ReadonlyMap<string, Heartbeat>> {
    const each = await Promise.all(devices.map((device) => this.device(device)));
    return new Map(each.flatMap((one) => (one === undefined ? [] : [[one.device, one.heartbeat] as const])));
  }
}
