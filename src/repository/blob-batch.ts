import { UserError } from "../bench/user-error.ts";
import { runGit } from "./git.ts";

/** A blob that somebody waits for. */
export interface WantedBlob {
  readonly blob: string;
  readonly maximumBytes: number;
  readonly found: (bytes: Uint8Array) => void;
  readonly failed: (why: "missing" | "too large") => void;
}

/**
 * Reads many blobs with one git, in their order; each is handed on as soon as it is whole.
 *
 * @throws UserError where git cannot read the repository; those that were not answered by then never are.
 */
export async function readBatch(dir: string, wanted: readonly WantedBlob[]): Promise<void> {
  const output = new BatchOutput(wanted);
  const input = wanted.map(({ blob }) => `${blob}\n`).join("");
  const { code, complaint } = await runGit(dir, ["cat-file", "--batch"], (piece) => output.add(piece), {}, input);
  if (code !== 0 || !output.isComplete)
    throw new UserError(`${dir}: git cannot read the files of its commits (${complaint || "its answer ended early"})`);
}

/** Longer than any line that git writes about an object. */
const MOST_LINE_BYTES = 200;

type Reading =
  /** The line about the next object, as far as it has come. */
  | { readonly kind: "line"; readonly begun: string }
  /** Content and the line feed behind it, of which `left` bytes are to come; what nobody waits for is passed over. */
  | {
      readonly kind: "content";
      readonly left: number;
      readonly bytes: Uint8Array;
      readonly found: WantedBlob["found"] | undefined;
    };

const NEXT_LINE: Reading = { kind: "line", begun: "" };

/** Takes what `git cat-file --batch` writes, piece by piece: `id type size LF content LF` for each object, or `id missing LF`. */
export class BatchOutput {
  readonly #waiting: WantedBlob[];
  #reading = NEXT_LINE;

  constructor(wanted: readonly WantedBlob[]) {
    this.#waiting = [...wanted];
  }

  get isComplete(): boolean {
    return this.#waiting.length === 0 && this.#reading.kind === "line";
  }

  /** @throws Error for what git never answers. */
  add(piece: Uint8Array): void {
    for (let rest = piece; rest.length > 0; ) {
      const reading = this.#reading;
      rest = rest.subarray(reading.kind === "line" ? this.#readLine(reading, rest) : this.#readContent(reading, rest));
    }
  }

  /** @returns how many bytes were used. */
  #readLine({ begun }: Extract<Reading, { kind: "line" }>, piece: Uint8Array): number {
    const end = piece.indexOf(0x0a);
    const line = begun + new TextDecoder().decode(end < 0 ? piece : piece.subarray(0, end));
    if (line.length > MOST_LINE_BYTES) throw new Error("git cat-file --batch answered with no line about an object");
    this.#reading = end < 0 ? { kind: "line", begun: line } : this.#answer(line);
    return end < 0 ? piece.length : end + 1;
  }

  #answer(line: string): Reading {
    const [id, type, size = ""] = line.split(" ");
    const next = this.#waiting.shift();
    if (next === undefined || next.blob !== id) throw new Error("git cat-file --batch answered what was not asked");
    const bytes = Number(size);
    const isKept = type === "blob" && bytes <= next.maximumBytes;
    if (!isKept) next.failed(type === "blob" ? "too large" : "missing");
    if (type === "missing") return NEXT_LINE;
    return {
      kind: "content",
      left: bytes + 1,
      bytes: new Uint8Array(isKept ? bytes : 0),
      found: isKept ? next.found : undefined,
    };
  }

  /** @returns how many bytes were used. */
  #readContent(reading: Extract<Reading, { kind: "content" }>, piece: Uint8Array): number {
    const { left, bytes, found } = reading;
    const used = Math.min(left, piece.length);
    // The last of them is the line feed.
    if (found !== undefined) bytes.set(piece.subarray(0, Math.min(used, left - 1)), bytes.length - (left - 1));
    this.#reading = left > used ? { ...reading, left: left - used } : NEXT_LINE;
    if (left === used) found?.(bytes);
    return used;
  }
}
