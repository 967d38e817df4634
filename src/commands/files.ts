import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { writeWhole } from "../baseline/write-whole.ts";
import { decodeResult } from "../bench/decode.ts";
import { parseDocument } from "../bench/document.ts";
import { encodeResult } from "../bench/encode.ts";
import { errorCode } from "../bench/error-code.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { PLAN_SCHEMA, type Plan, planSchema } from "../plan/plan.ts";
import type { Context } from "./context.ts";

/** Plans larger than this are refused unread. */
export const MOST_PLAN_BYTES = 64 * 1024 * 1024;
/** `bench` writes its result under this name; artifacts carry the same name as their folder. */
const RESULT_NAME = /^edgebench-result-[A-Za-z0-9._+-]{1,120}\.json$/;

/** A path as it is shown to people: relative to the working directory where it is inside, never with the home before it. */
export function shown(context: Context, path: string): string {
  const inside = relative(context.cwd, path);
  return inside.startsWith("..") || inside === "" ? path : inside;
}

/** Writes a file whole or not at all. @throws UserError where it cannot be. */
export async function writeOutput(context: Context, path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    throw new UserError(
      `${shown(context, path)}: cannot be written (${codeOf(error)}); name a directory with --out that you may write and that has room`,
    );
  }
}

export async function writeResult(context: Context, path: string, result: Result): Promise<void> {
  await writeOutput(context, path, [...encodeResult(result)].join(""));
}

/** The name of a device's result file. */
export function resultFileName(device: string, attempt: number): string {
  return `edgebench-result-${device}-${attempt}.json`;
}

/**
 * A file that the user names, whole.
 *
 * @param remedy what to do where it cannot be read or is too large, a clause.
 * @throws UserError in these cases.
 */
export async function readLimited(path: string, file: string, mostBytes: number, remedy: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
  } catch (error) {
    throw new UserError(`${file}: cannot be read (${codeOf(error)}); ${remedy}`);
  }
  throw new UserError(`${file}: it has more than the ${mostBytes} bytes that edgebench reads; ${remedy}`);
}

export async function readPlan(context: Context, path: string): Promise<Plan> {
  const file = shown(context, path);
  const size = await sizeOf(path, file, "make one with edgebench plan");
  if (size > MOST_PLAN_BYTES)
    throw new UserError(`${file}: ${size} bytes are more than a plan has; give the file that edgebench plan wrote`);
  return parseDocument(await readUtf8(path, file), planSchema, PLAN_SCHEMA, file);
}

/** Reads a result file. `reduce` says what is kept of each measurement: all of it where left out. */
export async function readResult(
  context: Context,
  path: string,
  reduce?: (measurement: Measurement) => Measurement,
): Promise<Result> {
  const file = shown(context, path);
  await sizeOf(path, file, "make one with edgebench bench");
  return decodeResult(createReadStream(path, { highWaterMark: 1 << 20 }), file, reduce);
}

/** Every result in a folder; see `resultFiles`. The newest attempt of a device is chosen by the judge. */
export async function readResults(context: Context, folder: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const path of await resultFiles(context, folder)) results.push(await readResult(context, path));
  return results;
}

/** The paths of all result files in a folder and one level down (artifacts arrive in a folder each), in order. */
export async function resultFiles(context: Context, folder: string): Promise<readonly string[]> {
  const file = shown(context, folder);
  await sizeOf(folder, file, "name the folder into which edgebench bench wrote");
  const found: string[] = [];
  for (const entry of await entriesOf(folder, file)) {
    if (entry.isFile() && RESULT_NAME.test(entry.name)) found.push(join(folder, entry.name));
    if (!entry.isDirectory()) continue;
    for (const inner of await entriesOf(join(folder, entry.name), file)) {
      if (inner.isFile() && RESULT_NAME.test(inner.name)) found.push(join(folder, entry.name, inner.name));
    }
  }
  return found.sort();
}

async function entriesOf(folder: string, file: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(
      `${file}: cannot be listed (${codeOf(error)}); name the folder into which edgebench bench wrote`,
    );
  }
}

async function sizeOf(path: string, file: string, remedy: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new UserError(
      `${file}: ${codeOf(error) === "ENOENT" ? "no such file or folder" : `cannot be read (${codeOf(error)})`}; ${remedy}`,
    );
  }
}

async function readUtf8(path: string, file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw new UserError(
      `${file}: ${error instanceof TypeError ? "not UTF-8" : `cannot be read (${codeOf(error)})`}; make it again with edgebench`,
    );
  }
}

export function codeOf(error: unknown): string {
  return errorCode(error) ?? "unreadable";
}
