import { type Result, resultSchema } from "./result.ts";

/**
 * The result file as text, in pieces of one measurement each; `decodeResult` gives the same value back.
 *
 * @throws Error (a fault of ours) if the value does not match the schema: an invalid file is never written.
 */
export function* encodeResult(result: Result): Generator<string> {
  const { measurements, ...header } = resultSchema.parse(result);
  yield `${JSON.stringify(header, undefined, 1).slice(0, -2)},\n "measurements": [`;
  for (const [index, measurement] of measurements.entries())
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(measurement)}`;
  yield measurements.length === 0 ? "]\n}\n" : "\n ]\n}\n";
}
