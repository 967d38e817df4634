/**
 * The power mode of a Jetson from `nvpmodel -q` (`NV Power Mode: MAXN`), whatever else it prints: without root it complains
 * of files that it may not read. Undefined for text that tells none.
 */
export function powerMode(text: string): string | undefined {
  return /^NV Power Mode:[ \t]*(\S[^\n]*?)[ \t]*$/m.exec(text)?.[1]?.slice(0, 100);
}
