import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { readBitset } from "./by-digest.ts";
import {
  bitsetFile,
  isSessionOf,
  monthFolder,
  README,
  README_FILE,
  RECENT_FOLDER,
  recentFile,
  SCHEMA_FILE,
  SESSIONS_FOLDER,
  STORE_SCHEMA,
  sessionFile,
} from "./layout.ts";
import type { StoreFiles } from "./place.ts";
import { sideOf } from "./point.ts";
import {
  bitsetsNamed,
  bitsetsToHold,
  type Heartbeat,
  laterHeartbeat,
  type RecentOfDevice,
  withSessions,
} from "./recent.ts";
import { encodeRecent, parseRecent } from "./recent-file.ts";
import {
  encodeSession,
  LEFT_OUT,
  type LeftOut,
  parseSession,
  type StoredSession,
  toStoredSession,
  whyLeftOut,
} from "./session-file.ts";

/** A lost `recent` file is rebuilt from the newest sessions of the newest months: enough for 90 nights and the pushes between. */
const REBUILT_FROM = { months: 4, sessions: 180 } as const;

/** What became of one result. */
export interface Recording {
  readonly device: string;
  /** Measurements that were added. */
  readonly recorded: number;
  /** Measurements that were there already: recording again changes nothing. */
  readonly alreadyThere: number;
  /** Measurements that are no history of the device, by why; left out where there are none. */
  readonly leftOut?: { readonly [why in LeftOut]?: number };
}

export interface RecordingPlan {
  /** Path to new content, what is referred to before what refers to it; empty where everything is there already. */
  readonly writes: ReadonlyMap<string, string>;
  readonly recordings: readonly Recording[];
}

/**
 * Works out what recording results changes, for any place that holds the layout. A session's file is named after it, so it
 * is found however often it is recorded, and nothing but `recent` has to be read to add to the history.
 *
 * @throws UserError if a file of the store cannot be read for what it should be.
 */
export async function planRecording(files: StoreFiles, results: readonly Result[]): Promise<RecordingPlan> {
  const begun = await beginStore(files);
  const devices = [...new Set(results.map(({ device }) => device.label))];
  const parts = await Promise.all(
    devices.map((device) =>
      recordDevice(
        files,
        device,
        results.filter((result) => result.device.label === device),
      ),
    ),
  );
  const of = new Map(parts.flatMap(({ recordings }) => [...recordings]));
  const added = parts.flatMap(({ writes }) => [...writes]);
  return {
    writes: new Map(added.length === 0 ? [] : [...begun, ...added]),
    recordings: results.flatMap((result) => of.get(result) ?? []),
  };
}

/**
 * What a store needs before anything else is written; nothing where it is there.
 *
 * @throws UserError if what is there is not a store that this edgebench can write.
 */
export async function beginStore(files: StoreFiles): Promise<ReadonlyMap<string, string>> {
  const schema = await files.read(SCHEMA_FILE);
  if (schema === undefined) {
    const readme = (await files.read(README_FILE)) === undefined ? [[README_FILE, README] as const] : [];
    return new Map([...readme, [SCHEMA_FILE, `${STORE_SCHEMA}\n`]]);
  }
  if (schema.trim() === STORE_SCHEMA) return new Map();
  throw new UserError(
    `schema: the store says ${JSON.stringify(schema.trim().slice(0, 60))}, this edgebench reads ${STORE_SCHEMA}; update edgebench or name another store`,
  );
}

interface DeviceRecording {
  readonly writes: ReadonlyMap<string, string>;
  readonly recordings: ReadonlyMap<Result, Recording>;
}

async function recordDevice(files: StoreFiles, device: string, results: readonly Result[]): Promise<DeviceRecording> {
  const path = recentFile(device);
  const text = await files.read(path);
  const before = text === undefined ? await rebuild(files, device) : parseRecent(text, path);
  const known = bitsetsNamed(before?.series ?? new Map());
  const writes = new Map<string, string>();
  const bitsets = new Map(before?.bitsets);
  const sessions: StoredSession[] = [];
  const recordings = new Map<Result, Recording>();
  let heartbeat = before?.heartbeat;
  for (const result of results) {
    const made = toStoredSession(result);
    const { session, isNew } = await place(files, writes, made.session);
    if (isNew)
      for (const [digest, content] of made.bitsets) {
        bitsets.set(digest, content);
        if (!known.has(digest)) writes.set(bitsetFile(digest), content);
      }
    // Points that are there already are merged too: a writer killed after the session's file left `recent` behind.
    sessions.push(session);
    heartbeat = laterHeartbeat(heartbeat, heartbeatOf(session));
    recordings.set(result, countOf(result, made.session, isNew));
  }
  if (heartbeat === undefined) return { writes, recordings };
  const series = withSessions(before?.series ?? new Map(), sessions);
  const held = await holdBitsets(files, bitsetsToHold(series), bitsets);
  const after = encodeRecent({ device, heartbeat, series, bitsets: held });
  return { writes: inOrder(after === text ? writes : writes.set(path, after)), recordings };
}

const heartbeatOf = ({ recordedAt, session }: StoredSession): Heartbeat => ({ lastResultAt: recordedAt, session });

/** Bitsets before the sessions that name them, and `recent`, which sums up, last. */
function inOrder(writes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const rank = (path: string) => ["bitsets", SESSIONS_FOLDER, RECENT_FOLDER].indexOf(path.split("/")[0] ?? "");
  return new Map([...writes].sort(([a], [b]) => rank(a) - rank(b)));
}

function countOf({ device, measurements }: Result, { points }: StoredSession, isNew: boolean): Recording {
  const measured = measurements.filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === undefined);
  const reasons = measured.flatMap((one) => whyLeftOut(one, device.environment) ?? []);
  const leftOut = LEFT_OUT.flatMap((why) => {
    const count = reasons.filter((one) => one === why).length;
    return count === 0 ? [] : [[why, count] as const];
  });
  const recorded = isNew ? points.length : 0;
  return {
    device: device.label,
    recorded,
    alreadyThere: measured.length - reasons.length - recorded,
    ...(leftOut.length > 0 && { leftOut: Object.fromEntries(leftOut) }),
  };
}

/** Finds a session's file, or makes it; a session in which nothing was measured has none. */
async function place(
  files: StoreFiles,
  writes: Map<string, string>,
  session: StoredSession,
): Promise<{ readonly session: StoredSession; readonly isNew: boolean }> {
  const path = sessionFile(session.device, session.session, session.recordedAt);
  const folder = monthFolder(session.recordedAt);
  const there = (await files.list(folder)).includes(path.slice(folder.length + 1));
  const text = writes.get(path) ?? (there ? await files.read(path) : undefined);
  if (text === undefined) {
    if (session.points.length > 0) writes.set(path, encodeSession(session));
    return { session, isNew: session.points.length > 0 };
  }
  const stored = parseSession(text, path);
  const sides = new Set(stored.points.map(sideOf));
  if (stored.session !== session.session || !session.points.every((point) => sides.has(sideOf(point))))
    throw new UserError(
      `${path}: this session was recorded with other measurements, and a session is recorded once; nothing was written, record the result that bench wrote`,
    );
  return { session: stored, isNew: false };
}

/** What `recent` would say if it were there; undefined for a device that never recorded. */
async function rebuild(files: StoreFiles, device: string): Promise<RecentOfDevice | undefined> {
  const months = [...(await files.list(SESSIONS_FOLDER))].sort().slice(-REBUILT_FROM.months);
  const found = await Promise.all(
    months.map(async (month) => {
      const names = (await files.list(`${SESSIONS_FOLDER}/${month}`)).filter((name) => isSessionOf(device, name));
      return names.sort().map((name) => `${SESSIONS_FOLDER}/${month}/${name}`);
    }),
  );
  const sessions = await Promise.all(
    found
      .flat()
      .slice(-REBUILT_FROM.sessions)
      .map(async (path) => parseSession((await files.read(path)) ?? "", path)),
  );
  const heartbeat = sessions
    .map(heartbeatOf)
    .reduce<Heartbeat | undefined>((latest, one) => laterHeartbeat(latest, one), undefined);
  if (heartbeat === undefined) return undefined;
  return { device, heartbeat, series: withSessions(new Map(), sessions), bitsets: new Map() };
}

async function holdBitsets(
  files: StoreFiles,
  digests: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const held = await Promise.all(
    [...digests].map(async (digest) => [digest, known.get(digest) ?? (await readBitset(files, digest))] as const),
  );
  return new Map(held);
}
