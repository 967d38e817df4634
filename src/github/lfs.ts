import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { UserError } from "../bench/user-error.ts";
import { type GitHub, interruption } from "./client.ts";
import { cannotWrite, diskFault } from "./disk-fault.ts";
import { Passing, severalTries } from "./tries.ts";

/** What a Git LFS pointer says of its object. */
export interface LfsObject {
  readonly sha256: string;
  readonly bytes: number;
}

/** More than any model that is measured. */
const MOST_BYTES = 2 ** 31;
const ANSWER_MS = 60_000;
const DOWNLOAD_MS = 1_800_000;
const MEDIA_TYPE = "application/vnd.git-lfs+json";

const placeSchema = z.object({
  href: z.url({ protocol: /^https?$/ }),
  header: z.record(z.string(), z.string()).default({}),
});
const objectSchema = z.object({
  oid: z.string(),
  actions: z.object({ download: placeSchema }).optional(),
  error: z.object({ code: z.int(), message: z.string() }).optional(),
});
const batchSchema = z.object({ objects: z.array(objectSchema) });
const complaintSchema = z.object({ message: z.string() });

type Place = z.infer<typeof placeSchema>;

/**
 * Fetches a Git LFS object once. Only what has its digest is kept, and the token goes to the repository's own server alone.
 *
 * @param folder where objects are kept, by digest.
 * @returns its file; undefined where the server does not have it.
 * @throws UserError where the server does not answer, or sends something else.
 */
export async function fetchLfsObject(github: GitHub, object: LfsObject, folder: string): Promise<string | undefined> {
  const file = join(folder, object.sha256);
  if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  if (object.bytes > MOST_BYTES)
    throw lfsFault(object, `it has more than ${MOST_BYTES} bytes`, "make the model smaller");
  await mkdir(folder, { recursive: true }).catch(cannotWrite(folder));
  // Two that want it at the same time do not write into one file.
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    const arrived = await severalTries(
      github,
      async () => {
        const place = await askBatch(github, object);
        if (place !== undefined) await download(object, place, partial, github.signal);
        return place !== undefined;
      },
      (fault, tries) => lfsFault(object, `${fault}, ${tries} times in a row`),
    );
    if (!arrived) return undefined;
    await rename(partial, file).catch(cannotWrite(file));
    return file;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Where to download an object: the batch API of Git LFS. Undefined where the server has none. */
async function askBatch({ octokit, url, signal }: GitHub, object: LfsObject): Promise<Place | undefined> {
  const { token } = (await octokit.auth()) as { readonly token: string };
  const response = await fetch(`${url}.git/info/lfs/objects/batch`, {
    method: "POST",
    headers: {
      accept: MEDIA_TYPE,
      "content-type": MEDIA_TYPE,
      authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
    },
    body: JSON.stringify({
      operation: "download",
      transfers: ["basic"],
      objects: [{ oid: object.sha256, size: object.bytes }],
    }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    redirect: "error",
  }).catch(() => {
    throw new Passing("the server did not answer");
  });
  const data: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return refused(object, response.status, complaintSchema.safeParse(data).data?.message);
  const found = batchSchema.safeParse(data).data?.objects.find(({ oid }) => oid === object.sha256);
  if (found === undefined) throw new Passing("the server's answer made no sense");
  if (found.error !== undefined) return refused(object, found.error.code, found.error.message);
  return found.actions?.download;
}

/** Undefined for an object, or a repository's LFS, that is not there. */
function refused(object: LfsObject, status: number, complaint = ""): undefined {
  if (status === 404 || status === 410) return undefined;
  if (status === 429 || status >= 500) throw new Passing(`the server answered ${status}`);
  const words = complaint.replaceAll(/\p{Cc}+/gu, " ").slice(0, 200);
  throw lfsFault(
    object,
    `the server refused it with ${status}${words === "" ? "" : ` (${words})`}`,
    "mend that, or let the token read the repository's contents",
  );
}

async function download(object: LfsObject, place: Place, file: string, signal: AbortSignal): Promise<void> {
  const hash = createHash("sha256");
  let bytes = 0;
  const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > object.bytes) throw lfsFault(object, `the server sends more than its ${object.bytes} bytes`);
      hash.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(bytesOf(place, signal), counted, createWriteStream(file, { flush: true, mode: 0o600 }));
  } catch (error) {
    throw diskFault(file, error) ?? error;
  }
  if (hash.digest("hex") !== object.sha256) throw new Passing("what arrived had another digest");
}

async function* bytesOf({ href, header }: Place, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    const ends = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_MS)]);
    const response = await fetch(href, { headers: header, signal: ends });
    if (!response.ok || response.body === null) throw new Passing(`its download was answered with ${response.status}`);
    yield* response.body;
  } catch (error) {
    if (signal.aborted) throw interruption(signal);
    throw error instanceof Passing ? error : new Passing("its download broke off");
  }
}

function lfsFault({ sha256 }: LfsObject, what: string, remedy = "run the job again"): UserError {
  return new UserError(`Git LFS object ${sha256.slice(0, 12)}…: ${what}; ${remedy}`);
}
