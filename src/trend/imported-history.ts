import { z } from "zod";
import { commitSchema, instantSchema } from "../bench/result.ts";

/** Tools whose own history can be taken over, by the names that `edgebench import` knows them by. */
export const HISTORY_SOURCES = ["github-action-benchmark"] as const;

/** What a name of a suite or a benchmark may be long, in characters: beyond it, two could not be told apart by people. */
export const MOST_NAME = 500;
export const MOST_UNIT = 100;
/** Benchmarks in one run. */
export const MOST_VALUES = 10_000;
/** Beyond this, squares and their sums leave what a number can hold. */
export const LARGEST_VALUE = 1e100;

const importedValueSchema = z.strictObject({
  /** As that tool calls the benchmark: foreign text. */
  name: z.string().min(1).max(MOST_NAME),
  /** As that tool writes it, and never converted. */
  unit: z.string().max(MOST_UNIT),
  value: z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE),
  /** Absent where the tool does not say which way is better. */
  better: z.enum(["lower", "higher"]).optional(),
});
export type ImportedValue = z.infer<typeof importedValueSchema>;

export const importedRunSchema = z.strictObject({
  /** When it was recorded, by that tool's clock. */
  at: instantSchema,
  /** Absent where the tool names none, or none that is 40 hex digits. */
  commit: commitSchema.optional(),
  values: z.array(importedValueSchema).min(1).max(MOST_VALUES),
});
/** What another tool recorded at one time: a value a benchmark, of which nothing is known but the number. */
export type ImportedRun = z.infer<typeof importedRunSchema>;

export const importedNameSchema = z.strictObject({
  /** Of values of the runs. */
  name: z.string().min(1).max(MOST_NAME),
  /** The id of a benchmark of ours. */
  benchmark: z.string().min(1).max(1_000),
});
/** That what another tool calls so is a benchmark of ours: whoever imports says it, and reports draw it so. */
export type ImportedName = z.infer<typeof importedNameSchema>;

/** A suite, which holds the data directory before its name where that is not the usual one. */
export const importedSuiteSchema = z.strictObject({
  source: z.enum(HISTORY_SOURCES),
  suite: z
    .string()
    .min(1)
    .max(2 * MOST_NAME),
});

/**
 * The history that another tool kept before edgebench did. It is looked at, and never held against anything: it tells no
 * launches, no device, no conditions and no model.
 */
export interface ImportedHistory extends z.infer<typeof importedSuiteSchema> {
  /** Oldest first, as far as they are in order. */
  readonly runs: readonly ImportedRun[];
  /** In the order in which they were said; of one name, the last word counts. */
  readonly names: readonly ImportedName[];
}
