/** Base units in which values are stored: nanoseconds, bytes, inferences per second, joules, instructions, a number of things, a share of 1. */
export const UNITS = ["ns", "bytes", "per-second", "joules", "instructions", "count", "share"] as const;
export type Unit = (typeof UNITS)[number];

const STEPS: { readonly [unit in Exclude<Unit, "share" | "count">]: readonly (readonly [number, string])[] } = {
  ns: [
    [1, "ns"],
    [1e3, "µs"],
    [1e6, "ms"],
    [1e9, "s"],
  ],
  bytes: [
    [1, "B"],
    [1024, "KiB"],
    [1024 ** 2, "MiB"],
    [1024 ** 3, "GiB"],
  ],
  "per-second": [
    [1, "/s"],
    [1e3, "k/s"],
    [1e6, "M/s"],
  ],
  joules: [
    [1e-6, "µJ"],
    [1e-3, "mJ"],
    [1, "J"],
    [1e3, "kJ"],
  ],
  instructions: [
    [1, "instructions"],
    [1e3, "k instructions"],
    [1e6, "M instructions"],
    [1e9, "G instructions"],
  ],
};

/** A value as a person would write it, three significant digits: `12.3 ms`, `4.51 MiB`, `96.2 %`. */
export function formatValue(value: number, unit: Unit): string {
  return withSymbol(value, scaleOf(value, unit), threeDigits(value, scaleOf(value, unit)));
}

/**
 * Two values to be read beside each other: in the unit of the larger, three significant digits of each, and up to three more
 * where only they show the difference: `1.24 ms` and `0.853 ms`, `1.240 ms` and `1.244 ms`.
 */
export function formatValues(one: number, other: number, unit: Unit): readonly [string, string] {
  const finite = [one, other].filter(Number.isFinite).map(Math.abs);
  const scale = scaleOf(Math.max(0, ...finite), unit);
  const digits = [threeDigits(one, scale), threeDigits(other, scale)] as const;
  const tell = (more: number) =>
    [withSymbol(one, scale, digits[0] + more), withSymbol(other, scale, digits[1] + more)] as const;
  const told = tell(0);
  if (one === other || told[0] !== told[1]) return told;
  return [1, 2, 3].map(tell).find(([first, second]) => first !== second) ?? told;
}

/** What a value is divided by before it is written, and what stands behind it. */
interface Scale {
  readonly size: number;
  readonly symbol: string;
  /** Digits behind the point, whatever the value; undefined where three significant ones are told. */
  readonly decimals: number | undefined;
}

function scaleOf(value: number, unit: Unit): Scale {
  if (unit === "count") return { size: 1, symbol: "", decimals: 0 };
  if (unit === "share") return { size: 0.01, symbol: " %", decimals: 1 };
  const steps = STEPS[unit];
  // 999.5 already prints as 1000 in three digits, so the next step starts there.
  const [size, symbol] = steps.findLast(([step]) => Math.abs(value) >= step * 0.9995) ?? steps[0] ?? [1, ""];
  return { size, symbol: ` ${symbol}`, decimals: undefined };
}

function withSymbol(value: number, { size, symbol }: Scale, digits: number): string {
  if (!Number.isFinite(value)) return String(value);
  return `${(value / size).toFixed(digits)}${symbol}`;
}

/** Digits behind the point that make three significant ones, as in 0.123, 1.23, 12.3, 123 and 1235, but at most nine. */
function threeDigits(value: number, { size, decimals }: Scale): number {
  if (decimals !== undefined) return decimals;
  const magnitude = Math.abs(value / size);
  if (magnitude === 0 || !Number.isFinite(magnitude)) return 2;
  // 9.995 already prints as 10.00 in three digits.
  return Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(magnitude * 1.0005))));
}
