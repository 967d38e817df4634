import { decodeBytes, encodeBytes } from "./bytes.ts";

/**
 * One bit per value, least significant bit of the first byte first, unused bits of the last byte 0, as base64.
 */
export function encodeBitset(bits: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [index, bit] of bits.entries()) {
    if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return encodeBytes(bytes);
}

/**
 * The first `count` bits, or undefined where the text is not the one way to write `count` bits: wrong alphabet, wrong
 * length, or a bit set past the end.
 */
export function decodeBitset(text: string, count: number): readonly boolean[] | undefined {
  const bytes = decodeBytes(text, Math.ceil(count / 8));
  if (bytes === undefined) return undefined;
  const bits = Array.from({ length: count }, (_, index) => (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1);
  return encodeBitset(bits) === text ? bits : undefined;
}
