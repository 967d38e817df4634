import { ModelError } from "./model-error.ts";
import { type Field, fieldsOf, type Range, type Source } from "./wire.ts";

const MAXIMUM_FIELDS = 10_000_000;
const MAXIMUM_NAME_BYTES = 4_096;
const MAXIMUM_TEXT_BYTES = 2 ** 26;

/** Reads the messages of one file within a budget for the whole file: of fields, which cost time, and of text, which costs memory. */
export class MessageReader {
  readonly #source: Source;
  // A byte order mark is part of a name: a loader would look for a file that is called so.
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #fields = 0;
  #textBytes = 0;

  /** @param format what the file should be, for refusals. */
  constructor(bytes: Uint8Array, format = "an ONNX model") {
    this.#source = { bytes, format };
  }

  /** The fields of one message. @throws ModelError where they are no protobuf, end too early, or are too many in all. */
  *fields(range: Range): Generator<Field, void> {
    for (const field of fieldsOf(this.#source, range)) {
      this.#fields += 1;
      if (this.#fields > MAXIMUM_FIELDS) throw new ModelError(`refused: it has more than ${MAXIMUM_FIELDS} parts`);
      yield field;
    }
  }

  /** A name, with U+FFFD for what is no UTF-8. @throws ModelError where it is too long, or all names together are. */
  text(range: Range): string {
    const length = range.end - range.start;
    if (length > MAXIMUM_NAME_BYTES)
      throw new ModelError(
        `refused: it has a name of ${length} bytes at byte ${range.start}, more than ${MAXIMUM_NAME_BYTES}`,
      );
    this.#textBytes += length;
    if (this.#textBytes > MAXIMUM_TEXT_BYTES)
      throw new ModelError(`refused: its names have more than ${MAXIMUM_TEXT_BYTES} bytes in all`);
    return this.#decoder.decode(this.#source.bytes.subarray(range.start, range.end));
  }
}
