import { z } from "zod";
import { nameSchema } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { emulatedOf } from "../bench/emulation.ts";
import { type Environment, environmentSchema, instantSchema, type Measurement, type Result } from "../bench/result.ts";
import { whyImplausible } from "../plausible/plausibility.ts";
import { brokenLine, parseLines } from "./lines.ts";
import { type Point, pointSchema, sideOf, toPoint } from "./point.ts";

const SESSION_SCHEMA = "edgebench/session@1";

const headerSchema = z.strictObject({
  schema: z.literal(SESSION_SCHEMA),
  device: nameSchema,
  session: z.string().regex(/^[0-9a-f]{32}$/),
  recordedAt: instantSchema,
  environment: environmentSchema,
});

/** What the store keeps of one result: where and when it was measured, and its points. */
export interface StoredSession extends Omit<z.infer<typeof headerSchema>, "schema"> {
  readonly points: readonly Point[];
}

/** Why a measurement becomes no history of its device, though it counts as measured. */
export const LEFT_OUT = ["emulated", "foreign", "implausible"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * `emulated`: the device's processor did not run it. `foreign`: of another tool that tells no model or no times, so that nothing
 * could be held against it later. `implausible`: its times cannot be true on the device.
 */
export function whyLeftOut(measurement: Measurement, environment: Environment): LeftOut | undefined {
  const { source, model, launches } = measurement;
  if (emulatedOf(measurement) !== undefined) return "emulated";
  if (source !== undefined && (model === undefined || launches.length === 0)) return "foreign";
  return whyImplausible(measurement, environment) === undefined ? undefined : "implausible";
}

/** What of a result becomes history: each side that a device measured, once, and the bitsets that the points name. */
export function toStoredSession(result: Result): { session: StoredSession; bitsets: ReadonlyMap<string, string> } {
  const { device, session, createdAt, measurements } = result;
  const points = new Map<string, Point>();
  const bitsets = new Map<string, string>();
  for (const measurement of measurements) {
    if (measurement.status !== "measured" || measurement.reusedFrom !== undefined) continue;
    if (whyLeftOut(measurement, device.environment) !== undefined) continue;
    const recorded = toPoint(measurement);
    if (points.has(sideOf(recorded.point))) continue;
    points.set(sideOf(recorded.point), recorded.point);
    for (const [digest, content] of recorded.bitsets) bitsets.set(digest, content);
  }
  const { label, environment } = device;
  return {
    session: { device: label, session: session.id, recordedAt: createdAt, environment, points: [...points.values()] },
    bitsets,
  };
}

/** The text of a session's file: a line for the session, and one for each point. */
export function encodeSession({ points, ...header }: StoredSession): string {
  return [{ schema: SESSION_SCHEMA, ...header }, ...points].map((line) => `${canonicalJson(line)}\n`).join("");
}

/**
 * Reads a session's file.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty, or history would be lost.
 */
export function parseSession(text: string, file: string): StoredSession {
  const end = text.indexOf("\n") + 1;
  const [header] = parseLines(text.slice(0, end), file, headerSchema);
  if (header === undefined) throw brokenLine(file, 1, "it does not tell its session");
  const { schema: _, ...session } = header;
  return { ...session, points: parseLines(text.slice(end), file, pointSchema, 2) };
}
