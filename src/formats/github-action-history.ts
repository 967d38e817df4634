import { UserError } from "../bench/user-error.ts";
import {
  type ImportedHistory,
  type ImportedRun,
  type ImportedValue,
  LARGEST_VALUE,
  MOST_NAME,
  MOST_UNIT,
  MOST_VALUES,
} from "../trend/imported-history.ts";
import { fieldOf, isObject, jsonOf, numberOf, textOf } from "./foreign-value.ts";
import type { ForeignFile } from "./format.ts";

/** A larger file is refused before it is read: years of runs are a few megabytes. */
export const MOST_HISTORY_BYTES = 64 * 1024 * 1024;

const MOST_SUITES = 1_000;
const MOST_RUNS = 100_000;
const PREFIX = /^\uFEFF?\s*window\.BENCHMARK_DATA\s*=\s*/;
const REMEDY = "restore it from the branch's history";

/** Which way is better is no part of the data but of the tool (`biggerIsBetter` in the action's write.ts, v1.22). */
const BETTER: { readonly [tool: string]: "lower" | "higher" } = {
  cargo: "lower",
  go: "lower",
  benchmarkjs: "higher",
  benchmarkluau: "lower",
  pytest: "higher",
  googlecpp: "lower",
  catch2: "lower",
  julia: "lower",
  jmh: "lower",
  benchmarkdotnet: "lower",
  customBiggerIsBetter: "higher",
  customSmallerIsBetter: "lower",
};

/** Which way is better for a tool of github-action-benchmark; undefined for one that it does not have. */
export const betterOf = (tool: string): "lower" | "higher" | undefined =>
  Object.hasOwn(BETTER, tool) ? BETTER[tool] : undefined;

/** A history of github-action-benchmark, and what of it cannot be taken over. */
export interface ReadHistory {
  /** One a suite, in the order of the file. */
  readonly histories: readonly ImportedHistory[];
  /** Each kind of thing that was left out, and how often. */
  readonly leftOut: readonly string[];
}

/**
 * Reads `data.js` of github-action-benchmark: `window.BENCHMARK_DATA = {lastUpdate, repoUrl, entries: {suite: [run]}}`, as text
 * and never as a program. Names and e-mail addresses of people, messages, ranges and extras are not taken.
 *
 * @throws UserError one sentence for text that is no such file: unreadable is never taken for empty.
 */
export function readActionHistory(file: ForeignFile): ReadHistory {
  const text = file.text.replace(PREFIX, "").trimEnd().replace(/;$/, "");
  const entries = fieldOf(jsonOf({ name: file.name, text }, REMEDY), "entries");
  if (!isObject(entries))
    throw new UserError(`${file.name}: no entries in it, so no data of github-action-benchmark; ${REMEDY}`);
  const suites = Object.entries(entries);
  if (suites.length > MOST_SUITES)
    throw new UserError(`${file.name}: more than the ${MOST_SUITES} suites that edgebench reads; remove some`);
  const left = new LeftOut();
  const histories = suites.flatMap(([suite, runs]) => readSuite(suite, runs, file.name, left) ?? []);
  return { histories, leftOut: left.clauses };
}

function readSuite(suite: string, runs: unknown, file: string, left: LeftOut): ImportedHistory | undefined {
  const place = `${file}: entries[${JSON.stringify(suite.slice(0, 60))}]`;
  if (!Array.isArray(runs)) throw new UserError(`${place}: no list of runs; ${REMEDY}`);
  if (runs.length > MOST_RUNS)
    throw new UserError(`${place}: more than the ${MOST_RUNS} runs that edgebench reads; remove the oldest`);
  const name = wellFormed(suite, MOST_NAME);
  if (name === undefined) {
    left.note("suites without a name, or with one that is too long");
    return undefined;
  }
  const read = runs.flatMap((run: unknown, index) => readRun(run, `${place}[${index}]`, left) ?? []);
  return read.length === 0 ? undefined : { source: "github-action-benchmark", suite: name, runs: read, names: [] };
}

function readRun(run: unknown, place: string, left: LeftOut): ImportedRun | undefined {
  const benches = fieldOf(run, "benches");
  if (!Array.isArray(benches)) throw new UserError(`${place}: no list of benches; ${REMEDY}`);
  const commit = fieldOf(run, "commit");
  const at = instantOf(fieldOf(run, "date")) ?? instantOf(fieldOf(commit, "timestamp"));
  if (at === undefined || benches.length > MOST_VALUES) {
    left.note(at === undefined ? "runs that do not tell when they were" : `runs of more than ${MOST_VALUES} values`);
    return undefined;
  }
  const better = betterOf(textOf(fieldOf(run, "tool")) ?? "");
  const values = benches.flatMap((bench: unknown) => readValue(bench, better, left) ?? []);
  if (values.length === 0) return undefined;
  const id = textOf(fieldOf(commit, "id"))?.toLowerCase() ?? "";
  return { at, ...(/^[0-9a-f]{40}$/.test(id) && { commit: id }), values };
}

function readValue(bench: unknown, better: ImportedValue["better"], left: LeftOut): ImportedValue | undefined {
  const value = numberOf(fieldOf(bench, "value"));
  const name = wellFormed(fieldOf(bench, "name"), MOST_NAME);
  const unit = wellFormed(fieldOf(bench, "unit") ?? "", MOST_UNIT, 0);
  if (value === undefined || Math.abs(value) > LARGEST_VALUE) left.note("values that are no numbers");
  else if (name === undefined || unit === undefined)
    left.note("values whose name or unit is absent, or longer than can be told");
  else return { name, unit, value, ...(better && { better }) };
  return undefined;
}

/** What the action writes is `Date.now()`; a commit's time is ISO 8601, with an offset perhaps. */
function instantOf(value: unknown): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const time = typeof value === "number" ? value : Date.parse(value);
  const instant = Number.isFinite(time) && time > 0 && time < 253_402_300_800_000 ? new Date(time) : undefined;
  return instant?.toISOString();
}

/** Text that UTF-8 can hold, of a length that can be told; a number is taken for text, as the action does. */
function wellFormed(value: unknown, most: number, least = 1): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(String(value)));
  return text.length >= least && text.length <= most ? text : undefined;
}

class LeftOut {
  readonly #counts = new Map<string, number>();

  note(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  get clauses(): readonly string[] {
    return [...this.#counts].map(([what, count]) => `${what}: ${count}`);
  }
}
