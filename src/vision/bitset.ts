/**
 * One bit per value, least significant bit of the first byte first, unused bits of the last byte 0, as base64.
 */
export function encodeBitset(bits: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [index, bit] of bits.entries()) {
    if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  }
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8_192)
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8_192)));
  return btoa(chunks.join(""));
}

/**
 * The first `count` bits, or undefined where the text is not the one way to write `count` bits: wrong alphabet, wrong
 * length, or a bit set past the end.
 */
export function decodeBitset(text: string, count: number): readonly boolean[] | undefined {
  if (text.length !== Math.ceil(Math.ceil(count / 8) / 3) * 4) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length !== Math.ceil(count / 8)) return undefined;
  const bits = Array.from({ length: count }, (_, index) => ((binary.charCodeAt(index >> 3) >> (index & 7)) & 1) === 1);
  return encodeBitset(bits) === text ? bits : undefined;
}
