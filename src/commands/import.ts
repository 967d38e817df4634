import { createHash, type Hash } from "node:crypto";
import { basename, resolve } from "node:path";
import { NAME_PATTERN, type Parameters, PRECISIONS, RUNTIME_NAMES } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { parseLabelList } from "../dataset/label-list.ts";
import type { Imported, ImportFormat } from "../formats/format.ts";
import type { ImageLabels } from "../formats/image-labels.ts";
import { IMPORT_FORMATS } from "../formats/import-formats.ts";
import { chooseEntry, type Given, importedResult, joinRuns } from "../formats/imported-result.ts";
import { oneLine } from "../report/escape.ts";
import type { Context } from "./context.ts";
import { findDeskConfig } from "./desk-config.ts";
import type { ExitCode } from "./exit-code.ts";
import { readLimited, shown, writeResult } from "./files.ts";
import { declaredOf, floorLines, readNetwork, withNetwork } from "./imported-network.ts";
import { timesSentences, valuesText } from "./imported-times.ts";

export interface ImportOptions {
  readonly format: string;
  /** Each a run of the same benchmark. */
  readonly files: readonly string[];
  /** What the model and the device are called in the result: no file of another tool says it in these words. */
  readonly model: string;
  readonly device: string;
  /** What the tool calls the benchmark, where its file holds several. */
  readonly entry?: string | undefined;
  /** What the files leave open. */
  readonly unit?: string | undefined;
  /** A list of images with their classes. */
  readonly labels?: string | undefined;
  readonly dtype?: string | undefined;
  readonly runtime?: string | undefined;
  readonly precision?: string | undefined;
  readonly batch?: number | undefined;
  readonly threads?: number | undefined;
  readonly delegate?: string | undefined;
  readonly commit?: string | undefined;
  /** The network that was measured, an ONNX file: what it has to do tells whether the times can be true. */
  readonly modelFile?: string | undefined;
  /** With it: the configuration that says what the device can do; the usual one where left out and there. */
  readonly config?: string | undefined;
  /** Of the result. */
  readonly out: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** UTF-8, or UTF-16 with its byte order mark: PowerShell writes what a tool prints so. */
function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

/** Turns files of another tool into a result, and says what that tool could not tell. */
export async function importResult(options: ImportOptions, context: Context): Promise<ExitCode> {
  const format = IMPORT_FORMATS.find(({ name }) => name === options.format);
  if (format === undefined)
    throw new UserError(
      `import ${options.format}: edgebench does not read this format; name one of ${IMPORT_FORMATS.map(({ name }) => name).join(", ")}`,
    );
  const given = givenBy(options);
  refuseUntaken(options, format);
  const digest = createHash("sha256");
  const labels = options.labels === undefined ? undefined : await readLabels(options.labels, digest, context);
  const runs: Imported[] = [];
  for (const file of options.files) {
    const path = resolve(context.cwd, file);
    const bytes = await readLimited(path, shown(context, path), MOST_BYTES, "name a file of one run of the other tool");
    digest.update(bytes);
    const name = basename(path);
    const text = textIn(bytes);
    const { unit, dtype } = options;
    runs.push(chooseEntry(format.read({ name, text, unit, labels, dtype }), options.entry, name));
  }
  const [first, ...others] = runs;
  if (first === undefined) throw new UserError("import: no file is named; name one of the other tool");
  const out = resolve(context.cwd, options.out);
  const moment = {
    session: digest.digest("hex").slice(0, 32),
    now: new Date().toISOString(),
    version: context.version,
  };
  const result = await withModel(importedResult(joinRuns([first, ...others]), given, moment), options, context);
  await writeResult(context, out, result);
  context.out(summary(result, shown(context, out)));
  return 0;
}

/** The result with what its network has to do, where the user names the network's file. */
async function withModel(result: Result, options: ImportOptions, context: Context): Promise<Result> {
  const { modelFile } = options;
  if (modelFile === undefined) {
    if (options.config === undefined) return result;
    throw new UserError("--config: tells what an import's network is held against; name that with --model-file too");
  }
  const path = resolve(context.cwd, modelFile);
  const network = await readNetwork(path, shown(context, path));
  const config = (await findDeskConfig(options.config, "or leave it out", context))?.config;
  const measurements = result.measurements.map((one) => withNetwork(one, network, declaredOf(config, one.benchmark)));
  return { ...result, measurements };
}

function givenBy(options: ImportOptions): Given {
  for (const name of ["model", "device", "delegate"] as const) {
    const value = options[name];
    if (value !== undefined && !NAME_PATTERN.test(value))
      throw new UserError(`--${name}: not a name; write letters, digits, ".", "_", "+" or "-"`);
  }
  if (options.commit !== undefined && !/^[0-9a-f]{40}$/.test(options.commit))
    throw new UserError("--commit: not the 40 hex digits of a commit; write all of them, in small letters");
  const { model, device, batch, threads, delegate, commit } = options;
  const precision = oneOf("precision", PRECISIONS, options.precision);
  const parameters: Partial<Parameters> = {
    ...(precision && { precision }),
    ...(batch !== undefined && { batch }),
    ...(threads !== undefined && { threads }),
    ...(delegate !== undefined && { delegate }),
  };
  return { model, device, parameters, commit, runtime: oneOf("runtime", RUNTIME_NAMES, options.runtime) };
}

function oneOf<T extends string>(option: string, allowed: readonly T[], said: string | undefined): T | undefined {
  if (said === undefined) return undefined;
  const found = allowed.find((one) => one === said);
  if (found !== undefined) return found;
  throw new UserError(`--${option}: ${JSON.stringify(said.slice(0, 40))} is none of ${allowed.join(", ")}`);
}

/** An option that the format does not take would be passed over in silence. */
function refuseUntaken(options: ImportOptions, { name, takes = [] }: ImportFormat): void {
  const said = (["unit", "labels", "dtype"] as const).find(
    (option) => options[option] !== undefined && !takes.includes(option),
  );
  if (said !== undefined) throw new UserError(`--${said}: import ${name} does not take it; leave the option out`);
}

async function readLabels(file: string, digest: Hash, context: Context): Promise<ImageLabels> {
  const path = resolve(context.cwd, file);
  const bytes = await readLimited(
    path,
    shown(context, path),
    MOST_BYTES,
    "name the list of the images and their classes",
  );
  digest.update(bytes);
  const name = basename(path);
  return { file: name, images: parseLabelList({ file: name, text: textIn(bytes) }) };
}

function summary({ measurements, device }: Result, out: string): string {
  return measurements
    .flatMap((measurement) => [
      `${out}: ${[timesOrValues(measurement), rightOf(measurement)].filter((part) => part !== undefined).join(", ")}`,
      ...[...floorLines(measurement, device.environment), ...(measurement.notes ?? [])].map(oneLine),
      ...timesSentences(measurement),
      `${measurement.source?.tool} cannot tell:`,
      ...(measurement.source?.cannotTell ?? []).map((what) => `  ${oneLine(what)}`),
      "",
    ])
    .join("\n");
}

function timesOrValues({ launches, summary: summed }: Measurement): string | undefined {
  if (summed !== undefined) return valuesOf(summed);
  return launches.length === 0 ? undefined : timesOf(launches);
}

function rightOf({ rightCount, accuracy }: Measurement): string | undefined {
  if (rightCount !== undefined) return `${rightCount.top1Correct} of ${rightCount.images} images right`;
  if (accuracy === undefined) return undefined;
  const { top1Correct, dataset, notFinite } = accuracy;
  return `${top1Correct} of ${dataset.count} images right${notFinite === 0 ? "" : `, ${notFinite} answered with NaN or infinity`}`;
}

function timesOf(launches: readonly { readonly latencyNs: readonly number[] }[]): string {
  const times = launches.reduce((sum, { latencyNs }) => sum + latencyNs.length, 0);
  return `${times} ${times === 1 ? "time" : "times"} of ${launches.length === 1 ? "one launch" : `${launches.length} launches`}`;
}

function valuesOf({ values, iterations }: NonNullable<Measurement["summary"]>): string {
  const told = METRIC_NAMES.flatMap((metric) => {
    const value = values[metric];
    return value === undefined ? [] : [{ metric, value }];
  });
  return `no single times, a summary${iterations === undefined ? "" : ` of ${iterations} iterations`}: ${valuesText(told)}`;
}
