/** Protobuf's encoding, written out by hand so that tests can also write what no library would. */
export type Bytes = readonly number[];

/** A base-128 number, any size: beyond 64 bits too. */
export function varint(value: number | bigint): Bytes {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

export const tag = (field: number, wire: number): Bytes => varint(field * 8 + wire);

export const number = (field: number, value: number | bigint): Bytes => [...tag(field, 0), ...varint(value)];

/** As protobuf writes negative numbers: two's complement in 64 bits, ten bytes long. */
export const negative = (field: number, value: number): Bytes => number(field, BigInt.asUintN(64, BigInt(value)));

export function message(field: number, ...parts: readonly Bytes[]): Bytes {
  const body = parts.flat();
  return [...tag(field, 2), ...varint(body.length), ...body];
}

export const text = (field: number, value: string): Bytes => message(field, [...new TextEncoder().encode(value)]);

const OPSET = message(8, number(2, 21));

/** A model of IR 10 and opset 21 around the parts of a graph, and whatever else. */
export function model(graph: readonly Bytes[], ...others: readonly Bytes[]): Uint8Array {
  return Uint8Array.from([...number(1, 10), ...message(7, ...graph), ...OPSET, ...others.flat()]);
}

/** A ValueInfoProto at graph.input (11) or graph.output (12). */
export function value(field: 11 | 12, name: string, elementType: number, dimensions?: readonly Bytes[]): Bytes {
  const shape = dimensions === undefined ? [] : message(2, ...dimensions.map((one) => message(1, one)));
  return message(field, text(1, name), message(2, message(1, number(1, elementType), shape)));
}
