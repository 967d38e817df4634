import factory from "@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs";
import type { Image } from "../vision/image.ts";
import { ImageFault } from "./image-fault.ts";
import { turboWasm } from "./turbo-wasm.ts";

/** What the package makes of libjpeg-turbo's `tjDecompress2`. */
interface Decoder {
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getFrameInfo(): { readonly width: number; readonly height: number; readonly componentCount: number };
  getDecodedBuffer(): Uint8Array;
  delete(): void;
}
interface Module {
  readonly JPEGDecoder: new () => Decoder;
}

let loaded: Module | undefined;

/**
 * Decodes a grey or colour JPEG with libjpeg-turbo in WebAssembly: its samples are those of Pillow, which uses the same
 * library in the same way (accurate integer DCT, smoothed colour planes). Damage that the library only warns of is refused.
 *
 * @throws ImageFault for what is damaged.
 */
export function decodeTurbo(bytes: Uint8Array): Image {
  loaded ??= load();
  const decoder = new loaded.JPEGDecoder();
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    const { width, height, componentCount } = decoder.getFrameInfo();
    // A copy: the decoder's memory is used again.
    return { width, height, channels: componentCount === 1 ? 1 : 3, data: decoder.getDecodedBuffer().slice() };
  } catch (error) {
    // A trap leaves the module in no state to go on; the library's own complaints are numbers.
    if (error instanceof Error) loaded = undefined;
    throw new ImageFault("is damaged: its JPEG data cannot be decoded");
  } finally {
    if (loaded !== undefined) decoder.delete();
  }
}

/** The module is compiled where it is first needed, at once and not later: no image is decoded twice at a time. */
function load(): Module {
  const module = {
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm: (imports: object, receive: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(turboWasm()), imports);
      receive(instance);
      return instance.exports;
    },
  };
  void factory(module);
  return module as unknown as Module;
}
