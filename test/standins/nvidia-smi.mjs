#!/usr/bin/env node
/**
 * A stand-in for NVIDIA's `nvidia-smi`: it answers `--query-gpu` from `nvidia-smi.json` beside it, a list of cards by field.
 * A field that no card knows is refused in the words of the real one, and so is everything else that is asked.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @type {Record<string, string>[]} */
const cards = JSON.parse(readFileSync(join(dirname(process.argv[1] ?? ""), "nvidia-smi.json"), "utf8"));
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
