import { parseArgs } from "node:util";
import {
  corpusPart,
  driftPart,
  goalsPart,
  quietPart,
  speedPart,
  stepsPart,
  yearPart,
} from "../test/bench/trend/parts.ts";
import { renderTable } from "../test/bench/verdicts/table.ts";

/** Weighs edgebench's change points on simulated histories, beside other tools' methods. Prints goals beside measured values and asserts nothing. */

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});
const seed = Number(values.seed);
const trials = values.quick ? 100 : 1_000;

process.stdout.write(`Edgebench's change points: ${values.quick ? "quick run, " : ""}seed ${seed}\n\n`);
for (const part of [
  () => speedPart(seed),
  () => goalsPart(2 * trials, seed),
  () => yearPart(trials, seed),
  () => quietPart(trials / 2, seed),
  () => stepsPart(trials / 2, seed),
  () => corpusPart(trials / 2, seed),
  () => driftPart(trials / 4, seed),
]) {
  const began = performance.now();
  const table = part();
  process.stdout.write(`${renderTable(table)}\n`);
  process.stderr.write(`${table.title}: ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
}
process.stdout.write("Goals are told, never asserted.\n");
