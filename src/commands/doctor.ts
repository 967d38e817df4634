import Table from "cli-table3";
import picocolors from "picocolors";
import type { Check } from "../device/check.ts";
import { examineDevice } from "../device/doctor.ts";
import { plain } from "../report/escape.ts";
import { BORDERLESS } from "./borderless.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { checkNoise } from "./noise-check.ts";

export interface DoctorOptions {
  readonly json: boolean;
}

/** Examines this device and tells what would spoil a measurement, and what to do about it. 2 where something fails. */
export async function doctor({ json }: DoctorOptions, context: Context): Promise<ExitCode> {
  const { cwd, env, workersDir, signal, progress } = context;
  const examined = await examineDevice({ cwd, env, workersDir, signal, say: progress.line });
  const canRun = examined.every(({ check, state }) => check !== "onnxruntime" || state !== "fail");
  if (canRun) progress.line("measuring the noise of this device for a few seconds");
  const checks = [...examined, ...(canRun ? await checkNoise(context) : [])];
  context.out(json ? doctorJson(checks, context.version) : doctorTable(checks, context));
  return checks.some(({ state }) => state === "fail") ? 2 : 0;
}

function doctorJson(checks: readonly Check[], version: string): string {
  return `${JSON.stringify({ schema: "edgebench/doctor@1", tool: { name: "edgebench", version }, checks, fix: toFix(checks).map(({ check }) => check) }, undefined, 2)}\n`;
}

/** What spoils measurements most comes first; what is not named here comes last. */
const EFFECT = [
  ...["node", "git", "onnxruntime", "disk"],
  ...["throttling", "temperature", "load", "governor", "accelerator", "virtual machine"],
  ...["memory", "noise", "clock", "cage", "energy"],
];

/** The checks that something is to be done about, in order of effect: failures, then warnings. */
function toFix(checks: readonly Check[]): readonly (Check & { readonly remedy: string })[] {
  const weight = ({ check, state }: Check) => {
    const place = EFFECT.indexOf(check);
    return (state === "fail" ? 0 : EFFECT.length + 1) + (place < 0 ? EFFECT.length : place);
  };
  return checks
    .flatMap((found) => (found.remedy === undefined ? [] : [{ ...found, remedy: found.remedy }]))
    .sort((a, b) => weight(a) - weight(b));
}

type Colors = ReturnType<typeof picocolors.createColors>;

const PAINT: { readonly [state in Check["state"]]: (colors: Colors) => (text: string) => string } = {
  ok: ({ green }) => green,
  warn: ({ yellow }) => yellow,
  fail: ({ red }) => red,
};

/** A line per check, the sum of it, and what to fix last. */
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
  for (const { check, state: word, finding } of checks) table.push([PAINT[word](colors)(word), check, plain(finding)]);
  const remedies = toFix(checks).map(({ check, remedy }, index) => `${index + 1}. ${check}: ${plain(remedy)}\n`);
  const list = remedies.length === 0 ? "" : `\nTo fix, in order of effect:\n${remedies.join("")}`;
  return `${withoutTrailingSpaces(table.toString())}\n\n${colors.bold(summary(checks))}\n${list}`;
}

function summary(checks: readonly Check[]): string {
  const count = (state: Check["state"]) => checks.filter((check) => check.state === state).length;
  const [failures, warnings] = [count("fail"), count("warn")];
  if (failures > 0) return `This device is not ready: ${failures} of ${checks.length} checks failed.`;
  if (warnings > 0) return `This device is ready; ${warnings} of ${checks.length} checks warn.`;
  return `This device is ready; every check passed.`;
}

const withoutTrailingSpaces = (text: string) => text.replaceAll(/ +$/gm, "");
