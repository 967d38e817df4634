import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { UserError } from "../bench/user-error.ts";
import { asked, type GitHub } from "./client.ts";

/**
 * Artifacts of a workflow run, as the REST API gives them: those of every attempt. The runner's own artifact service, which
 * `@actions/artifact` asks, does not hand out what an earlier attempt uploaded, so that re-running one failed device could
 * read neither the plan nor the other devices' results. Its download cannot be bounded either.
 */

export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive, as the uploader told it. */
  readonly bytes: number;
  /** SHA-256 of the archive in hex, where the uploader told it. */
  readonly digest?: string;
}

/** More artifacts than any run of ours has: one per device and attempt. */
const MOST_PAGES = 20;

/** The artifacts of a run that have not expired, newest first. @throws UserError where the token may not read them. */
export async function listArtifacts(github: GitHub, runId: number): Promise<readonly ListedArtifact[]> {
  const { octokit, owner, repo } = github;
  const found: ListedArtifact[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await asked("the run's artifacts", () =>
      octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, per_page: 100, page }),
    );
    for (const { id, name, size_in_bytes: bytes, expired, digest } of data.artifacts) {
      const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
      if (!expired) found.push({ id, name, bytes, ...(hex === undefined ? {} : { digest: hex }) });
    }
    if (data.artifacts.length < 100) break;
  }
  return found.sort((a, b) => b.id - a.id);
}

export interface DownloadLimits {
  /** Most bytes of the archive; not one more is kept. */
  readonly mostBytes: number;
  readonly signal: AbortSignal;
  /** Seconds before the second and third try; default 2 and 8. */
  readonly pauses?: readonly number[];
}

/** A download that stands still or creeps is given up after so many seconds. */
const DOWNLOAD_SECONDS = 300;

/** What is wrong with the bytes, so that another try would not help. */
class BadArchive extends UserError {}

/**
 * Downloads an artifact's archive into a file, and checks it against the digest that was told.
 *
 * @param to a path at which nothing is yet, or what an earlier try left.
 * @throws UserError for an artifact that is gone, too large, not what its digest says, or that does not arrive.
 */
export async function downloadArchive(
  github: GitHub,
  artifact: Pick<ListedArtifact, "id" | "name" | "digest">,
  to: string,
  limits: DownloadLimits,
): Promise<void> {
  const pauses = limits.pauses ?? [2, 8];
  for (let attempt = 0; ; attempt += 1) {
    // An address is good for a minute, so each try asks for its own.
    const address = await archiveAddress(github, artifact);
    const fault = await save(address, artifact, to, limits).catch((error: unknown) => error);
    if (fault === undefined) return;
    if (fault instanceof BadArchive) throw fault;
    const pause = pauses[attempt];
    if (pause === undefined || limits.signal.aborted)
      throw new UserError(
        `the artifact ${artifact.name} could not be downloaded (${messageOf(fault)}); run this job again`,
      );
    await delay(pause * 1000);
  }
}

/** Where the archive lies: an address that needs no token, on another host, which must not be sent one. */
async function archiveAddress(github: GitHub, { id, name }: Pick<ListedArtifact, "id" | "name">): Promise<string> {
  const { octokit, owner, repo } = github;
  const { headers } = await asked(`the artifact ${name}`, () =>
    octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: "zip",
      request: { redirect: "manual" },
    }),
  );
  if (headers.location === undefined)
    throw new BadArchive(`the artifact ${name}: GitHub names no address for it; run this job again`);
  return headers.location;
}

async function save(
  address: string,
  { name, digest }: Pick<ListedArtifact, "name" | "digest">,
  to: string,
  { mostBytes, signal }: DownloadLimits,
): Promise<void> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_SECONDS * 1000)]);
  const response = await fetch(address, { signal: patience });
  if (!response.ok || response.body === null) throw new Error(`the storage answers ${response.status}`);
  const hash = createHash("sha256");
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > mostBytes)
        throw new BadArchive(
          `the artifact ${name} has more than ${mostBytes} bytes; edgebench uploads none that large`,
        );
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(response.body, counted, createWriteStream(to, { mode: 0o600 }));
  if (digest !== undefined && hash.digest("hex") !== digest) throw new Error("its bytes are not what its digest says");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "unknown";
}
