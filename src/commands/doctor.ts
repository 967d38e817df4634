import Table from "cli-table3";
import picocolors from "picocolors";
import { type Check, examineDevice } from "../device/doctor.ts";
import { plain } from "../report/escape.ts";
import { BORDERLESS } from "./borderless.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";

export interface DoctorOptions {
  readonly json: boolean;
}

/** Examines this device and tells what would spoil a measurement, and what to do about it. 2 where something fails. */
export async function doctor({ json }: DoctorOptions, context: Context): Promise<ExitCode> {
  const { cwd, env, workersDir, signal, progress } = context;
  const checks = await examineDevice({ cwd, env, workersDir, signal, say: progress.line });
  context.out(json ? doctorJson(checks, context.version) : doctorTable(checks, context));
  return checks.some(({ state }) => state === "fail") ? 2 : 0;
}

function doctorJson(checks: readonly Check[], version: string): string {
  return `${JSON.stringify({ schema: "edgebench/doctor@1", tool: { name: "edgebench", version }, checks }, undefined, 2)}\n`;
}

type Colors = ReturnType<typeof picocolors.createColors>;

const PAINT: { readonly [state in Check["state"]]: (colors: Colors) => (text: string) => string } = {
  ok: ({ green }) => green,
  warn: ({ yellow }) => yellow,
  fail: ({ red }) => red,
};

/** A line per check, what to do below what was found, and the sum of it last. */
export function doctorTable(checks: readonly Check[], { color, width }: Pick<Context, "color" | "width">): string {
  const colors = picocolors.createColors(color);
  const state = 6;
  const name = Math.max(...checks.map(({ check }) => check.length)) + 2;
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    colWidths: [state, name, Math.max(30, width - state - name)],
    wordWrap: true,
  });
  for (const { check, state: word, finding, remedy } of checks) {
    const advice = remedy === undefined ? "" : `\n→ ${plain(remedy)}`;
    table.push([PAINT[word](colors)(word), check, `${plain(finding)}${advice}`]);
  }
  return `${withoutTrailingSpaces(table.toString())}\n\n${colors.bold(summary(checks))}\n`;
}

function summary(checks: readonly Check[]): string {
  const count = (state: Check["state"]) => checks.filter((check) => check.state === state).length;
  const [failures, warnings] = [count("fail"), count("warn")];
  if (failures > 0) return `This device is not ready: ${failures} of ${checks.length} checks failed.`;
  if (warnings > 0) return `This device is ready; ${warnings} of ${checks.length} checks warn.`;
  return `This device is ready; every check passed.`;
}

const withoutTrailingSpaces = (text: string) => text.replaceAll(/ +$/gm, "");
