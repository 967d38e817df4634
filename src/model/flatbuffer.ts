import { ModelError } from "./model-error.ts";

/** A table of a FlatBuffer, by where it starts. */
export type Table = number;

/**
 * Reads a FlatBuffer in place (https://flatbuffers.dev/internals). Offsets are the file's own words, so each is checked against
 * the file's end before it is followed; nothing is followed that was not asked for, so no file can send a reader in circles.
 */
export class FlatBuffer {
  readonly #view: DataView;
  readonly #format: string;

  /** @param format what the file should be, for refusals: "a TensorFlow Lite model". */
  constructor(bytes: Uint8Array, format: string) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#format = format;
  }

  root(): Table {
    return this.#follow(0);
  }

  /** Where a field of a table is; undefined where the table leaves it at its default. @param slot from 0, as in the schema. */
  #field(table: Table, slot: number): number | undefined {
    const vtable = table - this.#at(table, 4).getInt32(table, true);
    const bytes = this.#at(vtable, 2).getUint16(vtable, true);
    const entry = 4 + 2 * slot;
    if (entry + 2 > bytes) return undefined;
    const offset = this.#at(vtable + entry, 2).getUint16(vtable + entry, true);
    return offset === 0 ? undefined : table + offset;
  }

  byte(table: Table, slot: number, otherwise: number): number {
    const at = this.#field(table, slot);
    return at === undefined ? otherwise : this.#at(at, 1).getInt8(at);
  }

  table(table: Table, slot: number): Table | undefined {
    const at = this.#field(table, slot);
    return at === undefined ? undefined : this.#follow(at);
  }

  text(table: Table, slot: number, most: number): string {
    const vector = this.#vector(table, slot, 1, most);
    if (vector === undefined) return "";
    const { buffer, byteOffset } = this.#view;
    return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + vector.start, vector.count));
  }

  integers(table: Table, slot: number, most: number): readonly number[] | undefined {
    const vector = this.#vector(table, slot, 4, most);
    if (vector === undefined) return undefined;
    return Array.from({ length: vector.count }, (_, index) => this.#view.getInt32(vector.start + 4 * index, true));
  }

  tables(table: Table, slot: number, most: number): readonly Table[] {
    const vector = this.#vector(table, slot, 4, most);
    return Array.from({ length: vector?.count ?? 0 }, (_, index) => this.#follow((vector?.start ?? 0) + 4 * index));
  }

  /** How many entries a vector has, none of which is read. */
  count(table: Table, slot: number): number {
    return this.#vector(table, slot, 1, Number.POSITIVE_INFINITY)?.count ?? 0;
  }

  #vector(table: Table, slot: number, entryBytes: number, most: number): { start: number; count: number } | undefined {
    const field = this.#field(table, slot);
    if (field === undefined) return undefined;
    const at = this.#follow(field);
    const count = this.#at(at, 4).getUint32(at, true);
    if (count > most) throw new ModelError(`refused: a list at byte ${at} has more than ${most} entries`);
    this.#at(at + 4, count * entryBytes);
    return { start: at + 4, count };
  }

  #follow(at: number): number {
    return at + this.#at(at, 4).getUint32(at, true);
  }

  /** The file, in which so many bytes lie at a place. @throws ModelError where they do not. */
  #at(at: number, bytes: number): DataView {
    if (at < 0 || at + bytes > this.#view.byteLength)
      throw new ModelError(`not ${this.#format}: it refers to byte ${at}, beyond its end; export it again`);
    return this.#view;
  }
}
