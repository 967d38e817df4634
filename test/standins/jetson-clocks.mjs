#!/usr/bin/env node
/**
 * A stand-in for a Jetson's `jetson_clocks`: `jetson_clocks.json` beside it holds its `clocks`, and in `stored` what was
 * stored by file. Like the real one it asks before it overwrites a file, and fails without one to restore.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const path = join(dirname(process.argv[1] ?? ""), "jetson_clocks.json");
/** @type {{ clocks: string, stored: Record<string, string> }} */
const state = JSON.parse(readFileSync(path, "utf8"));
const [action, file = ""] = process.argv.slice(2);

/** @param {string} line */
function fail(line) {
  process.stdout.write(`${line}\n`);
  process.exit(1);
}

if (action === "--store") {
  if (state.stored[file] !== undefined) {
    process.stdout.write(`File ${file} already exists. Can I overwrite it? Y/N:\n`);
    if (!/^y/i.test(readFileSync(0, "utf8"))) fail(`Error: file ${file} already exists!`);
  }
  state.stored[file] = state.clocks;
} else if (action === "--restore") {
  if (state.stored[file] === undefined) fail(`Error: ${file} file not found !`);
  state.clocks = state.stored[file] ?? "";
} else if (action === undefined) state.clocks = "maximum";
else fail(`Unknown option: ${action}`);
writeFileSync(path, JSON.stringify(state));
