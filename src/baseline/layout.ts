import { type Benchmark, seriesKey } from "../bench/benchmark.ts";

/** The layout's own version, kept in the file `schema` at the root. */
export const STORE_SCHEMA = "edgebench/store@1";

/** A name as one path segment: bytes outside `[a-z0-9._-]` become `%xx`, so the layout is the same on every file system. */
export function encodeName(name: string): string {
  const encoded = [...new TextEncoder().encode(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
  });
  return encoded.join("");
}

/** The folder of a benchmark's series. */
function seriesFolder(benchmark: Benchmark): string {
  const { device, model, runtime } = benchmark;
  return `series/${encodeName(device)}/${encodeName(model)}/${runtime}@${seriesKey(benchmark)}`;
}

export const seriesFile = (benchmark: Benchmark, year: string) => `${seriesFolder(benchmark)}/${year}.jsonl`;
export const recentFile = (device: string) => `recent/${encodeName(device)}.json`;
export const ACCEPTANCES_FILE = "acceptances.jsonl";
export const heartbeatFile = (device: string) => `heartbeats/${encodeName(device)}.json`;
export const environmentFile = (digest: string) => `environments/${digest}.json`;
export const bitsetFile = (digest: string) => `bitsets/${digest}`;
