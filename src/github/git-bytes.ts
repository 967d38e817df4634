import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { UserError } from "../bench/user-error.ts";
import { asked, type GitHub, GitHubRefused } from "./client.ts";
import { cannotWrite } from "./disk-fault.ts";
import { Passing, severalTries } from "./tries.ts";

/** The bytes of a blob, which hash to its id. @throws UserError where it is missing, broken, or larger than allowed. */
export async function readBlobBytes(github: GitHub, blob: string, maximumBytes: number): Promise<Uint8Array> {
  return wholeBlob(github, blob, async () => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of bytesOf(github, blob)) {
      length += piece.length;
      if (length > maximumBytes)
        throw new UserError(
          `the file with blob ${blob} has more than ${maximumBytes} bytes, more than edgebench reads; make it smaller`,
        );
      pieces.push(piece);
    }
    const whole = new Uint8Array(Buffer.concat(pieces));
    return { id: await objectId(whole.length, [whole]), value: whole };
  });
}

/** Writes a blob to a new file and forces it to disk. @throws UserError where it is missing, broken, or cannot be written. */
export async function saveBlob(
  github: GitHub,
  blob: string,
  file: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  return wholeBlob(github, blob, async () => {
    const handle = await open(file, "wx").catch(cannotWrite(file));
    try {
      const written = await write(bytesOf(github, blob), handle, file);
      // Git hashes the length before the bytes, so they are read again, and from where they lie now.
      const id = await objectId(written.bytes, createReadStream(file));
      if (id !== blob) await unlink(file);
      return { id, value: written };
    } catch (error) {
      await unlink(file).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
  });
}

async function write(pieces: AsyncIterable<Uint8Array>, handle: FileHandle, file: string) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    await handle.writeFile(piece).catch(cannotWrite(file));
  }
  await handle.sync().catch(cannotWrite(file));
  return { bytes, sha256: hash.digest("hex") };
}

/** What is not a blob's own bytes is asked for again, and never given out. */
async function wholeBlob<T>(
  github: GitHub,
  blob: string,
  attempt: () => Promise<{ readonly id: string; readonly value: T }>,
): Promise<T> {
  return severalTries(
    github,
    async () => {
      const { id, value } = await attempt();
      if (id === blob) return value;
      throw new Passing("its bytes are not those that its id stands for");
    },
    (fault, tries) =>
      new UserError(
        `the file with blob ${blob} did not arrive whole from GitHub in ${tries} tries (${fault}); run the job again`,
      ),
  );
}

/** Streams a blob's bytes, of which nothing is checked yet. */
async function* bytesOf(github: GitHub, blob: string): AsyncGenerator<Uint8Array> {
  const body = await askBlob(github, blob);
  try {
    yield* body;
  } catch {
    throw new Passing("the connection broke off");
  }
}

async function askBlob({ octokit, owner, repo }: GitHub, blob: string): Promise<AsyncIterable<Uint8Array>> {
  const what = `the file with blob ${blob}`;
  try {
    const { data } = await asked(what, () =>
      octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        owner,
        repo,
        file_sha: blob,
        mediaType: { format: "raw" },
        // The library would decode the answer as text.
        request: { parseSuccessResponseBody: false },
      }),
    );
    return data as unknown as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof GitHubRefused && error.status === 403 && /too large/i.test(error.message))
      throw new UserError(`${what} is larger than the 100 MB that GitHub's API gives; put it into Git LFS`);
    throw error;
  }
}

/** Git's id of a blob. */
async function objectId(length: number, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha1").update(`blob ${length}\0`);
  for await (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
