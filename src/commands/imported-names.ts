import { NAME_PATTERN, PRECISIONS, RUNTIME_NAMES } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import { oneLine } from "../report/escape.ts";
import type { ImportedHistory } from "../trend/imported-history.ts";

const MOST_LISTED = 10;

/**
 * The histories with what their names stand for.
 *
 * @param as each `NAME=BENCHMARK`: NAME as that tool has it, with its suite before it (`Suite, name`) where several suites have it;
 *   BENCHMARK the id of one of ours.
 * @throws UserError for words that are no such pair, and for names that are in no suite or in several.
 */
export function withNames(histories: readonly ImportedHistory[], as: readonly string[]): readonly ImportedHistory[] {
  const said = as.map((word) => findName(histories, word));
  return histories.map((history) => ({
    ...history,
    names: said.filter((one) => one.history === history).map(({ name, benchmark }) => ({ name, benchmark })),
  }));
}

interface Said {
  readonly history: ImportedHistory;
  readonly name: string;
  readonly benchmark: string;
}

function findName(histories: readonly ImportedHistory[], word: string): Said {
  // Both may hold "=": an id has none before its second slash.
  const { said = "", benchmark = "" } = /^(?<said>.+)=(?<benchmark>[^=/]+\/[^=/]+\/.+)$/s.exec(word)?.groups ?? {};
  if (!isBenchmarkId(benchmark))
    throw new UserError(
      `--as ${oneLine(word.slice(0, 200))}: write NAME=BENCHMARK, the benchmark as in digits/rpi/onnxruntime/fp32/batch=1/threads=4`,
    );
  const all = histories.flatMap((history) => namesOf(history).map((name) => ({ history, name, benchmark })));
  const found = all.filter(({ history, name }) => name === said || `${history.suite}, ${name}` === said);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  const listed = (only === undefined ? all : found)
    .slice(0, MOST_LISTED)
    .map(({ history, name }) => JSON.stringify(oneLine(`${history.suite}, ${name}`)));
  const why = only === undefined ? "nothing in the history is called so" : "several suites have it";
  throw new UserError(`--as ${oneLine(said.slice(0, 200))}: ${why}; write one of ${listed.join(", ")}`);
}

const namesOf = ({ runs }: ImportedHistory): readonly string[] => [
  ...new Set(runs.flatMap(({ values }) => values.map(({ name }) => name))),
];

/** Whether text looks like what `benchmarkId` makes. */
function isBenchmarkId(text: string): boolean {
  const [model = "", device = "", runtime, precision, batch = "", threads = "", ...others] = text.split("/");
  return (
    NAME_PATTERN.test(model) &&
    NAME_PATTERN.test(device) &&
    RUNTIME_NAMES.some((name) => name === runtime) &&
    PRECISIONS.some((name) => name === precision) &&
    /^batch=[1-9]\d{0,4}$/.test(batch) &&
    /^threads=[1-9]\d{0,3}$/.test(threads) &&
    others.length <= 2 &&
    others.every((other) => NAME_PATTERN.test(other.replace(/^delegate=/, "")))
  );
}
