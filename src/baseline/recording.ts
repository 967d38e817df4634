import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { parseJson } from "../bench/document.ts";
import type { Measurement, Result, ResultHeader } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { bitsetFile, environmentFile, heartbeatFile, recentFile, STORE_SCHEMA, seriesFile } from "./layout.ts";
import { type Point, pointSchema, toPoint } from "./point.ts";
import { parseSeries, seriesHeader, seriesLine } from "./series.ts";

/** Points of each series kept in `recent/<device>.json`. */
const RECENT_POINTS = 30;

/** Reads one file of the store; undefined only where it does not exist. */
export type ReadStoreFile = (path: string) => Promise<string | undefined>;

export interface RecordingPlan {
  /** Path to new content, in the order of writing: what is referred to comes before what refers to it. */
  readonly writes: ReadonlyMap<string, string>;
  readonly recorded: number;
  /** Measurements that were there already: recording again changes nothing. */
  readonly alreadyThere: number;
}

/**
 * Works out what recording a result changes, for any place that holds the layout. Nothing is ever removed or changed:
 * a series file's new content starts with its old content.
 *
 * @throws UserError if a file of the store cannot be read for what it should be.
 */
export async function planRecording(read: ReadStoreFile, result: Result): Promise<RecordingPlan> {
  await checkStoreSchema(read);
  const { measurements, ...header } = result;
  const measured = measurements.filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === undefined);
  const writes = new Map<string, string>([["schema", `${STORE_SCHEMA}\n`]]);
  const series = new Map<string, string>();
  const points: { benchmark: Benchmark; point: Point }[] = [];
  let recorded = 0;
  for (const measurement of measured) {
    const { point, isNew } = await append(read, header, measurement, writes, series);
    if (isNew) recorded += 1;
    points.push({ benchmark: measurement.benchmark, point });
  }
  for (const [path, content] of series) writes.set(path, content);
  const { label } = header.device;
  // Points that are there already are merged too: a writer killed after the series left `recent` behind.
  if (points.length > 0) writes.set(recentFile(label), await mergeRecent(read, label, points));
  writes.set(
    heartbeatFile(label),
    `${canonicalJson({ device: label, lastResultAt: header.createdAt, session: header.session.id })}\n`,
  );
  return { writes, recorded, alreadyThere: measured.length - recorded };
}

async function append(
  read: ReadStoreFile,
  header: ResultHeader,
  measurement: Measurement,
  writes: Map<string, string>,
  series: Map<string, string>,
): Promise<{ readonly point: Point; readonly isNew: boolean }> {
  const { benchmark } = measurement;
  const path = seriesFile(benchmark, header.createdAt.slice(0, 4));
  const before = series.get(path) ?? (await read(path)) ?? seriesHeader(benchmark);
  const { point, files } = toPoint(header, measurement);
  if (parseSeries(before, path, benchmark).some((old) => isSame(old, point))) return { point, isNew: false };
  series.set(path, before + seriesLine(point));
  for (const [digest, content] of files)
    writes.set(digest === point.environment ? environmentFile(digest) : bitsetFile(digest), content);
  return { point, isNew: true };
}

/** The same side of the same session: recorded once, however often it is tried. */
function isSame(a: Point, b: Point): boolean {
  return a.session === b.session && a.commit === b.commit && a.role === b.role;
}

async function checkStoreSchema(read: ReadStoreFile): Promise<void> {
  const schema = await read("schema");
  if (schema === undefined || schema.trim() === STORE_SCHEMA) return;
  throw new UserError(
    `schema: the store says ${JSON.stringify(schema.trim().slice(0, 60))}, this edgebench reads ${STORE_SCHEMA}; update edgebench or name another store`,
  );
}

interface RecentSeries {
  readonly benchmark: Benchmark;
  readonly points: readonly Point[];
}

/** The last points of every series of a device, by benchmark id. */
export type Recent = ReadonlyMap<string, RecentSeries>;

/** Reads `recent/<device>.json`; an absent file is an empty history. */
export async function readRecent(read: ReadStoreFile, device: string): Promise<Recent> {
  const path = recentFile(device);
  const text = await read(path);
  if (text === undefined) return new Map();
  const value = parseJson(text, path);
  const series = isRecord(value) && isRecord(value.series) ? value.series : undefined;
  if (series === undefined)
    throw new UserError(`${path}: not a list of recent points; delete it, it is rebuilt at the next recording`);
  return new Map(Object.entries(series).map(([id, entry]) => [id, checkRecent(entry, path, id)]));
}

function checkRecent(entry: unknown, path: string, id: string): RecentSeries {
  const points = isRecord(entry) ? pointSchema.array().safeParse(entry.points) : undefined;
  if (points?.success !== true)
    throw new UserError(
      `${path}: ${id}: its points do not match their schema; delete the file, it is rebuilt at the next recording`,
    );
  return { benchmark: (entry as { benchmark: Benchmark }).benchmark, points: points.data };
}

async function mergeRecent(
  read: ReadStoreFile,
  device: string,
  points: readonly { readonly benchmark: Benchmark; readonly point: Point }[],
): Promise<string> {
  const merged = new Map(await readRecent(read, device));
  for (const { benchmark, point } of points) {
    const id = benchmarkId(benchmark);
    const before = merged.get(id)?.points ?? [];
    if (before.some((old) => isSame(old, point))) continue;
    merged.set(id, { benchmark, points: [...before, point].slice(-RECENT_POINTS) });
  }
  const series = Object.fromEntries([...merged].map(([id, { benchmark, points }]) => [id, { benchmark, points }]));
  return `${canonicalJson({ schema: "edgebench/recent@1", device, series })}\n`;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
