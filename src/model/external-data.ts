import type { MessageReader } from "./message-reader.ts";
import { ModelError } from "./model-error.ts";
import type { Range } from "./wire.ts";

/** A file beside the model that holds tensors, and the bytes that it must at least have. */
export interface ExternalData {
  readonly location: string;
  readonly minimumBytes: number;
}

/** A path no longer than this fits the plan. */
const MAXIMUM_LOCATION = 1_000;

/**
 * The location of external data as a clean path relative to the model's folder: POSIX, inside that folder. ONNX asks for
 * no more (onnx.proto, TensorProto.external_data), and loaders have been led to other files by links and `..`, and to
 * memory by the starred name that ONNX Runtime keeps for addresses, so anything else is refused before a loader sees it.
 *
 * @throws ModelError with the reason.
 */
export function cleanLocation(location: string): string {
  const refuse = (why: string) =>
    new ModelError(`refused: its external data ${escaped(location.slice(0, 200))} ${why}`);
  if (location === "") throw refuse("name no file");
  if (location.length > MAXIMUM_LOCATION) throw refuse(`have a name of more than ${MAXIMUM_LOCATION} characters`);
  if (/[\p{Cc}\uFFFD]/u.test(location)) throw refuse("have a control character or invalid UTF-8 in their name");
  if (location.includes("\\")) throw refuse("have a backslash in their name; use '/'");
  const parts = location.split("/").filter((part) => part !== ".");
  // The first part that counts: `./C:/w` is at a drive, too.
  if (location.startsWith("/") || /^[A-Za-z]:/.test(parts[0] ?? ""))
    throw refuse("are at an absolute path; keep them in the model's folder");
  if (location.includes("*")) throw refuse("have a '*' in their name, which stands for memory addresses");
  if (parts.includes("..")) throw refuse("are outside the model's folder; keep them inside");
  if (parts.length === 0 || parts.includes("")) throw refuse("name no file");
  return parts.join("/");
}

/** The path in the repository of a clean location beside the model at `modelPath`. */
export function besideModel(modelPath: string, location: string): string {
  const slash = modelPath.lastIndexOf("/");
  return slash < 0 ? location : `${modelPath.slice(0, slash)}/${location}`;
}

/** What onnx.proto defines for TensorProto.external_data. */
const KEYS: ReadonlySet<string> = new Set(["location", "offset", "length", "checksum"]);

/**
 * Where a tensor's content is, from the entries of TensorProto.external_data. Loaders differ in what they make of unknown
 * and of repeated keys, so both are refused: what passes means one thing to all of them.
 *
 * @throws ModelError "refused: …".
 */
export function readExternalData(reader: MessageReader, tensor: string, entries: readonly Range[]): ExternalData {
  const pairs = new Map<string, string>();
  for (const entry of entries) {
    const [key, value] = readPair(reader, entry);
    if (!KEYS.has(key))
      throw new ModelError(
        `refused: the external data of tensor ${quote(tensor)} have the key ${quote(key)}, which ONNX does not define`,
      );
    if (pairs.has(key))
      throw new ModelError(`refused: the external data of tensor ${quote(tensor)} say their ${key} twice`);
    pairs.set(key, value);
  }
  const location = cleanLocation(pairs.get("location") ?? "");
  const offset = wholeNumber(pairs.get("offset") ?? "0", tensor);
  return { location, minimumBytes: offset + wholeNumber(pairs.get("length") ?? "0", tensor) };
}

/** StringStringEntryProto { key = 1, value = 2 } */
function readPair(reader: MessageReader, range: Range): [key: string, value: string] {
  const pair: [string, string] = ["", ""];
  for (const field of reader.fields(range)) {
    if (field.wire === "bytes" && (field.number === 1 || field.number === 2))
      pair[field.number - 1] = reader.text(field);
  }
  return pair;
}

function wholeNumber(text: string, tensor: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new ModelError(
      `refused: the external data of tensor ${quote(tensor)} have an offset or length of ${quote(text)}, which is no whole number of bytes`,
    );
  return Number(text);
}

function quote(text: string): string {
  return escaped(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

/** JSON leaves DEL and the C1 controls as they are, and U+009B opens a terminal's control sequences as ESC [ does. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
