/** The layout's own version, kept in the file `schema` at the root. */
export const STORE_SCHEMA = "edgebench/store@1";
export const SCHEMA_FILE = "schema";
export const README_FILE = "README.md";
export const ACCEPTANCES_FILE = "acceptances.jsonl";
export const CHANGE_POINTS_FILE = "changepoints.jsonl";
export const RERUNS_FILE = "reruns.jsonl";
export const SESSIONS_FOLDER = "sessions";
export const RECENT_FOLDER = "recent";

/** Written at the first recording, for whoever opens the folder or the branch. */
export const README = `# Baselines of edgebench

What devices measured, so that later changes can be held against it. edgebench writes here and only ever adds; nothing is
meant to be edited by hand.

- \`sessions/<year>-<month>/<day>-<device>-<session>.jsonl\`: what one job learnt on one device. The first line tells the
  device and its environment, each further line one measurement. Never changed once written.
- \`recent/<device>.json\`: the last 30 points of each series, summed up. Derived: delete one that is damaged, and the next
  recording rebuilds it from the newest sessions.
- \`bitsets/<sha256>\`: for each image, whether the answer was right; base64.
- \`acceptances.jsonl\`: regressions that maintainers accepted. \`changepoints.jsonl\`: levels that moved, and what moved them.
  \`reruns.jsonl\`: paired re-runs that tell a change of the code from one of the device.
- \`schema\`: the version of this layout.

A clone of the branch is a store as well: \`edgebench plan --store FOLDER\`.
`;

/** A name as one path segment: bytes outside `[a-z0-9._-]` become `%xx`, so the layout is the same on every file system. */
function encodeName(name: string): string {
  const encoded = [...new TextEncoder().encode(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
  });
  return encoded.join("");
}

/** The folder of the sessions of an instant's month, in UTC. */
export const monthFolder = (instant: string) => `${SESSIONS_FOLDER}/${instant.slice(0, 7)}`;

/** Where a session of a device is kept. It follows from the result alone, so recording it again finds it. */
export function sessionFile(device: string, session: string, recordedAt: string): string {
  return `${monthFolder(recordedAt)}/${recordedAt.slice(8, 10)}-${encodeName(device)}-${session}.jsonl`;
}

/** Whether a file of a month's folder holds a session of this device. */
export function isSessionOf(device: string, name: string): boolean {
  const match = /^\d{2}-(.+)-[0-9a-f]{32}\.jsonl$/.exec(name);
  return match?.[1] === encodeName(device);
}

/** The session of a device that a file of a month's folder holds, and its day; undefined where it holds none of the device's. */
export function sessionOf(device: string, month: string, name: string): SessionName | undefined {
  const session = /([0-9a-f]{32})\.jsonl$/.exec(name)?.[1];
  if (session === undefined || !isSessionOf(device, name)) return undefined;
  return { session, recordedAt: `${month}-${name.slice(0, 2)}` };
}

/** A session as its file is named: what is needed to read it. */
export interface SessionName {
  readonly session: string;
  /** The day in UTC, or more of the instant. */
  readonly recordedAt: string;
}

export const recentFile = (device: string) => `${RECENT_FOLDER}/${encodeName(device)}.json`;

/** The devices whose files these are, among the names in the folder of recent ones; other files are passed over. */
export function devicesIn(names: readonly string[]): readonly string[] {
  const devices = names.flatMap((name) => {
    const encoded = /^(?<encoded>(?:[a-z0-9._-]|%[0-9a-f]{2})+)\.json$/.exec(name)?.groups?.["encoded"] ?? "";
    const bytes = encoded.replaceAll(/%[0-9a-f]{2}/g, (hex) => String.fromCharCode(Number.parseInt(hex.slice(1), 16)));
    const device = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return encoded !== "" && recentFile(device) === `${RECENT_FOLDER}/${name}` ? [device] : [];
  });
  return devices.sort();
}
export const bitsetFile = (digest: string) => `bitsets/${digest}`;
