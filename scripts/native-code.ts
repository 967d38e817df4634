const EXTENSIONS = /\.(?:node|so(?:\.\d+)*|dylib|dll|exe|wasm|a|o|lib|pyd|pyc|class|jar)$/i;

/** First bytes of ELF, WebAssembly, PE, Mach-O (both orders, fat) and Java class files, as hex. */
const MAGICS = ["7f454c46", "0061736d", "4d5a", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe"];

/** Whether a file is compiled code, by its name or its first four bytes. */
export function isNativeCode(path: string, head: Uint8Array): boolean {
  if (EXTENSIONS.test(path)) return true;
  const hex = Array.from(head.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return MAGICS.some((magic) => hex.startsWith(magic));
}
