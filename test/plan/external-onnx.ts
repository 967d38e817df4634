/** An ONNX model of one tensor whose bytes are in a file beside it: field numbers of onnx.proto, IR 10, opset 21. */
export function externalOnnx(location: string, length: number): Uint8Array {
  const tensor = [
    ...number(1, length),
    ...number(2, 2), // UINT8
    ...message(8, text("w")),
    ...message(13, [...message(1, text("location")), ...message(2, text(location))]),
    ...message(13, [...message(1, text("length")), ...message(2, text(String(length)))]),
    ...number(14, 1), // EXTERNAL
  ];
  const graph = [...message(2, text("g")), ...message(5, tensor)];
  return new Uint8Array([...number(1, 10), ...message(7, graph), ...message(8, number(2, 21))]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

const number = (field: number, value: number) => [...varint(field << 3), ...varint(value)];
const message = (field: number, bytes: readonly number[]) => [
  ...varint((field << 3) | 2),
  ...varint(bytes.length),
  ...bytes,
];
const text = (value: string) => [...new TextEncoder().encode(value)];
