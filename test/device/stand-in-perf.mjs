/**
 * A stand-in for the `perf` program, for machines whose processor shows no counters: it holds the conversation of
 * `perf stat --control` as perf 6.1 does, and tells the count in its first argument ("hang": it never answers).
 */
import { writeSync } from "node:fs";
import { Socket } from "node:net";

const [count, command, ...options] = process.argv.slice(2);
if (command !== "stat" || !options.includes("-p") || !options.includes("fd:3,4")) process.exit(129);

let enabled = false;
process.stderr.write("Events disabled\n");
new Socket({ fd: 3 }).on("data", (chunk) => {
  if (count === "hang") return;
  if (String(chunk) === "enable\n") enabled = true;
  writeSync(4, "ack\n\0");
});
process.on("SIGINT", () => {
  process.stderr.write(`${enabled ? count : "<not counted>"},,instructions:u,1000000,100.00,,\n`, () => process.exit());
});
