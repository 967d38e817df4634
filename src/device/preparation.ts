import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { z } from "zod";
import type { Environment } from "../bench/result.ts";
import type { Job } from "../plan/plan.ts";
import { cleanText } from "./clean-text.ts";
import { RUN_FIRST_LINE } from "./ssh-command.ts";

/** How a device is to be set. */
export type Wanted = NonNullable<Job["prepare"]>;

/** Settings, each with a clause that says why not. */
const refusalsSchema = z.array(z.strictObject({ what: z.string().max(100), why: z.string().max(1_000) })).max(20);
const preparedSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("busy") }),
  z.strictObject({
    type: z.literal("prepared"),
    set: z.array(z.string().max(100)).max(20),
    undone: z.array(z.string().max(100)).max(20),
    refused: refusalsSchema,
  }),
]);
const undoneSchema = z.strictObject({ type: z.literal("undone"), left: refusalsSchema });

/** The program that sets a device and sets it back, as it runs there: it ends when its standard input does. */
export interface HeldProgram {
  readonly stdin: Writable;
  /** Its next line; undefined where it has ended. */
  line(): Promise<string | undefined>;
}

/** What a result says of a device that was not set. */
export const UNPREPARED: Environment = { prepared: "nothing" };

/** Told of what a person should know. */
export type Say = (sentence: string) => void;

/** A device that is set as wanted until this is disposed of. */
export class Preparation implements AsyncDisposable {
  /** What was set: `governor performance`. */
  readonly set: readonly string[];
  /** What a result says of it. */
  readonly facts: Environment;
  readonly #program: HeldProgram;
  readonly #say: Say;

  private constructor(program: HeldProgram, set: readonly string[], refused: readonly string[], say: Say) {
    this.#program = program;
    this.#say = say;
    this.set = set;
    this.facts = {
      prepared: set.join(", ") || "nothing",
      ...(refused.length === 0 ? {} : { "preparation-refused": refused.join(", ") }),
    };
  }

  /** Waits until the device is set. What it refuses is told, and stays as it is: it is measured all the same. */
  static async begin(program: HeldProgram, wanted: Wanted, say: Say): Promise<Preparation> {
    const answer = parse(preparedSchema, await program.line());
    if (answer?.type !== "prepared") {
      const isWanted = Object.keys(wanted).length > 0;
      const why =
        answer === undefined ? "the program that does it, in python3, did not answer" : "another one has set it";
      if (isWanted) say(`The device could not be prepared (${why}); it is measured as it is.`);
      return new Preparation(program, [], isWanted ? ["everything"] : [], say);
    }
    const { set, undone, refused } = answer;
    if (undone.length > 0) say(`An earlier measurement had left the device set; set back: ${undone.join(", ")}.`);
    for (const { what, why } of refused)
      say(
        `${cleanText(what)} could not be set (${cleanText(why)}); the device is measured as it is. See docs/devices/README.md for the rights that this needs.`,
      );
    const names = refused.map(({ what }) => what);
    return new Preparation(program, set, names, say);
  }

  /** Sets everything back as it was. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#program.stdin.end();
    const last = parse(undoneSchema, await this.#program.line());
    if (last === undefined && this.set.length > 0)
      this.#say("Whether the device was set back is not known; the next measurement sees to it.");
    for (const { what, why } of last?.left ?? [])
      this.#say(`${cleanText(what)} could not be set back (${cleanText(why)}); the next measurement tries it again.`);
  }
}

/** Whether this machine is still set as an earlier measurement had it. */
export function isLeftSet(): boolean {
  const cache = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return existsSync(join(cache, "edgebench", "prepared.json"));
}

/**
 * Starts the program on this machine, apart from all groups of ours: it outlives a `kill -9` of this process and sets the
 * machine back then.
 *
 * @param program its text. @param root stands for `/`.
 */
export function startHere(program: string, wanted: Wanted, root = "/"): HeldProgram {
  const env: Record<string, string> = {};
  for (const name of ["PATH", "HOME", "XDG_CACHE_HOME"]) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const child = spawn("python3", ["-I", "-c", RUN_FIRST_LINE], {
    detached: true,
    stdio: ["pipe", "pipe", "ignore"],
    env,
  });
  const reader = createInterface(child.stdout);
  const lines = reader[Symbol.asyncIterator]();
  child.on("error", () => reader.close());
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify(program)}\n${JSON.stringify({ root, keeper: process.pid, wanted })}\n`);
  return { stdin: child.stdin, line: async () => (await lines.next()).value };
}

function parse<T>(schema: z.ZodType<T>, line: string | undefined): T | undefined {
  try {
    return line === undefined ? undefined : schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
