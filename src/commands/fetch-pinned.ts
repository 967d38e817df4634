import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { errorCode } from "../bench/error-code.ts";

export interface PinnedRequest {
  readonly url: string;
  /** What the file's SHA-256 must be. */
  readonly sha256: string;
  /** A file to be made. */
  readonly target: string;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Fetches a file whose digest is known before. Only a file with that digest is ever left at the target as a success.
 *
 * @param refuse makes the error of a sentence that says why the file could not be had.
 * @returns the file's bytes.
 */
export async function fetchPinned(request: PinnedRequest, refuse: (why: string) => Error): Promise<number> {
  const { url, target, mostBytes, signal } = request;
  const response = await fetch(url, { signal, redirect: "follow" }).catch(() => {
    throw refuse("cannot be reached; check the URL and this machine's network");
  });
  if (!response.ok || response.body === null) throw refuse(`answers ${response.status}; check the URL`);
  let bytes = 0;
  const tooLarge = refuse(`is larger than ${mostBytes} bytes`);
  const counted = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.length;
      done(bytes > mostBytes ? tooLarge : null, piece);
    },
  });
  const body = Readable.fromWeb(response.body as ReadableStream);
  await pipeline(body, counted, createWriteStream(target, { flags: "wx" }), { signal }).catch((error: unknown) => {
    if (error === tooLarge || signal.aborted) throw error;
    throw refuse(
      errorCode(error) === "ENOSPC"
        ? "does not fit the disk of this machine; make room, or point TMPDIR at another disk"
        : "the connection broke off; run the job again",
    );
  });
  const { sha256 } = await digestOfFile(target);
  if (sha256 === request.sha256) return bytes;
  throw refuse(
    `its SHA-256 is ${sha256}, the configuration pins ${request.sha256}; pin the new digest if the change is wanted`,
  );
}

/** SHA-256 and size of a file. */
export async function digestOfFile(path: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
