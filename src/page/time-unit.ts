const UNITS = [
  [1e9, "s"],
  [1e6, "ms"],
  [1e3, "µs"],
  [1, "ns"],
] as const;

/** The unit in which times up to `most` nanoseconds are drawn, and its size in nanoseconds. */
export function timeUnit(most: number): { readonly size: number; readonly symbol: string } {
  const [size, symbol] = UNITS.find(([step]) => most >= step) ?? UNITS[3];
  return { size, symbol };
}
