import { z } from "zod";
import { benchmarkSchema } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { HISTORY_SOURCES } from "./imported-history.ts";

export const TREND_SCHEMA = "edgebench/trend@1";

const said = (description: string) => z.string().meta({ description });

/** Where a change point lies: whatever the source tells of it; `null` says that it does not. */
const placeSchema = z.strictObject({
  session: z.string().nullable().meta({ description: "of a store: the session's id" }),
  line: z.int().min(1).nullable().meta({ description: "of a file: the line, from 1" }),
  commit: z.string().nullable(),
  time: z.string().nullable().meta({ description: "when it was recorded, as the source writes it" }),
});
export type Place = z.infer<typeof placeSchema>;

const changeSchema = z.strictObject({
  kind: z.enum(["step", "drift"]).meta({ description: "at once, or little by little" }),
  direction: z
    .enum(["worse", "better", "up", "down"])
    .meta({ description: "worse or better where it is known which is which, up or down where only numbers are" }),
  lastBefore: placeSchema.meta({ description: "the last good one: what moved the level came after it" }),
  firstAfter: placeSchema.meta({ description: "the first at the new level; of a drift, where it had got to" }),
  before: z.number().meta({ description: "median before, in the values' own unit" }),
  after: z.number(),
  effect: z.number().meta({ description: "a share of the level before, or a difference: see tolerance.kind" }),
  interval: z.strictObject({ lower: z.number(), upper: z.number() }).meta({ description: "95 %, of the effect" }),
});
export type TrendChange = z.infer<typeof changeSchema>;

const seriesSchema = z.strictObject({
  name: said("the benchmark's id, the file and its column, or the other tool's suite and benchmark"),
  benchmark: benchmarkSchema.nullable().meta({ description: "of a store" }),
  imported: z
    .strictObject({ source: z.enum(HISTORY_SOURCES), suite: z.string(), name: z.string(), unit: z.string() })
    .nullable()
    .meta({ description: "of a store: what another tool recorded before, in that tool's words" }),
  metric: z.enum(METRIC_NAMES).nullable().meta({ description: "of a store; its base unit is the values' unit" }),
  tolerance: z.strictObject({ kind: z.enum(["relative", "points"]), value: z.number().min(0) }).meta({
    description: "moves within it are none: a share of the level where relative, else a difference",
  }),
  count: z.int().min(0).meta({ description: "values in the series" }),
  level: z.number().nullable().meta({ description: "median since the last change point; null for no values" }),
  values: z.array(z.number()).meta({ description: "oldest first" }),
  changes: z.array(changeSchema).meta({ description: "oldest first" }),
});
export type TrendSeries = z.infer<typeof seriesSchema>;

/** What `edgebench trend --json` writes. */
export const trendSchema = z.strictObject({
  schema: z.literal(TREND_SCHEMA),
  tool: z.strictObject({ name: z.literal("edgebench"), version: z.string() }),
  series: z.array(seriesSchema),
});
export type TrendDocument = z.infer<typeof trendSchema>;
