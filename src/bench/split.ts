/**
 * Splits one JSON object into the elements of one of its top-level arrays and everything else, byte by byte, so that a
 * large or hostile file is never held whole: each element and the rest are handed on under a cap, and a scalar that is
 * absurdly long (a number of two billion digits) ends the reading where the cap is passed.
 */

export interface SplitLimits {
  /** Bytes of the whole document. */
  readonly total: number;
  /** Bytes of one element. */
  readonly element: number;
  /** Bytes of the document without the elements. */
  readonly rest: number;
  /** Bytes of a number, `true`, `false` or `null`. */
  readonly scalar: number;
  /** Nesting of arrays and objects. */
  readonly depth: number;
}

/** What the splitter refuses, at which byte. Whatever it lets through is judged by JSON.parse. */
export class SplitError extends Error {
  override readonly name = "SplitError";
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Collects bytes under a cap. */
class Slice {
  #bytes = new Uint8Array(1024);
  #length = 0;
  readonly #limit: number;
  readonly #what: string;

  constructor(limit: number, what: string) {
    this.#limit = limit;
    this.#what = what;
  }

  push(byte: number, offset: number): void {
    if (this.#length === this.#limit) throw new SplitError(`${this.#what} is larger than ${this.#limit} bytes`, offset);
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.#limit, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = byte;
  }

  /** The collected bytes as text; throws SplitError if they are not UTF-8. Empties the slice. */
  take(offset: number): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.#bytes.subarray(0, this.#length));
    } catch {
      throw new SplitError(`${this.#what} is not UTF-8`, offset);
    } finally {
      this.#length = 0;
    }
  }

  get empty(): boolean {
    return this.#length === 0;
  }
}

/** One pass over one document; feed it chunks, then `finish`. */
export class ElementSplitter {
  readonly #limits: SplitLimits;
  readonly #key: string;
  readonly #element: Slice;
  readonly #rest: Slice;
  #offset = 0;
  #depth = 0;
  #scalar = 0;
  #inString = false;
  #escaped = false;
  /** The raw text of the last string at depth 1, while it may be a key. */
  #lastString = "";
  #keyOfValue = "";
  #inArray = false;
  #arraySeen = false;
  #afterComma = false;
  #count = 0;

  constructor(key: string, limits: SplitLimits) {
    this.#key = key;
    this.#limits = limits;
    this.#element = new Slice(limits.element, `an element of ${key}`);
    this.#rest = new Slice(limits.rest, "the file's head");
  }

  /** Takes the next bytes and gives the elements that they complete, as JSON text. */
  *push(chunk: Uint8Array): Generator<string> {
    for (const byte of chunk) {
      if (this.#offset >= this.#limits.total)
        throw new SplitError(`the file is larger than ${this.#limits.total} bytes`, this.#offset);
      const done = this.#step(byte);
      this.#offset += 1;
      if (done !== undefined) yield done;
    }
  }

  /** Everything but the elements, as JSON text with the array left empty. */
  finish(): string {
    if (this.#inArray || this.#depth > 0 || this.#inString)
      throw new SplitError("the file ends in the middle", this.#offset);
    if (!this.#arraySeen) throw new SplitError(`there is no list "${this.#key}"`, this.#offset);
    return this.#rest.take(this.#offset);
  }

  #step(byte: number): string | undefined {
    if (this.#inString) return this.#inside(byte);
    if (byte === QUOTE) {
      this.#scalar = 0;
      this.#inString = true;
      this.#lastString = "";
      return this.#keep(byte);
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) return this.#open(byte);
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return this.#close(byte);
    if (byte === COMMA || byte === COLON) return this.#separate(byte);
    if (isSpace(byte)) {
      this.#scalar = 0;
      // Kept, or "1 2" would read as 12; but white space alone is no element.
      return this.#inArray && this.#element.empty ? undefined : this.#keep(byte);
    }
    this.#scalar += 1;
    if (this.#scalar > this.#limits.scalar)
      throw new SplitError(`a number is longer than ${this.#limits.scalar} digits`, this.#offset);
    return this.#keep(byte);
  }

  #inside(byte: number): undefined {
    this.#keep(byte);
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    // Keys written with escapes are not recognised as the array's name and so end as an unknown key.
    if (this.#inString && this.#depth === 1 && this.#lastString.length <= this.#key.length)
      this.#lastString += String.fromCharCode(byte);
  }

  #open(byte: number): undefined {
    this.#scalar = 0;
    const startsArray = this.#depth === 1 && byte === OPEN_BRACKET && this.#keyOfValue === this.#key;
    this.#keep(byte);
    this.#depth += 1;
    if (this.#depth > this.#limits.depth)
      throw new SplitError(`nested deeper than ${this.#limits.depth}`, this.#offset);
    if (!startsArray) return;
    if (this.#arraySeen) throw new SplitError(`"${this.#key}" appears twice`, this.#offset);
    this.#arraySeen = true;
    this.#inArray = true;
    this.#afterComma = false;
  }

  #close(byte: number): string | undefined {
    this.#scalar = 0;
    if (this.#depth === 0) throw new SplitError("a bracket is closed that was never opened", this.#offset);
    if (this.#inArray && this.#depth === 2) {
      const last = this.#element.empty ? undefined : this.#take();
      if (last === undefined && this.#afterComma) throw new SplitError("a comma is followed by nothing", this.#offset);
      this.#inArray = false;
      this.#depth -= 1;
      this.#rest.push(byte, this.#offset);
      return last;
    }
    this.#keep(byte);
    this.#depth -= 1;
    return undefined;
  }

  #separate(byte: number): string | undefined {
    this.#scalar = 0;
    if (this.#inArray && this.#depth === 2 && byte === COMMA) {
      if (this.#element.empty) throw new SplitError("a comma is preceded by nothing", this.#offset);
      this.#afterComma = true;
      return this.#take();
    }
    if (this.#depth === 1) this.#keyOfValue = byte === COLON ? this.#lastString : "";
    return this.#keep(byte);
  }

  #take(): string {
    this.#count += 1;
    return this.#element.take(this.#offset);
  }

  #keep(byte: number): undefined {
    if (this.#inArray) this.#element.push(byte, this.#offset);
    else this.#rest.push(byte, this.#offset);
  }

  /** Elements given so far. */
  get count(): number {
    return this.#count;
  }
}
