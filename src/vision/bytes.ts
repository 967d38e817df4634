/** Bytes as base64. */
export function encodeBytes(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8_192)
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8_192)));
  return btoa(chunks.join(""));
}

/** The `count` bytes, or undefined where the text is not the one way to write so many. */
export function decodeBytes(text: string, count: number): Uint8Array | undefined {
  if (text.length !== Math.ceil(count / 3) * 4) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length !== count || btoa(binary) !== text) return undefined;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
