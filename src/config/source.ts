import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from "yaml";
import { UserError } from "../bench/user-error.ts";
import { MAX_CONFIG_BYTES, outOfBounds } from "./bounds.ts";
import type { Place } from "./config.ts";
import { clean, Faults, quote } from "./faults.ts";

/** Values after aliases are followed. An alias bomb is found by counting, not by filling memory. */
const MAX_VALUES = 100_000;
const MAX_ALIASES = 100;
const MAX_DEPTH = 32;

export type Path = readonly (string | number)[];

/** A parsed file: its plain value (objects without prototype) and where each part of it stands. */
export interface Source {
  readonly value: unknown;
  /** Where the value at this path starts, or that of the nearest enclosing path that exists. */
  valuePlace(path: Path): Place;
  /** Where the key (or list item) at this path starts, likewise. */
  keyPlace(path: Path): Place;
}

export function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads the YAML of a configuration: one document of mappings, lists and plain values. Tags, directives, merge keys and
 * variables are not followed; aliases are, within bounds. Duplicate keys and the like go to `faults`.
 *
 * @throws UserError where the text is too large, too deep or not YAML, with every syntax fault.
 */
export function readSource(text: string, file: string, faults: Faults): Source {
  if (text.length > MAX_CONFIG_BYTES) throw tooLarge(text.length, file);
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const syntax = new Faults(file);
  const lines = new LineCounter();
  refuseControlCharacters(plain, syntax);
  const excess = outOfBounds(plain);
  if (excess !== undefined) syntax.add(placeIn(plain, excess.offset), excess.text);
  syntax.throwIfAny();
  const document = parseDocument(plain, {
    lineCounter: lines,
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const error of telling(document.errors)) syntax.add(place(error.pos[0]), explainSyntax(error));
  syntax.throwIfAny();
  return new Reader(place, faults).read(document.contents);
}

/** The sentence for a file of this many bytes. */
export function tooLarge(bytes: number, file: string): UserError {
  return new UserError(
    `${file}: ${bytes} bytes, more than the ${MAX_CONFIG_BYTES} (1 MiB) that a configuration may have; let rules with "*" and lists select benchmarks instead`,
  );
}

function refuseControlCharacters(text: string, faults: Faults): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/.exec(text);
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  faults.add(
    placeIn(text, found.index),
    `control character U+${code} in the text; remove it, and end lines with LF or CRLF`,
  );
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

const SYNTAX_REMEDIES: { readonly [code in YAMLError["code"]]?: string } = {
  TAB_AS_INDENT: "indent with spaces",
  MULTIPLE_DOCS: "keep one document and remove the --- line",
  BAD_ALIAS: "set the anchor (&name) before its alias (*name)",
  BAD_INDENT: "indent all keys of one mapping alike, and close every bracket",
  MISSING_CHAR: "close the bracket or quote, or put a space after the colon or comma",
  BLOCK_AS_IMPLICIT_KEY: "start the nested mapping on its own line, indented",
  MULTILINE_IMPLICIT_KEY: "end the line before with a colon, or close its quote",
  BAD_DQ_ESCAPE: "write the backslash twice, or use single quotes",
  BAD_SCALAR_START: "put the value in quotes",
};

/** Faults that leave the rest of the file readable. After any other, what the parser says next is mostly its echo. */
const LOCAL: ReadonlySet<YAMLError["code"]> = new Set([
  "TAB_AS_INDENT",
  "BAD_ALIAS",
  "BAD_DQ_ESCAPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
]);

function telling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const end = errors.findIndex(({ code }) => !LOCAL.has(code));
  return end < 0 ? errors : errors.slice(0, end + 1);
}

function explainSyntax(error: YAMLError): string {
  const detail =
    error.code === "MULTIPLE_DOCS" ? "more than one YAML document" : `not valid YAML: ${clean(error.message, 200)}`;
  return `${detail}; ${SYNTAX_REMEDIES[error.code] ?? "mend the YAML here"}`;
}

interface Spot {
  readonly key: Place;
  readonly value: Place;
}

class Reader implements Source {
  value: unknown = null;
  readonly #place: (offset: number) => Place;
  readonly #faults: Faults;
  readonly #spots = new Map<string, Spot>();
  readonly #anchors = new Map<string, Node>();
  #root: Spot = { key: { line: 1, column: 1 }, value: { line: 1, column: 1 } };
  #values = 0;
  #aliases = 0;

  constructor(place: (offset: number) => Place, faults: Faults) {
    this.#place = place;
    this.#faults = faults;
  }

  read(contents: Node | null): this {
    const start = this.#at(contents);
    this.#root = { key: start, value: start };
    this.value = this.#visit(contents, []);
    return this;
  }

  valuePlace(path: Path): Place {
    return this.#nearest(path).value;
  }

  keyPlace(path: Path): Place {
    return this.#nearest(path).key;
  }

  #nearest(path: Path): Spot {
    for (let length = path.length; length > 0; length -= 1) {
      const spot = this.#spots.get(JSON.stringify(path.slice(0, length)));
      if (spot !== undefined) return spot;
    }
    return this.#root;
  }

  #at(node: Node | null): Place {
    return this.#place(node?.range?.[0] ?? 0);
  }

  #visit(node: Node | null, path: Path): unknown {
    this.#values += 1;
    if (this.#values > MAX_VALUES)
      return this.#giveUp(node, `aliases unfold to more than ${MAX_VALUES} values; write the values out`);
    if (path.length > MAX_DEPTH)
      return this.#giveUp(node, "nested too deeply, or an alias inside its own anchor; write it flat");
    if (node === null) return null;
    if (isAlias(node)) return this.#follow(node, path);
    if (node.tag !== undefined)
      this.#faults.add(
        this.#at(node),
        `the tag ${quote(node.tag.replace("tag:yaml.org,2002:", "!!"))} is not read here; remove it and write the value alone`,
      );
    if (node.anchor !== undefined && node.anchor !== "") this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => this.#item(item as Node | null, [...path, index]));
    if (isMap(node)) return this.#mapping(node.items as Pair<Node | null, Node | null>[], path);
    return null;
  }

  #follow(alias: Node & { source: string }, path: Path): unknown {
    this.#aliases += 1;
    if (this.#aliases > MAX_ALIASES)
      return this.#giveUp(alias, `more than ${MAX_ALIASES} aliases; write the values out`);
    const anchored = this.#anchors.get(alias.source);
    if (anchored !== undefined) return this.#visit(anchored, path);
    this.#faults.add(
      this.#at(alias),
      `${quote(`*${alias.source}`)} has no anchor before it; write the value, or &${clean(alias.source, 60)} before the one that is meant`,
    );
    return null;
  }

  #item(item: Node | null, path: Path): unknown {
    const value = this.#at(item);
    this.#spots.set(JSON.stringify(path), { key: value, value });
    return this.#visit(item, path);
  }

  #mapping(pairs: readonly Pair<Node | null, Node | null>[], path: Path): unknown {
    const result: { [key: string]: unknown } = Object.create(null);
    for (const { key, value } of pairs) {
      const name = this.#keyName(key);
      if (name === undefined) continue;
      const spot = { key: this.#at(key), value: value?.range ? this.#at(value) : this.#at(key) };
      const at = [...path, name];
      const first = this.#spots.get(JSON.stringify(at));
      if (name in result && first !== undefined) {
        this.#faults.add(
          spot.key,
          `duplicate key ${quote(name)}, first on line ${first.key.line}; keep one of the two`,
        );
        continue;
      }
      this.#spots.set(JSON.stringify(at), spot);
      result[name] = this.#visit(value, at);
    }
    return result;
  }

  #keyName(key: Node | null): string | undefined {
    if (!isScalar(key) || key.value === null) {
      this.#faults.add(this.#at(key), "a key must be a plain word; write name: value");
      return undefined;
    }
    if (key.anchor !== undefined && key.anchor !== "") this.#anchors.set(key.anchor, key);
    if (key.value === "<<" && key.type === "PLAIN") {
      this.#faults.add(
        this.#at(key),
        'merge keys ("<<") are not read here; write the keys out, or alias a whole value',
      );
      return undefined;
    }
    const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    if (name !== "__proto__") return name;
    // What checks and copies mappings passes it over in silence.
    this.#faults.add(this.#at(key), '"__proto__" cannot be a key; write another name');
    return undefined;
  }

  /** Ends the reading: what follows would repeat the same excess without end. */
  #giveUp(node: Node | null, text: string): never {
    this.#faults.add(this.#at(node), text);
    throw this.#faults.toError();
  }
}
