import picocolors from "picocolors";
import type { Check } from "../device/check.ts";
import { plain } from "../report/escape.ts";
import type { Context } from "./context.ts";
import { toFix } from "./doctor-order.ts";
import type { Patient } from "./patient.ts";
import { terminalTable } from "./terminal-table.ts";

type Colors = ReturnType<typeof picocolors.createColors>;

const PAINT: { readonly [state in Check["state"]]: (colors: Colors) => (text: string) => string } = {
  ok: ({ green }) => green,
  warn: ({ yellow }) => yellow,
  fail: ({ red }) => red,
};

/** A line per check, the sum of it, and what to fix last: each with its command on a line of its own, to copy. */
export function doctorTable(
  checks: readonly Check[],
  patient: Pick<Patient, "label" | "transport">,
  { color, width }: Pick<Context, "color" | "width">,
): string {
  const colors = picocolors.createColors(color);
  const table = terminalTable(
    checks.map(({ check, state, finding }) => [
      { text: state, paint: PAINT[state](colors) },
      { text: check },
      { text: plain(finding) },
    ]),
    { width },
  );
  const list = toFix(checks).map((found, index) => toDo(found, index + 1, patient, colors));
  const fix = list.length === 0 ? "" : `\nTo fix, in order of effect:\n${list.join("")}`;
  return `${table}\n\n${colors.bold(summary(checks, patient.label))}\n${fix}`;
}

function toDo(
  { check, remedy, command, at }: ReturnType<typeof toFix>[number],
  number: number,
  { label, transport }: Pick<Patient, "label" | "transport">,
  colors: Colors,
): string {
  const place = at === "runner" ? "here" : `on ${label}`;
  const where = transport.kind === "local" || command === undefined ? "" : ` (${place})`;
  const line = command === undefined ? "" : `     ${colors.cyan(plain(command))}\n`;
  return `${number}. ${check}: ${plain(remedy)}${where}\n${line}`;
}

function summary(checks: readonly Check[], label: string | undefined): string {
  const count = (state: Check["state"]) => checks.filter((check) => check.state === state).length;
  const [failures, warnings] = [count("fail"), count("warn")];
  const device = label ?? "This device";
  if (failures > 0) return `${device} is not ready: ${failures} of ${checks.length} checks failed.`;
  if (warnings > 0) return `${device} is ready; ${warnings} of ${checks.length} checks warn.`;
  return `${device} is ready; every check passed.`;
}
