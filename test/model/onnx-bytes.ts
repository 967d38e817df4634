/** Protobuf, field by field: just enough to write models that no exporter would. Field numbers are those of onnx.proto. */
export type Bytes = readonly number[];

export function varint(value: number | bigint): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

const tag = (field: number, wire: number) => varint(field * 8 + wire);
export const number = (field: number, value: number | bigint): Bytes => [...tag(field, 0), ...varint(value)];
export const message = (field: number, ...parts: readonly Bytes[]): Bytes => {
  const bytes = parts.flat();
  return [...tag(field, 2), ...varint(bytes.length), ...bytes];
};
export const text = (field: number, value: string): Bytes => message(field, [...new TextEncoder().encode(value)]);

export const opset = (version: number, domain = ""): Bytes =>
  message(8, domain === "" ? [] : text(1, domain), number(2, version));
/** An input (11) or output (12): a size, a symbol, or nothing for each dimension. */
export const value = (
  field: 11 | 12,
  name: string,
  type: number,
  shape: readonly (number | bigint | string | undefined)[],
): Bytes => {
  const dimensions = shape.map((size) => {
    if (size === undefined) return message(1);
    return message(1, typeof size === "string" ? text(2, size) : number(1, size));
  });
  return message(field, text(1, name), message(2, message(1, number(1, type), message(2, ...dimensions))));
};
export const node = (type: string, domain = "", ...attributes: readonly Bytes[]): Bytes =>
  message(1, text(4, type), domain === "" ? [] : text(7, domain), ...attributes);
/** A tensor's entries in a file of its own. */
export const external = (entries: { readonly [key: string]: string }): Bytes => [
  ...Object.entries(entries).flatMap(([key, entry]) => message(13, text(1, key), text(2, entry))),
  ...number(14, 1),
];
export const initializer = (name: string, ...parts: readonly Bytes[]): Bytes => message(5, text(8, name), ...parts);
export const graph = (...parts: readonly Bytes[]): Bytes => message(7, ...parts);
export const model = (...parts: readonly Bytes[]): Uint8Array => Uint8Array.from([...number(1, 10), ...parts.flat()]);
/** A model of one graph with these parts. */
export const modelOf = (...parts: readonly Bytes[]): Uint8Array => model(opset(21), graph(...parts));
