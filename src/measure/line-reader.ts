/** What came out of a stream of bytes: a whole line without its end, or what made it unreadable. */
export type LineEvent =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-utf8" };

const LINE_FEED = 0x0a;

/**
 * Cuts bytes that arrive in pieces into lines of UTF-8 that end in a line feed. No more than `maxBytes` of one line are
 * ever held; a longer line ends the reading, since what follows cannot be told from its middle.
 */
export class LineReader {
  readonly #maxBytes: number;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #pieces: Uint8Array[] = [];
  #held = 0;
  #ended = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of a line that has no end yet. */
  get unfinishedBytes(): number {
    return this.#held;
  }

  /** The events of the next piece, in order. After a `too-long` or `not-utf8` there are none any more. */
  push(piece: Uint8Array): LineEvent[] {
    const events: LineEvent[] = [];
    let rest = piece;
    while (!this.#ended) {
      const end = rest.indexOf(LINE_FEED);
      const part = end < 0 ? rest : rest.subarray(0, end);
      if (this.#held + part.length > this.#maxBytes) return this.#end(events, { kind: "too-long" });
      if (end < 0) {
        this.#hold(part);
        return events;
      }
      const line = this.#take(part);
      if (line === undefined) return this.#end(events, { kind: "not-utf8" });
      events.push({ kind: "line", text: line });
      rest = rest.subarray(end + 1);
    }
    return events;
  }

  #hold(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#pieces.push(part.slice());
    this.#held += part.length;
  }

  #take(last: Uint8Array): string | undefined {
    const line = new Uint8Array(this.#held + last.length);
    let at = 0;
    for (const piece of [...this.#pieces, last]) {
      line.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    this.#held = 0;
    try {
      return this.#decoder.decode(line);
    } catch {
      return undefined;
    }
  }

  #end(events: LineEvent[], event: LineEvent): LineEvent[] {
    this.#ended = true;
    this.#pieces = [];
    this.#held = 0;
    events.push(event);
    return events;
  }
}
