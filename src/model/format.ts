import { parseLfsPointer } from "./lfs-pointer.ts";

/** What the first bytes of a file say it is; `protobuf` may be an ONNX model, and only reading it tells. */
export type Format = "empty" | "lfs-pointer" | "tflite" | "ort" | "zip" | "pickle" | "text" | "protobuf" | "unknown";

const LOOKED_AT = 1_024;

/** Recognises a file by its magic bytes, never by its name. */
export function recogniseFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return "empty";
  if (parseLfsPointer(bytes) !== undefined) return "lfs-pointer";
  // A FlatBuffer keeps its file identifier at byte 4 (tensorflow/lite/schema/schema.fbs: file_identifier "TFL3").
  if (startsWith(bytes, [0x54, 0x46, 0x4c, 0x33], 4)) return "tflite";
  // Likewise onnxruntime/core/flatbuffers/schema/ort.fbs: "ORTM". The rest of such a file can be made to read as ONNX.
  if (startsWith(bytes, [0x4f, 0x52, 0x54, 0x4d], 4)) return "ort";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  // Pickle protocols 2 to 5 open with PROTO and the version.
  if (bytes[0] === 0x80 && bytes[1] !== undefined && bytes[1] >= 2 && bytes[1] <= 5) return "pickle";
  if (isText(bytes.subarray(0, LOOKED_AT))) return "text";
  // Field 1 (ir_version) comes first wherever a serialiser keeps the order; a small number follows.
  if (bytes[0] === 0x08 && bytes[1] !== undefined && bytes[1] > 0 && bytes[1] < 0x80) return "protobuf";
  return "unknown";
}

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

/** UTF-8 without control characters other than white space; a character cut at the end is forgiven. */
function isText(head: Uint8Array): boolean {
  for (const byte of head) {
    if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) return false;
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
