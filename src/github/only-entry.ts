import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { UserError } from "../bench/user-error.ts";

/** Which file an archive must hold, and where its bytes go. */
export interface OnlyEntry {
  /** Its name in the archive, in full. */
  readonly name: string;
  /** A path at which nothing is yet. */
  readonly to: string;
  /** Most bytes of the file unpacked. What claims more is refused unread, and what turns out to be more is cut off. */
  readonly mostBytes: number;
}

/**
 * Takes the one file that a ZIP archive must hold out of it. The archive decides nothing: neither where the file goes, nor
 * how large it becomes, nor that it be a link or a folder, since only bytes are taken.
 *
 * @param archive the archive's path.
 * @param shown how sentences call the archive.
 * @throws UserError for an archive that holds anything else, or is none.
 */
export async function extractOnlyEntry(archive: string, wanted: OnlyEntry, shown: string): Promise<void> {
  try {
    const zip = await openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      await extract(zip, wanted);
    } finally {
      zip.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "it cannot be read";
    throw new UserError(
      `${shown}: not the archive that edgebench uploads: ${reason}; run the job that uploaded it again`,
    );
  }
}

async function extract(zip: ZipFile, { name, to, mostBytes }: OnlyEntry): Promise<void> {
  if (zip.entryCount !== 1) throw new Error(`it holds ${zip.entryCount} entries and not one`);
  const entry = await firstEntry(zip);
  if (entry.fileName !== name)
    throw new Error(`it holds ${JSON.stringify(entry.fileName.slice(0, 80))} and not ${name}`);
  if (entry.isEncrypted()) throw new Error(`${name} in it is encrypted`);
  if (entry.uncompressedSize > mostBytes)
    throw new Error(`${name} in it has ${entry.uncompressedSize} bytes, and at most ${mostBytes} are taken`);
  // The stream ends in an error as soon as it gives another number of bytes than the entry claims.
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { flags: "wx" }));
}

async function firstEntry(zip: ZipFile): Promise<Entry> {
  for await (const entry of zip.eachEntry()) return entry;
  throw new Error("it holds nothing");
}
