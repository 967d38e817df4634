import { z } from "zod";
import { benchmarkId, benchmarkSchema, nameSchema } from "../bench/benchmark.ts";
import { canonicalJson, type Json } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { explainIssues, parseJson } from "../bench/document.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { commitSchema, instantSchema, roleSchema, sha256Schema } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { conditionsSchema } from "../compare/comparability.ts";
import { storedAccuracySchema } from "./point.ts";
import type { RecentOfDevice, RecentSeries } from "./recent.ts";
import type { RecentPoint } from "./summary.ts";

/**
 * `recent/<device>.json` is read whole for every plan and written whole for every recording, so it is kept small: what
 * many points have alike is told once and named by its place in a table, and each series is a set of columns.
 */
const RECENT_SCHEMA = "edgebench/recent@1";

const place = z.int().min(0);
const metricColumns = z.partialRecord(z.enum(METRIC_NAMES), z.array(z.number().nullable()));
const seriesSchema = z.strictObject({
  benchmark: benchmarkSchema,
  session: z.array(place),
  commit: z.array(place),
  role: z.array(roleSchema),
  model: z.array(place),
  conditions: z.array(place),
  accuracy: z.array(place.nullable()),
  values: metricColumns,
  corrected: metricColumns,
  /** Absent where no point tells it. */
  tookSeconds: z.array(z.number().min(0).nullable()).optional(),
});
type Columns = z.infer<typeof seriesSchema>;

const sessionSchema = z.strictObject({ session: z.string().regex(/^[0-9a-f]{32}$/), recordedAt: instantSchema });
const fileSchema = z.strictObject({
  schema: z.literal(RECENT_SCHEMA),
  device: nameSchema,
  heartbeat: z.strictObject({ lastResultAt: instantSchema, session: sessionSchema.shape.session }),
  sessions: z.array(sessionSchema),
  commits: z.array(commitSchema),
  models: z.array(sha256Schema),
  conditions: z.array(conditionsSchema),
  accuracies: z.array(storedAccuracySchema),
  bitsets: z.record(sha256Schema, z.string()),
  series: z.array(seriesSchema),
});
type RecentFile = z.infer<typeof fileSchema>;

/** Values that are told once; each is named by its place. */
class Table<T extends Json> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  placeOf(value: T): number {
    const key = canonicalJson(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** The text of the file, a line for each series; `parseRecent` gives the same value back. */
export function encodeRecent({ device, heartbeat, series, bitsets }: RecentOfDevice): string {
  const sessions = new Table<RecentFile["sessions"][number]>();
  const commits = new Table<string>();
  const models = new Table<string>();
  const conditions = new Table<RecentPoint["conditions"]>();
  const accuracies = new Table<RecentFile["accuracies"][number]>();
  const columns = [...series.values()].map(
    ({ benchmark, points }): Columns => ({
      benchmark,
      session: points.map(({ session, recordedAt }) => sessions.placeOf({ session, recordedAt })),
      commit: points.map(({ commit }) => commits.placeOf(commit)),
      role: points.map(({ role }) => role),
      model: points.map(({ model }) => models.placeOf(model)),
      conditions: points.map((point) => conditions.placeOf(point.conditions)),
      accuracy: points.map(({ accuracy }) => (accuracy === undefined ? null : accuracies.placeOf(accuracy))),
      values: columnsOf(points.map(({ values }) => values)),
      corrected: columnsOf(points.map(({ corrected }) => corrected)),
      ...(points.some(({ tookSeconds }) => tookSeconds !== undefined) && {
        tookSeconds: points.map(({ tookSeconds }) => tookSeconds ?? null),
      }),
    }),
  );
  const head = canonicalJson({
    schema: RECENT_SCHEMA,
    device,
    heartbeat: { ...heartbeat },
    sessions: sessions.values,
    commits: commits.values,
    models: models.values,
    conditions: conditions.values,
    accuracies: accuracies.values,
    bitsets: Object.fromEntries(bitsets),
  });
  return `${head.slice(0, -1)},"series":[\n${columns.map((one) => canonicalJson(one)).join(",\n")}\n]}\n`;
}

function columnsOf(each: readonly RecentPoint["values"][]): Columns["values"] {
  const told = METRIC_NAMES.filter((name) => each.some((values) => values[name] !== undefined));
  return Object.fromEntries(told.map((name) => [name, each.map((values) => values[name] ?? null)]));
}

/**
 * Reads the file.
 *
 * @throws UserError naming the file where it is damaged: it is derived, so the remedy is to delete it.
 */
export function parseRecent(text: string, path: string): RecentOfDevice {
  const checked = fileSchema.safeParse(parseJson(text, path));
  if (!checked.success) throw damaged(path, explainIssues(checked.error.issues));
  const { device, heartbeat, bitsets, series, ...tables } = checked.data;
  for (const [digest, content] of Object.entries(bitsets))
    if (sha256Hex(content) !== digest) throw damaged(path, `bitset ${digest.slice(0, 12)} is not what was recorded`);
  return {
    device,
    heartbeat,
    bitsets: new Map(Object.entries(bitsets)),
    series: new Map(series.map((columns) => [benchmarkId(columns.benchmark), pointsOf(columns, tables, path)])),
  };
}

type Tables = Pick<RecentFile, "sessions" | "commits" | "models" | "conditions" | "accuracies">;

function pointsOf(columns: Columns, tables: Tables, path: string): RecentSeries {
  const { benchmark } = columns;
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw damaged(path, `the columns of ${benchmarkId(benchmark)} do not fit together`);
    return value;
  };
  const at = <T>(table: readonly T[], column: readonly number[], row: number) => need(table[need(column[row])]);
  const points = columns.session.map((_, row): RecentPoint => {
    const accuracy = need(columns.accuracy[row]);
    const took = columns.tookSeconds === undefined ? null : need(columns.tookSeconds[row]);
    return {
      ...at(tables.sessions, columns.session, row),
      commit: at(tables.commits, columns.commit, row),
      role: need(columns.role[row]),
      model: at(tables.models, columns.model, row),
      values: rowOf(columns.values, row, need),
      corrected: rowOf(columns.corrected, row, need),
      conditions: at(tables.conditions, columns.conditions, row),
      ...(accuracy === null ? {} : { accuracy: need(tables.accuracies[accuracy]) }),
      ...(took === null ? {} : { tookSeconds: took }),
    };
  });
  return { benchmark, points };
}

function rowOf(columns: Columns["values"], row: number, need: <T>(value: T | undefined) => T): RecentPoint["values"] {
  const values: { [metric in keyof RecentPoint["values"]]: number } = {};
  for (const name of METRIC_NAMES) {
    const column = columns[name];
    const value = column === undefined ? null : need(column[row]);
    if (value !== null) values[name] = value;
  }
  return values;
}

function damaged(path: string, what: string): UserError {
  return new UserError(`${path}: ${what}; delete the file, it is rebuilt at the next recording`);
}
