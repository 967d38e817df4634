import { BENCHMARK_PATTERN } from "../bench/acceptance.ts";
import { NAME_PATTERN } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Tolerance } from "../config/config.ts";
import { PERCENT, POINTS, parseTolerance } from "../config/quantity.ts";
import { clip } from "../report/escape.ts";
import { requestLines } from "./request-lines.ts";

/** What a comment on a pull request asks for. Every value in it is of a shape that is safe in outputs, paths and the store. */
export type Request =
  /** @property devices none where all are meant. @property sha 12 to 40 hex digits. */
  | { readonly kind: "run"; readonly devices: readonly string[]; readonly sha: string | undefined }
  | {
      readonly kind: "accept";
      readonly benchmark: string;
      readonly metric: MetricName;
      readonly upTo: Tolerance;
      /** A day such as `2026-12-31`. */
      readonly until: string;
      readonly why: string;
    }
  | { readonly kind: "help" }
  /** Somebody meant us and said nothing that we understand; `why` is a sentence, nothing in it is foreign. */
  | { readonly kind: "unclear"; readonly why: string };

export const RUN_USAGE = "/edgebench run [DEVICE … | all] [COMMIT]";
export const ACCEPT_USAGE = "/edgebench accept BENCHMARK METRIC up to SIZE until DATE because WHY";

const MOST_DEVICES = 50;
const LONGEST_WHY = 500;
const COMMIT = /^[0-9a-f]{12,40}$/i;
const SHORT_COMMIT = /^(?=.*\d)[0-9a-f]{7,11}$/i;

/**
 * Reads what a comment asks for; undefined where it asks for nothing.
 *
 * A request is a line of its own, from the line's first character on, outside of quotations, code and HTML; one per comment.
 *
 * @param body the comment's Markdown, as GitHub's event tells it.
 */
export function readRequest(body: string): Request | undefined {
  const [line, ...others] = requestLines(body);
  if (line === undefined) return undefined;
  if (others.length > 0) return unclear("A comment may ask for one thing; write one comment for each.");
  const [verb = "", ...words] = line.split(/[ \t]+/);
  switch (verb) {
    case "run":
      return readRun(words);
    case "accept":
      return readAccept(line);
    case "help":
      return words.length === 0 ? { kind: "help" } : unclear("Write /edgebench help, and nothing after it.");
    default:
      return unclear("Write /edgebench followed by run, accept or help.");
  }
}

function readRun(words: readonly string[]): Request {
  const last = words.at(-1);
  if (last !== undefined && SHORT_COMMIT.test(last))
    return unclear("Name at least 12 digits of the commit, so that nobody can make another one that fits.");
  const sha = last !== undefined && COMMIT.test(last) ? last.toLowerCase() : undefined;
  const named = sha === undefined ? words : words.slice(0, -1);
  if (named.length > MOST_DEVICES || !named.every((word) => NAME_PATTERN.test(word)))
    return unclear(`Write ${RUN_USAGE} with labels of devices, such as jetson.`);
  if (!named.includes("all")) return { kind: "run", devices: [...new Set(named)], sha };
  return named.length === 1
    ? { kind: "run", devices: [], sha }
    : unclear("Write either all or the labels of devices, not both.");
}

const ACCEPT =
  /^accept[ \t]+(?<benchmark>\S+)[ \t]+(?<metric>\S+)[ \t]+up[ \t]+to[ \t]+(?<size>[\d.]+[ \t]?(?:%|pt))[ \t]+until[ \t]+(?<until>\d{4}-\d{2}-\d{2})[ \t]+because[ \t]+(?<why>.+)$/u;

function readAccept(line: string): Request {
  const { benchmark = "", metric = "", size = "", until = "", why = "" } = ACCEPT.exec(line)?.groups ?? {};
  if (benchmark === "") return unclear(`Write ${ACCEPT_USAGE}.`);
  if (!BENCHMARK_PATTERN.test(benchmark))
    return unclear("The benchmark is written as the report tells it, with * for any characters.");
  if (!isMetric(metric)) return unclear(`The metric is one of ${METRIC_NAMES.join(", ")}.`);
  const written = size.replace("\t", " ");
  const { kind } = METRICS[metric].tolerance;
  if (!(kind === "points" ? POINTS : PERCENT).test(written))
    return unclear(
      `A size of ${metric} is written as ${kind === "points" ? "points, such as 0.5pt" : "a percentage, such as 5%"}.`,
    );
  if (!isDay(until)) return unclear("There is no such day; write one such as 2026-12-31.");
  const reason = clip(why, LONGEST_WHY);
  if (!/[\p{L}\p{N}]/u.test(reason)) return unclear("Say why, in words, after because.");
  return { kind: "accept", benchmark, metric, upTo: parseTolerance(written), until, why: reason };
}

function isMetric(word: string): word is MetricName {
  return METRIC_NAMES.some((name) => name === word);
}

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function unclear(why: string): Request {
  return { kind: "unclear", why };
}
