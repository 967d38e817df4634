import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The WebAssembly of the JPEG decoder. The build puts its bytes here instead, so that dist/ needs no package. */
export function turboWasm(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    readFileSync(createRequire(import.meta.url).resolve("@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm")),
  );
}
