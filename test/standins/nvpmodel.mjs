#!/usr/bin/env node
/**
 * A stand-in for a Jetson's `nvpmodel`: `nvpmodel.json` beside it holds its `mode`, whether it asks for root (`root`), and
 * the modes that need a restart (`restart`), which it leaves alone without a word of consent, as the real one does.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const file = join(dirname(process.argv[1] ?? ""), "nvpmodel.json");
/** @type {{ mode: number, root?: boolean, restart?: number[] }} */
const state = JSON.parse(readFileSync(file, "utf8"));
const [option, mode] = process.argv.slice(2);
if (option === "-q") {
  process.stdout.write(`NV Power Mode: MODE_${state.mode}\n${state.mode}\n`);
} else if (option === "-m") {
  if (state.root === true && process.env["STANDIN_ROOT"] === undefined) {
    process.stdout.write("NVPM ERROR: Need root permission to set power mode\n");
    process.exit(1);
  }
  if (state.restart?.includes(Number(mode)))
    process.stdout.write("NVPM WARN: DO YOU WANT TO REBOOT NOW? enter YES/yes to confirm:\n");
  else writeFileSync(file, JSON.stringify({ ...state, mode: Number(mode) }));
} else process.exit(1);
