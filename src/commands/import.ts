import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { NAME_PATTERN } from "../bench/benchmark.ts";
import { RESULT_SCHEMA, type Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import type { Imported } from "../formats/format.ts";
import { IMPORT_FORMATS } from "../formats/import-formats.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { codeOf, shown, writeResult } from "./files.ts";

export interface ImportOptions {
  readonly format: string;
  readonly file: string;
  /** What the model and the device are called in the result: no file of another tool says it in these words. */
  readonly model: string;
  readonly device: string;
  /** Of the result. */
  readonly out: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Turns a file of another tool into a result, and says what that tool could not tell. */
export async function importResult(options: ImportOptions, context: Context): Promise<ExitCode> {
  const format = Object.hasOwn(IMPORT_FORMATS, options.format) ? IMPORT_FORMATS[options.format] : undefined;
  if (format === undefined)
    throw new UserError(
      `import ${options.format}: edgebench does not read this format; name one of ${Object.keys(IMPORT_FORMATS).join(", ")}`,
    );
  for (const option of ["model", "device"] as const)
    if (!NAME_PATTERN.test(options[option]))
      throw new UserError(`--${option}: not a name; write letters, digits, ".", "_", "+" or "-"`);
  const path = resolve(context.cwd, options.file);
  const bytes = await readForeign(path, shown(context, path));
  const imported = format.read({ name: basename(path), text: new TextDecoder().decode(bytes) });
  const out = resolve(context.cwd, options.out);
  const digest = createHash("sha256").update(bytes).digest("hex");
  await writeResult(
    context,
    out,
    toResult(imported, options, { digest, now: new Date().toISOString(), version: context.version }),
  );
  context.out(summary(imported, shown(context, out)));
  return 0;
}

async function readForeign(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw new UserError(
        `${file}: ${size} bytes are more than the ${MOST_BYTES} that edgebench reads; give one run's file`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file}: cannot be read (${codeOf(error)}); name a file of the other tool`);
  }
}

interface Moment {
  /** Of the file: importing it again gives the same session. */
  readonly digest: string;
  readonly now: string;
  readonly version: string;
}

function toResult(imported: Imported, { model, device }: ImportOptions, { digest, now, version }: Moment): Result {
  const { runtime, parameters, actual, environment, latencyNs, rightCount, source, notes } = imported;
  return {
    schema: RESULT_SCHEMA,
    createdAt: now,
    tool: { name: "edgebench", version },
    session: { id: digest.slice(0, 32), seed: 0, startedAt: now, attempt: 1 },
    device: { label: device, environment },
    measurements: [
      {
        benchmark: { model, device, runtime, parameters, scenario: "single-stream" },
        commit: "0".repeat(40),
        role: "only",
        status: "measured",
        ...(rightCount && { rightCount }),
        source,
        ...(notes.length > 0 && { notes: [...notes] }),
        launches: [
          {
            round: 0,
            position: 0,
            opened: false,
            startedAt: now,
            mode: "solo",
            warmupNs: [],
            steady: false,
            latencyNs: [...latencyNs],
            bursts: [],
            peakRssBytes: 0,
            actual,
            environment: {},
          },
        ],
        lostLaunches: [],
      },
    ],
  };
}

function summary({ latencyNs, rightCount, source, notes }: Imported, out: string): string {
  return [
    `${out}: ${latencyNs.length} times of one launch${rightCount === undefined ? "" : `, ${rightCount.top1Correct} of ${rightCount.images} images right`}`,
    ...notes,
    `${source.tool} cannot tell:`,
    ...source.cannotTell.map((what) => `  ${what}`),
    "",
  ].join("\n");
}
