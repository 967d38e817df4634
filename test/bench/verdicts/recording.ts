import { z } from "zod";

/** Sessions of real launches, one JSON document a line: what was measured, then each session. */
const RECORDING_SCHEMA = "edgebench/recorded-sessions@1";

const latencies = z.array(z.number().min(1)).min(1);

const headerSchema = z.strictObject({
  schema: z.literal(RECORDING_SCHEMA),
  /** What every launch of `alone` and `same` is of. */
  model: z.string(),
  /** The head of `changed`; its base is `model`. */
  changedModel: z.string(),
  iterations: z.int().min(1),
  processor: z.string(),
});
type Header = z.infer<typeof headerSchema>;

const roundSchema = z.strictObject({ base: latencies, head: latencies });
const sessionSchema = z.strictObject({
  startedAt: z.string(),
  /** Launches one after the other, all of the same model; nanoseconds. */
  alone: z.array(z.strictObject({ latencyNs: latencies, sentinelNs: z.number().min(1).optional() })).min(1),
  /** Rounds in ping-pong of the same model. */
  same: z.array(roundSchema),
  /** Rounds in ping-pong of the model and the changed one. */
  changed: z.array(roundSchema),
});
export type RecordedSession = z.infer<typeof sessionSchema>;

export interface Recording {
  readonly header: Header;
  readonly sessions: readonly RecordedSession[];
}

export const makeHeader = (facts: Omit<Header, "schema">): Header => ({ schema: RECORDING_SCHEMA, ...facts });

export const toLine = (document: Header | RecordedSession): string => `${JSON.stringify(document)}\n`;

/**
 * Reads a recording. A last line that was cut off is left out: the run that wrote it was ended in the middle.
 *
 * @throws Error for anything else that is not a recording, naming the line.
 */
export function parseRecording(text: string): Recording {
  const lines = text.split("\n");
  // What follows the last line break is nothing, or was cut off.
  const [first, ...rest] = lines.slice(0, -1);
  if (first === undefined)
    throw new Error("line 1: not a recording of sessions; make one with npm run collect:launches");
  return {
    header: parseLine(headerSchema, first, 1),
    sessions: rest.map((line, index) => parseLine(sessionSchema, line, index + 2)),
  };
}

function parseLine<T>(schema: z.ZodType<T>, line: string, number: number): T {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not JSON; remove the line`);
  }
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new Error(`line ${number}: ${parsed.error.issues[0]?.message ?? "not what a recording holds"}`);
}
