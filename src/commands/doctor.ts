import type { Check } from "../device/check.ts";
import { examineDevice, examineRunner } from "../device/doctor.ts";
import { reachLocally } from "../device/doctor-local.ts";
import { type Reached, reachOverSsh } from "../device/doctor-ssh.ts";
import { checkPython, checkRuntime } from "../device/doctor-worker.ts";
import type { Transport } from "../device/transport.ts";
import { jsonText } from "../report/document-text.ts";
import { checkCanaries } from "./canary-check.ts";
import type { Context } from "./context.ts";
import { toFix } from "./doctor-order.ts";
import { doctorTable } from "./doctor-table.ts";
import type { ExitCode } from "./exit-code.ts";
import { workerFinder } from "./measure-job.ts";
import { checkNoise } from "./noise-check.ts";
import { findPatient, type Patient } from "./patient.ts";

export interface DoctorOptions {
  readonly json: boolean;
  /** A device of the configuration; this machine where it is left out. */
  readonly device?: string;
  readonly config: string;
}

/** A benchmark that holds the device is waited for this long: whoever looks for a fault sits there. */
const BUSY_MS = 60_000;

/** Examines a device and tells what would spoil a measurement, and what to do about it. 3 where something fails. */
export async function doctor(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const patient = await findPatient(options, context);
  const checks = [...(await examineRunner()), ...(await examine(patient, context))];
  context.out(options.json ? doctorJson(checks, patient, context.version) : doctorTable(checks, patient, context));
  return checks.some(({ state }) => state === "fail") ? 3 : 0;
}

async function examine(patient: Patient, context: Context): Promise<readonly Check[]> {
  const { transport: reached, checks } = await reach(patient, context);
  if (reached === undefined) return checks;
  await using transport = reached;
  const { signal, progress } = context;
  const { label = "of this machine", namedPython } = patient;
  const find = workerFinder({ device: label, transport: patient.transport, python: namedPython }, context, transport);
  // What is wrong with the way there is wrong with every worker, and is said once.
  const mayStart = checks.every(({ state }) => state !== "fail");
  const runtimes = mayStart ? await examineRuntimes(patient, find, transport, context) : [];
  progress.line("watching the device for two seconds");
  const own = patient.transport.kind === "local" ? { own: process.pid } : {};
  const device = await examineDevice({ transport, wanted: patient.wanted, signal, ...own });
  const answering = patient.runtimes.filter((name) =>
    runtimes.some(({ check, state }) => check === name && state === "ok"),
  );
  if (answering.length > 0) progress.line("measuring its noise for a few seconds");
  const noise = await checkNoise({ runtimes: answering, find, transport }, context);
  const canaries = await checkCanaries({ runtimes: answering, wanted: patient.wanted, find, transport }, context);
  return [...stillThere(checks, transport), ...runtimes, ...device, ...noise, ...canaries];
}

/** The way to the device, which may have been lost while it was looked at. */
function stillThere(checks: readonly Check[], { trouble }: Transport): readonly Check[] {
  if (trouble === undefined || checks.some(({ state }) => state === "fail")) return checks;
  const remedy = "see that the device stays on and reachable, and look again";
  const lost: Check = { check: "connection", state: "fail", finding: trouble, remedy };
  return [...checks.filter(({ check }) => check !== "connection"), lost];
}

async function examineRuntimes(
  { python, runtimes }: Patient,
  find: ReturnType<typeof workerFinder>,
  transport: Transport,
  { signal, progress }: Context,
): Promise<readonly Check[]> {
  const checks = python === undefined ? [] : [await checkPython(transport, python)];
  for (const runtime of runtimes) {
    progress.line(`starting the worker of ${runtime}`);
    checks.push(...(await checkRuntime({ runtime, find: () => find(runtime), transport, signal })));
  }
  return oneClock(checks);
}

function reach({ transport }: Patient, context: Context): Promise<Reached<Transport>> {
  const { signal, progress, workersDir } = context;
  const options = { say: progress.line, signal, busyMs: BUSY_MS };
  if (transport.kind === "local") return reachLocally(options);
  progress.line(`connecting to ${transport.user}@${transport.host}`);
  return reachOverSsh({ ...options, address: transport, workersDir, pausesMs: [0] });
}

/** Of several workers' clocks, one speaks for the device: one whose steps are too coarse, where there is one. */
function oneClock(checks: readonly Check[]): readonly Check[] {
  const clocks = checks.filter(({ check }) => check === "clock");
  const told = clocks.find(({ state }) => state !== "ok") ?? clocks[0];
  return [...checks.filter(({ check }) => check !== "clock"), ...(told === undefined ? [] : [told])];
}

function doctorJson(checks: readonly Check[], { label, transport }: Patient, version: string): string {
  const document = {
    schema: "edgebench/doctor@1",
    tool: { name: "edgebench", version },
    device: { label: label ?? null, transport: transport.kind },
    ready: checks.every(({ state }) => state !== "fail"),
    checks,
    fix: toFix(checks).map(({ check }) => check),
  };
  return jsonText(document, 2);
}
