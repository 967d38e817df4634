import { type Parameters, RUNTIME_NAMES, type Scenario } from "../bench/benchmark.ts";
import { namePattern } from "../bench/name-pattern.ts";
import { label } from "./check.ts";
import { didYouMean, oneOf, quote } from "./faults.ts";
import { listOf, type Reading, unique } from "./resolve.ts";
import type { RuleInput, SelectionInput } from "./schema.ts";
import type { Path } from "./source.ts";

/** Each costs a look at every name. */
const MAX_PATTERNS = 500;

/** A selection with its names looked up. A key that was not written is undefined. */
export interface Selection {
  readonly models: ReadonlySet<string> | undefined;
  readonly devices: ReadonlySet<string> | undefined;
  readonly runtimes: ReadonlySet<string> | undefined;
  readonly precision: readonly Parameters["precision"][] | undefined;
  readonly batch: readonly number[] | undefined;
  readonly threads: readonly number[] | undefined;
  /** `none` is no delegate. */
  readonly delegate: readonly string[] | undefined;
  readonly scenario: readonly Scenario[] | undefined;
}

export interface Rule {
  readonly path: Path;
  readonly selection: Selection;
  readonly include: readonly { readonly path: Path; readonly selection: Selection }[];
  readonly exclude: readonly { readonly path: Path; readonly selection: Selection }[];
}

/** Turns names and patterns into sets of names, and complains about those that name nothing. */
export class NameLookup {
  readonly #names: { readonly [key in "models" | "devices"]: ReadonlySet<string> };
  readonly #reading: Reading;
  readonly #matches = new Map<string, readonly string[]>();

  constructor(devices: ReadonlySet<string>, models: ReadonlySet<string>, reading: Reading) {
    this.#names = { devices, models };
    this.#reading = reading;
  }

  rule(input: RuleInput, path: Path): Rule {
    const { include = [], exclude = [], ...selection } = input;
    const each = (key: string, inputs: readonly SelectionInput[]) =>
      inputs.map((entry, index) => ({
        path: [...path, key, index],
        selection: this.#selection(entry, [...path, key, index]),
      }));
    return {
      path,
      selection: this.#selection(selection, path),
      include: each("include", include),
      exclude: each("exclude", exclude),
    };
  }

  #selection(input: SelectionInput, path: Path): Selection {
    const list = <T>(value: T | readonly T[] | undefined): readonly T[] | undefined =>
      value === undefined ? undefined : unique(listOf(value));
    const runtimes = list<string>(input.runtimes);
    return {
      models: this.#look("models", input.models, path),
      devices: this.#look("devices", input.devices, path),
      runtimes: runtimes && new Set(runtimes.includes("*") ? RUNTIME_NAMES : runtimes),
      precision: list(input.precision),
      batch: list(input.batch),
      threads: list(input.threads),
      delegate: list(input.delegate),
      scenario: list(input.scenario),
    };
  }

  #look(
    key: "models" | "devices",
    written: string | readonly string[] | undefined,
    path: Path,
  ): ReadonlySet<string> | undefined {
    if (written === undefined) return undefined;
    const found = new Set<string>();
    for (const [index, pattern] of listOf(written).entries()) {
      const at = typeof written === "string" ? [...path, key] : [...path, key, index];
      for (const name of this.#named(key, pattern, at)) found.add(name);
    }
    return found;
  }

  #named(key: "models" | "devices", pattern: string, path: Path): readonly string[] {
    const names = this.#names[key];
    const { source, faults } = this.#reading;
    if (!pattern.includes("*")) {
      if (names.has(pattern)) return [pattern];
      // Where nothing could be read of what is declared, that has been said.
      if (names.size === 0) return [];
      faults.add(source.valuePlace(path), () =>
        label(
          path,
          `unknown ${key.slice(0, -1)} ${quote(pattern)}; write ${oneOf(names)} instead${didYouMean(pattern, names)}`,
        ),
      );
      return [];
    }
    const cached = this.#matches.get(`${key} ${pattern}`);
    if (cached !== undefined) return cached;
    if (this.#matches.size >= MAX_PATTERNS) {
      faults.add(
        source.valuePlace(path),
        `more than ${MAX_PATTERNS} different patterns with * in one file; write fewer`,
      );
      return [];
    }
    const matching = [...names].filter(namePattern(pattern));
    this.#matches.set(`${key} ${pattern}`, matching);
    if (matching.length === 0 && names.size > 0)
      faults.add(
        source.valuePlace(path),
        label(path, `${quote(pattern)} matches none of the ${key}; write a pattern that matches ${oneOf(names)}`),
      );
    return matching;
  }
}
