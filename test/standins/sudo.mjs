#!/usr/bin/env node
/**
 * A stand-in for `sudo -n`: it runs the programs that `sudo.json` beside it `allows`, by their names, and marks them as root's
 * in their environment; for all others it would ask a password.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** @type {{ allows: string[] }} */
const { allows } = JSON.parse(readFileSync(join(dirname(process.argv[1] ?? ""), "sudo.json"), "utf8"));
const [option, program = "", ...args] = process.argv.slice(2);
if (option !== "-n" || !allows.includes(basename(program))) {
  process.stdout.write("sudo: a password is required\n");
  process.exit(1);
}
const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, STANDIN_ROOT: "1" } });
process.exit(status ?? 1);
