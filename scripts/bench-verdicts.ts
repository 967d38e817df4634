import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { claimRatePart } from "../test/bench/verdicts/claim-rate-part.ts";
import { claimsPart } from "../test/bench/verdicts/claims-part.ts";
import { coveragePart } from "../test/bench/verdicts/coverage-part.ts";
import { fewPart } from "../test/bench/verdicts/few-part.ts";
import { goalsPart } from "../test/bench/verdicts/goals-part.ts";
import { imagesPart } from "../test/bench/verdicts/images-part.ts";
import { pairedPart } from "../test/bench/verdicts/machine-part.ts";
import { parseRecording, type Recording } from "../test/bench/verdicts/recording.ts";
import { replayedPeersPart, replayedRoundsPart, replayedStoredPart } from "../test/bench/verdicts/replay-part.ts";
import { roundsPart } from "../test/bench/verdicts/rounds-part.ts";
import { EDGE_BOARD, SHARED_MACHINE } from "../test/bench/verdicts/simulator.ts";
import { statisticPart } from "../test/bench/verdicts/statistic-part.ts";
import { storedPart } from "../test/bench/verdicts/stored-part.ts";
import { renderTable, type Table } from "../test/bench/verdicts/table.ts";

/**
 * Weighs edgebench's verdicts, beside other tools' methods: in a simulator, or with --data on the sessions of real
 * launches that `npm run collect:launches` recorded. Prints goals beside measured values and asserts nothing.
 */

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    data: { type: "string" },
  },
});
const seed = Number(values.seed);
const trials = values.quick ? { rounds: 200, launches: 40 } : { rounds: 2_000, launches: 400 };
const recording = values.data === undefined ? undefined : parseRecording(await readFile(values.data, "utf8"));

const simulated: readonly (() => Table)[] = [
  () => goalsPart(trials.rounds, seed),
  () => claimRatePart(trials.rounds * 500, seed),
  () => claimsPart(trials.rounds / 4, seed),
  () => coveragePart(trials.rounds, seed),
  () => roundsPart(1, trials.rounds / 2, seed),
  () => roundsPart(40, trials.rounds / 2, seed),
  () => fewPart(trials.rounds, seed),
  () => imagesPart(trials.rounds, seed),
  ...[SHARED_MACHINE, EDGE_BOARD].flatMap((machine) => [
    () => pairedPart(machine, trials.launches, seed),
    () => storedPart(machine, trials.launches, seed),
  ]),
];
const replayed = (recorded: Recording): readonly (() => Table)[] => [
  () => statisticPart(recorded),
  () => replayedRoundsPart(recorded, trials.rounds, seed),
  () => replayedPeersPart(recorded, seed),
  () => replayedStoredPart(recorded, seed),
];

process.stdout.write(`Edgebench's verdicts: ${values.quick ? "quick run, " : ""}seed ${seed}\n\n`);
for (const part of recording === undefined ? simulated : replayed(recording)) {
  const began = performance.now();
  const table = part();
  process.stdout.write(`${renderTable(table)}\n`);
  process.stderr.write(`${table.title}: ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
}
process.stdout.write("Goals are told, never asserted.\n");
