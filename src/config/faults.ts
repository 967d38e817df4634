import { distance } from "fastest-levenshtein";
import { UserError } from "../bench/user-error.ts";
import type { Place } from "./config.ts";

/** More sentences than this help nobody; the rest is counted. */
const MAX_SENTENCES = 50;

interface Fault {
  readonly place: Place;
  readonly text: string | (() => string);
}

/** What is wrong with a file, gathered in any order and told in the order of the file. */
export class Faults {
  readonly #file: string;
  readonly #faults: Fault[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  get count(): number {
    return this.#faults.length;
  }

  /** @param text what is wrong and, after a semicolon, what to write instead; a function where it takes a search to say. */
  add(place: Place, text: string | (() => string)): void {
    this.#faults.push({ place, text });
  }

  /** Every fault, first in the file first, each `file:line:column: …`; one place's same sentence once. */
  toError(): UserError {
    const ordered = this.#faults.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const told = new Set<string>();
    let left = ordered.length;
    for (const { place, text } of ordered) {
      if (told.size === MAX_SENTENCES) break;
      told.add(`${this.#file}:${place.line}:${place.column}: ${typeof text === "string" ? text : text()}`);
      left -= 1;
    }
    const [first = `${this.#file}: no fault`, ...others] = told;
    if (left > 0) others.push(`${this.#file}: ${left} more ${left === 1 ? "fault" : "faults"}; mend these first`);
    return new UserError(first, others);
  }

  /** @throws UserError where there is a fault. */
  throwIfAny(): void {
    if (this.#faults.length > 0) throw this.toError();
  }
}

/** The user's text in quotes, safe in a terminal and a log, cut at 60 characters. */
export function quote(text: string): string {
  return `"${visible(cut(text, 60).replace(/["\\]/g, "\\$&"))}"`;
}

/** One line: cut to the length, control and invisible characters escaped. */
export function clean(text: string, length: number): string {
  return visible(cut(text, length));
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}

function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}

/** The candidate that is near enough to what was written to be a slip of the keyboard, or that it is the start of. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const lower = written.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(lower.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const apart = lower.length >= 3 && other.startsWith(lower) ? 0 : distance(lower, other);
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

/** ` (did you mean "resnet50"?)`, or nothing where no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const meant = nearest(written, candidates);
  return meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`;
}

/** `a, b or c`; long lists are cut with their count. */
export function oneOf(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, 12).map((name) => (/^[\w.+*-]{1,60}$/.test(name) ? name : quote(name)));
  if (all.length > shown.length) return `${shown.join(", ")} or ${all.length - shown.length} others`;
  const last = shown.pop() ?? "nothing";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
