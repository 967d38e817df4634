import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { isObject, jsonOf, numberOf, refuseTooMany, timeAt } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { modeOf, transfersUntold } from "./trtexec-words.ts";

/**
 * `trtexec --exportTimes=FILE` of TensorRT 8.2 to 11: an array with an object per query, whose times are milliseconds since
 * the run began. The file does not tell the version. 8.2 has `endToEndMs`; 8.2 and 8.4 hold the queries of the warm-up too,
 * which later ones leave out. Since every version counts from the start of the warm-up, one rule serves all.
 */
export const trtexecTimes: ImportFormat = {
  name: "trtexec-times",
  reads: "trtexec --exportTimes, JSON (TensorRT 8.2 to 11)",
  read,
};

const REMEDY = "give the file that trtexec --exportTimes=FILE wrote";
const MILLISECOND = 1e6;
/** trtexec's default. */
const WARM_UP_MS = 200;

function read(file: ForeignFile): readonly Imported[] {
  const { name } = file;
  const queries = jsonOf(file, REMEDY);
  if (!Array.isArray(queries) || queries.length === 0) throw new UserError(`${name}: no array of queries; ${REMEDY}`);
  refuseTooMany(queries.length, name);
  const read = queries.map((query: unknown, index) => queryOf(query, `${name}: [${index}]`));
  const warm = read.filter(({ startMs }) => startMs >= WARM_UP_MS);
  if (warm.length === 0)
    throw new UserError(
      `${name}: every query began in the first ${WARM_UP_MS} ms, which are trtexec's warm-up; run it with a longer --duration`,
    );
  const dropped = read.filter(({ startMs }) => startMs < WARM_UP_MS);
  const transferred = warm.some(({ transfersNs }) => transfersNs > 0);
  return [
    {
      kind: "times",
      runtime: "tensorrt",
      parameters: {},
      actual: {
        provider: "trtexec",
        version: NOT_TOLD,
        executionMode: modeOf(overlapping(warm) > 0, transferred),
      },
      environment: {},
      inputs: "random",
      launches: [
        { latencyNs: warm.map(({ latencyNs }) => latencyNs), warmupNs: dropped.map(({ latencyNs }) => latencyNs) },
      ],
      source: { tool: "trtexec", cannotTell: [...CANNOT_TELL, transfersUntold(transferred)] },
      notes: [
        ...(dropped.length > 0
          ? [`${dropped.length} queries that began in the first ${WARM_UP_MS} ms, trtexec's own warm-up, are left out`]
          : []),
        ...overlapSentence(warm),
      ],
    },
  ];
}

const CANNOT_TELL = [
  "the version of TensorRT, whose defaults changed: 11 leaves transfers out, spins and uses CUDA graphs",
  "the length of its warm-up, taken for 200 ms",
  "how long a query waited: a latency is the sum of transfers and computation",
  "whether its inputs were real: they are random by default",
  "the time to load, the first inference and the memory",
];

interface Query {
  readonly startMs: number;
  readonly endMs: number;
  readonly latencyNs: number;
  readonly transfersNs: number;
}

function queryOf(query: unknown, place: string): Query {
  if (!isObject(query)) throw new UserError(`${place}: no object; ${REMEDY}`);
  const computeStart = numberOf(query["startComputeMs"]);
  if (computeStart === undefined) throw new UserError(`${place}: startComputeMs is missing; ${REMEDY}`);
  const transfers = [query["h2dMs"], query["d2hMs"]].map((value) => numberOf(value) ?? 0);
  return {
    startMs: computeStart,
    endMs: numberOf(query["endD2hMs"]) ?? numberOf(query["endComputeMs"]) ?? computeStart,
    latencyNs: timeAt(query["latencyMs"] ?? query["computeMs"], MILLISECOND, `${place}: latencyMs`),
    transfersNs: Math.max(...transfers) * MILLISECOND,
  };
}

/** Queries that began before the one before had ended shared the device. */
function overlapping(queries: readonly Query[]): number {
  return queries.filter(({ startMs }, index) => startMs < (queries[index - 1]?.endMs ?? 0)).length;
}

function overlapSentence(queries: readonly Query[]): readonly string[] {
  const count = overlapping(queries);
  return count === 0
    ? []
    : [
        `${count} of ${queries.length} queries began before the one before had ended: trtexec keeps two in flight unless it is told --exposeDMA, so these are no times of a single stream`,
      ];
}
