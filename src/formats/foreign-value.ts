import { UserError } from "../bench/user-error.ts";
import type { ForeignFile } from "./format.ts";

/** The longest time that a result holds: a day. */
const MOST_NS = 86_400_000_000_000;
/** As many iterations as a launch of a result holds. */
const MOST_TIMES = 100_000;

/** Nanoseconds in a unit of time, by the words in which tools write it. */
export const UNITS_OF_TIME: { readonly [unit in string]?: number } = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  ms: 1e6,
  s: 1e9,
};

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws UserError where the text is not JSON. */
export function jsonOf({ name, text }: ForeignFile, remedy: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${name}: not JSON; ${remedy}`);
  }
}

/** A field of an object that has it itself; undefined of anything else. */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Digits are read once, however many there are: each has one place in this. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** A finite number, also where a tool wrote it as text; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "string" && !NUMBER.test(value)) return undefined;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A number of at least 1 and at most `most` that is whole; undefined for anything else. */
export function countOf(value: unknown, most: number): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}

/** Text of at most `limit` characters; undefined for nothing. */
export function textOf(value: unknown, limit = 200): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, limit) : undefined;
}

/** A time in whole nanoseconds; undefined where there is none, or none that can be: what is rounded to 0 tells no time. */
export function nanosecondsOf(value: unknown, unit: number): number | undefined {
  const ns = wholeNanoseconds(value, unit);
  return ns === 0 ? undefined : ns;
}

/** Likewise, and 0 of a clock that is too coarse for it. */
function wholeNanoseconds(value: unknown, unit: number): number | undefined {
  const number = numberOf(value);
  if (number === undefined || number < 0) return undefined;
  const ns = Math.round(number * unit);
  return ns <= MOST_NS ? ns : undefined;
}

/** A time that must be one. @throws UserError naming the place. */
export function timeAt(value: unknown, unit: number, place: string): number {
  const ns = wholeNanoseconds(value, unit);
  if (ns !== undefined) return ns;
  const said = scalarIn(value)?.slice(0, 40) ?? (value === undefined ? "nothing" : "a list or an object");
  const remedy = /\d,\d/.test(said)
    ? "write its decimals behind a point, and thousands without a mark"
    : "give the file as the tool wrote it";
  throw new UserError(`${place}: ${said} is no time from 0 to a day; ${remedy}`);
}

/** A rate per second; undefined where there is none, or none that can be. */
export function rateOf(value: unknown): number | undefined {
  const rate = numberOf(value);
  return rate !== undefined && rate > 0 && rate < 1e18 ? rate : undefined;
}

/** What is no list and no object, as JSON has it: these may be nested without end, or say themselves how they are written. */
const scalarIn = (value: unknown) => (typeof value === "object" && value !== null ? undefined : JSON.stringify(value));

/** Refuses what no result holds. @throws UserError */
export function refuseTooMany(count: number, name: string): void {
  if (count > MOST_TIMES)
    throw new UserError(
      `${name}: ${count} times are more than the ${MOST_TIMES} that a launch keeps; give a shorter run`,
    );
}

/** Without the keys that hold nothing: what is unknown is absent, never 0. */
export function withoutUnknown<T extends { readonly [key: string]: unknown }>(
  fields: T,
): { [key in keyof T]?: Exclude<T[key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in keyof T]?: Exclude<T[key], undefined>;
  };
}

/** A version as two numbers that can be held against others; undefined where the text has none. */
function versionOf(text: string | undefined): readonly [number, number] | undefined {
  const found = /(?<major>\d{1,5})(?:\.(?<minor>\d{1,5}))?/.exec(text ?? "")?.groups;
  return found && [Number(found["major"]), Number(found["minor"] ?? 0)];
}

/** One sentence where a version is none of those whose files are known; nothing where it is, or is not told. */
export function versionWarning(
  tool: string,
  found: string | undefined,
  known: { readonly from: readonly [number, number]; readonly to: readonly [number, number] },
): readonly string[] {
  const version = versionOf(found);
  if (version === undefined) return [];
  const beyond = (a: readonly [number, number], b: readonly [number, number]) =>
    a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1];
  if (!beyond(known.from, version) && !beyond(version, known.to)) return [];
  const [from, to] = [known.from.join("."), known.to.join(".")];
  return [
    `${tool} ${version.join(".")} is none of the versions ${from} to ${to} whose files edgebench knows: it was read as if it were one, so check a number or two`,
  ];
}

/** Text as a name of a delegate; undefined where nothing of it can be one. */
export function delegateOf(text: string | undefined): string | undefined {
  const name = text
    ?.slice(0, 60)
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return name === "" ? undefined : name;
}
