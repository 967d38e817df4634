import { explainIssues, parseJson, validateDocument } from "./document.ts";
import {
  type Measurement,
  measurementSchema,
  RESULT_SCHEMA,
  type Result,
  type ResultHeader,
  resultSchema,
} from "./result.ts";
import { ElementSplitter, SplitError, type SplitLimits } from "./split.ts";
import { UserError } from "./user-error.ts";

/** Generous for the largest honest file (300 benchmarks × 30 rounds × 200 iterations is about 40 MB), small against memory. */
const LIMITS: SplitLimits = { total: 1_073_741_824, element: 67_108_864, rest: 1_048_576, scalar: 32, depth: 16 };

const REMEDY = "this is not a result that edgebench wrote, so take it anew from its artifact";

/**
 * Reads a result file one measurement at a time.
 *
 * Accepts exactly `schema/result.schema.json`; unknown keys are refused. Each measurement is handed to `visit` as soon
 * as it is complete, so memory holds one at a time; the header is known, and returned, at the end.
 *
 * @throws UserError one sentence for anything else than a whole, valid result.
 */
export async function visitResult(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  visit: (measurement: Measurement) => void,
): Promise<ResultHeader> {
  const splitter = new ElementSplitter("measurements", LIMITS);
  let fault: UserError | undefined;
  try {
    for await (const chunk of chunks) {
      for (const text of splitter.push(chunk)) {
        if (fault !== undefined) continue;
        const checked = checkMeasurement(text, splitter.count - 1, file);
        if (checked instanceof UserError) fault = checked;
        else visit(checked);
      }
    }
    // The header speaks before a bad measurement does: a newer schema explains it better than an unknown key.
    const header = validateDocument(parseJson(splitter.finish(), file), resultSchema, RESULT_SCHEMA, file);
    if (fault !== undefined) throw fault;
    const { measurements: _, ...rest } = header;
    return rest;
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    throw new UserError(`${file}: byte ${error.offset}: ${error.message}; ${REMEDY}`);
  }
}

/**
 * Reads a whole result into memory; see `visitResult`.
 *
 * @param reduce what is kept of each measurement; all of it where left out.
 */
export async function decodeResult(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  reduce: (measurement: Measurement) => Measurement = (measurement) => measurement,
): Promise<Result> {
  const measurements: Measurement[] = [];
  const header = await visitResult(chunks, file, (measurement) => measurements.push(reduce(measurement)));
  return { ...header, measurements };
}

function checkMeasurement(text: string, index: number, file: string): Measurement | UserError {
  const place = `${file}: measurements[${index}]`;
  try {
    const checked = measurementSchema.safeParse(parseJson(text, place));
    return checked.success
      ? checked.data
      : new UserError(`${place}: ${explainIssues(checked.error.issues)}; ${REMEDY}`);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
