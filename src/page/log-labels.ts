import { formatValue } from "../bench/unit.ts";

/** CSS pixels that a label such as `500 ms` takes with a gap beside it. */
const ROOM = 58;
/** And how far its middle stays away from the ends of the axis, so that it sticks out of no drawing. */
const HALF = 22;
/** Leading digits, from the most labels to the fewest. */
const DIGITS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 5],
  [1, 2, 5],
  [1, 3],
] as const;

/**
 * Where a logarithmic axis has its labels: as many round values as have room beside each other and within it. Where it is so short that
 * fewer than two of 1, 2, … 9, 10, 20, … lie on it, they are in equal steps.
 *
 * @param domain the ends of the axis, both above 0, in the unit of the result.
 * @param width of the axis, CSS pixels.
 */
export function logLabels([low, high]: readonly [number, number], width: number): readonly number[] {
  const place = (value: number) => (Math.log(value / low) / Math.log(high / low)) * width;
  const isWithin = (value: number) => place(value) >= HALF && place(value) <= width - HALF;
  const fits = (values: readonly number[]) =>
    values.every((value, index) => index === 0 || place(value) - place(values[index - 1] ?? value) >= ROOM);
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))];
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const on = (digits: readonly number[], every = 1) =>
    decades
      .filter((decade) => decade % every === 0)
      .flatMap((decade) => digits.map((digit) => Number(`${digit}e${decade}`)))
      .filter(isWithin);
  const dense = DIGITS.map((digits) => on(digits));
  const sparse = decades.map((_, index) => on([1], index + 1));
  const even = evenly(low, high, width).map((values) => values.filter(isWithin));
  const tries = [...dense, ...sparse, ...even].filter((values) => values.length >= 2);
  return tries.find(fits) ?? even.find(({ length }) => length === 1) ?? [];
}

/** `500 µs`, `4.4 ms`: without the zeros that a value beside others would have. */
export function labelOf(value: number, unit: "ns" | "per-second"): string {
  return formatValue(value, unit).replace(/(\.\d*[1-9])0+(?= )|\.0+(?= )/, "$1");
}

/** Equal steps of 1, 2 or 5, ever longer. */
function evenly(low: number, high: number, width: number): readonly (readonly number[])[] {
  const least = Math.floor(Math.log10(((high - low) * ROOM) / width));
  const steps = [0, 1, 2, 3].flatMap((more) => [1, 2, 5].map((digit) => Number(`${digit}e${least + more}`)));
  return steps.map((step) => {
    const first = Math.ceil(low / step);
    return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, index) =>
      Number(((first + index) * step).toPrecision(12)),
    );
  });
}
