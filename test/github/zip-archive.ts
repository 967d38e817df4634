import { crc32, deflateRawSync } from "node:zlib";

/** ZIP archives by hand, so that they can lie. */

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the entry claims to have unpacked, where that is not the truth. */
  readonly claimedBytes?: number;
  /** Stored as it is where left out. */
  readonly deflated?: boolean;
  /** Unix mode, which makes an entry a link: 0o120777. */
  readonly mode?: number;
  readonly encrypted?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An archive with these entries. */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.deflated ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, content, data, name);
    const local = Buffer.concat([u32(LOCAL), u16(20), facts, name, data]);
    centrals.push(
      Buffer.concat([
        u32(CENTRAL),
        u16((3 << 8) | 20),
        u16(20),
        facts,
        // No comment, first disk, no internal attributes.
        u16(0),
        u16(0),
        u16(0),
        u32(((entry.mode ?? 0o100644) << 16) >>> 0),
        u32(offset),
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = u16(entries.length);
  return Buffer.concat([
    ...locals,
    directory,
    u32(END),
    u16(0),
    u16(0),
    count,
    count,
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
}

/** Flags, method, time, checksum, sizes and lengths, which both headers hold in this order. */
function factsOf(entry: ZipEntry, content: Buffer, data: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    u16(0x800 | (entry.encrypted ? 1 : 0)),
    u16(entry.deflated ? 8 : 0),
    u32(0),
    u32(crc32(content)),
    u32(data.length),
    u32(entry.claimedBytes ?? content.length),
    u16(name.length),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
