import { resolve } from "node:path";
import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import type { ExportFormat, TextFormat } from "../formats/export-format.ts";
import { EXPORT_FORMATS } from "../formats/export-formats.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { readResult, shown, writeOutput } from "./files.ts";

export interface ExportOptions {
  readonly format: string;
  readonly files: readonly string[];
  /** Of the other tool's file; printed where it is left out, which only text can be. */
  readonly out?: string | undefined;
  readonly repository?: string | undefined;
}

/** Writes results for another tool. */
export async function exportResults(options: ExportOptions, context: Context): Promise<ExitCode> {
  const format = EXPORT_FORMATS.find(({ name }) => name === options.format);
  if (format === undefined)
    throw new UserError(
      `export ${options.format}: edgebench does not write this format; name one of ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}`,
    );
  const facts = { repository: options.repository };
  if (options.out === undefined) {
    context.out(printable(format).write(await readAll(options.files, context), facts));
    return 0;
  }
  const out = resolve(context.cwd, options.out);
  await writeOutput(context, out, format.write(await readAll(options.files, context), facts));
  context.out(`${shown(context, out)}: ${format.writes}\n`);
  return 0;
}

function printable(format: ExportFormat): TextFormat {
  if (format.kind === "text") return format;
  throw new UserError(`export ${format.name}: this format is binary and is not printed; name its file with --out`);
}

async function readAll(files: readonly string[], context: Context): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const file of files) results.push(await readResult(context, resolve(context.cwd, file)));
  return results;
}
