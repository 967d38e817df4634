#!/usr/bin/env node
/**
 * A stand-in for NVIDIA's `nvidia-smi`: it answers `--query-gpu` from `nvidia-smi.json` beside it, a list of cards by field,
 * and keeps there (`locked`) what `-lgc` held the clocks of one at until `-rgc`. A field that no card knows is refused in the
 * words of the real one, and so is everything else that is asked.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const state = join(dirname(process.argv[1] ?? ""), "nvidia-smi.json");
/** @type {Record<string, string>[]} */
const cards = JSON.parse(readFileSync(state, "utf8"));
if (process.argv[2] === "-i") {
  const [index = "", what, clocks = ""] = process.argv.slice(3);
  const card = cards[Number(index)];
  if (card === undefined || (what === "-lgc" ? !/^\d+,\d+$/.test(clocks) : what !== "-rgc")) process.exit(2);
  if (what === "-lgc") card["locked"] = clocks;
  else delete card["locked"];
  writeFileSync(state, JSON.stringify(cards));
  process.stdout.write("All done.\n");
  process.exit(0);
}
const [query = "", format, ...others] = process.argv.slice(2);
if (!query.startsWith("--query-gpu=") || format !== "--format=csv,noheader,nounits" || others.length > 0) {
  process.stdout.write("Invalid combination of input arguments. Please run 'nvidia-smi -h' for help.\n");
  process.exit(2);
}
const fields = query.slice("--query-gpu=".length).split(",");
const unknown = fields.find((field) => cards.some((card) => card[field] === undefined));
if (unknown !== undefined) {
  process.stdout.write(`Field "${unknown}" is not a valid field to query.\n\n`);
  process.exit(2);
}
for (const card of cards) process.stdout.write(`${fields.map((field) => card[field]).join(", ")}\n`);
