import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import packageFile from "../package.json" with { type: "json" };
import { compare } from "../src/commands/compare.ts";
import type { Context } from "../src/commands/context.ts";
import { importResult } from "../src/commands/import.ts";

/** Runs commands as a document shows them, and gives what a terminal would: `$ edgebench …` and its output. */

export interface Shell {
  /** Where the commands run. */
  readonly folder: string;
  /** What a name stands for in them: `$NAME` is replaced. */
  readonly variables: { readonly [name: string]: string };
}

/** As a fenced block. A command may end in `| head -N`, `| grep 'WORDS'` or `| grep -A1 'WORDS'`, which is done here. */
export async function transcript(commands: readonly string[], shell: Shell): Promise<string> {
  const told: string[] = [];
  for (const command of commands) told.push(`$ ${command}`, ...(await linesOf(command, shell)));
  return ["```console", ...told, "```"].join("\n");
}

async function linesOf(command: string, shell: Shell): Promise<readonly string[]> {
  const [run = "", filter] = command.split(" | ");
  const output = (await outputOf(run, shell)).replace(/\n+$/, "");
  const lines = output === "" ? [] : output.split("\n");
  if (filter === undefined) return lines;
  const { count, after, words } =
    /^(?:head -(?<count>\d+)|grep (?:-A(?<after>1) )?'(?<words>[^'\\.*[\]^$]+)')$/.exec(filter)?.groups ?? {};
  if (count !== undefined) return lines.slice(0, Number(count));
  if (words === undefined) throw new Error(`a document shows no ${filter}`);
  const has = (index: number) => lines[index]?.includes(words) === true;
  return lines.filter((_, index) => has(index) || (after !== undefined && has(index - 1)));
}

const NAMED = ["model", "device", "out", "runtime", "precision", "model-file"] as const;

async function outputOf(command: string, { folder, variables }: Shell): Promise<string> {
  const { text, file: written } = /^printf '(?<text>[^']*)' > (?<file>[\w.-]+)$/.exec(command)?.groups ?? {};
  if (text !== undefined && written !== undefined) {
    await writeFile(join(folder, written), text.replaceAll("\\n", "\n"));
    return "";
  }
  const words = command.split(" ").map((word) => word.replace(/\$([A-Z_]+)/g, (_, name) => variables[name] ?? ""));
  const options = Object.fromEntries(NAMED.map((name) => [name, { type: "string" as const }]));
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
  const [program, verb, first = "", ...rest] = positionals;
  let out = "";
  const context = contextIn(folder, (text) => {
    out += text;
  });
  const {
    model = "",
    device = "",
    out: file = "",
    "model-file": modelFile,
    ...others
  } = values as { [name: string]: string };
  if (program === "edgebench" && verb === "import")
    await importResult({ format: first, files: rest, model, device, out: file, modelFile, ...others }, context);
  else if (program === "edgebench" && verb === "compare")
    await compare({ base: first, head: rest[0], json: false }, context);
  else throw new Error(`a document shows no ${command}`);
  return out;
}

function contextIn(cwd: string, out: (text: string) => void): Context {
  return {
    cwd,
    env: {},
    out,
    progress: { line: () => undefined, update: () => undefined, done: () => undefined },
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: packageFile.version,
    workersDir: join(cwd, "none"),
  };
}
