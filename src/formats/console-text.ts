import { nanosecondsOf, UNITS_OF_TIME } from "./foreign-value.ts";

const ESCAPE = String.fromCharCode(27);
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;]{0,20}m`, "g");

/** The lines of a tool's output, without colours, at most so long that no pattern takes its time with one. */
export function consoleLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.slice(0, 2_000).replace(COLOUR, "").trim());
}

/** What a pattern's named group `value` holds in the last line that it matches; undefined where none does. */
export function lastValue(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines.toReversed()) {
    const value = pattern.exec(line)?.groups?.["value"];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The same of a time whose unit stands behind it as the group `unit`. */
export function lastTime(lines: readonly string[], pattern: RegExp): number | undefined {
  for (const line of lines.toReversed()) {
    const { value, unit = "" } = pattern.exec(line)?.groups ?? {};
    const size = UNITS_OF_TIME[unit];
    if (value !== undefined && size !== undefined) return nanosecondsOf(value, size);
  }
  return undefined;
}
