import {
  attributeText,
  broadcast,
  integer,
  type Made,
  made,
  type Operation,
  type Rule,
  type Shape,
  shapeOf,
  sizeOf,
} from "./operation.ts";

/** A product of matrices or stacks of them, as NumPy's matmul: [..., m, k] by [..., k, n]. */
function product(a: Shape | undefined, b: Shape | undefined): Made | undefined {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return undefined;
  const [left, right] = [a.length === 1 ? [1, ...a] : a, b.length === 1 ? [...b, 1] : b];
  const [m = 0, k = 0, n = 0] = [left.at(-2), left.at(-1), right.at(-1)];
  const stack = broadcast([left.slice(0, -2), right.slice(0, -2)]);
  if (stack === undefined || k !== right.at(-2)) return undefined;
  const shape = [...stack, ...(a.length === 1 ? [] : [m]), ...(b.length === 1 ? [] : [n])];
  return made(shape, sizeOf(stack) * m * k * n);
}

/** `FusedMatMul` turns the last two sizes of an operand where it says so. */
function turned(operation: Operation, name: string, shape: Shape | undefined): Shape | undefined {
  if (integer(operation, name, 0) === 0 || shape === undefined || shape.length < 2) return shape;
  return [...shape.slice(0, -2), shape.at(-1) ?? 0, shape.at(-2) ?? 0];
}

const general: Rule = (operation) => {
  const [a, b] = [
    turned(operation, "transA", shapeOf(operation, 0)),
    turned(operation, "transB", shapeOf(operation, 1)),
  ];
  return a?.length === 2 && b?.length === 2 ? product(a, b) : undefined;
};

/**
 * A recurrent layer: at each step the input and the last state are multiplied by the weights of all gates.
 *
 * @param gates 4 of an LSTM, 3 of a GRU, 1 of a plain one.
 */
function recurrent(gates: number): Rule {
  return (operation) => {
    const [input, weight, again] = [shapeOf(operation, 0), shapeOf(operation, 1), shapeOf(operation, 2)];
    if (input?.length !== 3 || weight?.length !== 3 || again?.length !== 3) return undefined;
    const [first = 0, second = 0] = input;
    const isBatchFirst = integer(operation, "layout", 0) === 1;
    const [steps, batch] = isBatchFirst ? [second, first] : [first, second];
    const [directions = 0, wide = 0] = weight;
    const hidden = wide / gates;
    const all = made([steps, directions, batch, hidden], steps * batch * (sizeOf(weight) + sizeOf(again)));
    if (all === undefined) return undefined;
    const state = { shape: isBatchFirst ? [batch, directions, hidden] : [directions, batch, hidden] };
    const told = isBatchFirst ? { shape: [batch, steps, directions, hidden] } : (all.outputs[0] ?? state);
    return { ...all, outputs: [told, state, state] };
  };
}

/**
 * `ij,jk->ik`: every combination of the letters is one multiply-accumulate, but of those that one operand alone has and the
 * result lacks, which can be summed first.
 */
const einsum: Rule = (operation) => {
  const [terms = "", result] = (attributeText(operation, "equation") ?? "").replaceAll(" ", "").split("->");
  const operands = terms.split(",");
  if (result === undefined || operands.length !== operation.inputs.length || !/^[A-Za-z,]*$/.test(terms + result))
    return undefined;
  const sizes = new Map<string, number>();
  for (const [index, letters] of operands.entries()) {
    const shape = shapeOf(operation, index);
    if (shape?.length !== letters.length) return undefined;
    for (const [at, letter] of [...letters].entries()) sizes.set(letter, shape[at] ?? 0);
  }
  const [first = "", second = ""] = operands;
  const met = [...sizes].filter(
    ([letter]) => result.includes(letter) || (first.includes(letter) && second.includes(letter)),
  );
  // More than two operands may be multiplied in an order that costs less.
  const macs = operands.length === 2 ? sizeOf(met.map(([, size]) => size)) : undefined;
  return made(
    [...result].map((letter) => sizes.get(letter)),
    macs,
  );
};

/** Operators that multiply matrices. */
export const MATRIX_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["MatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
  ["MatMulInteger", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
  ["QLinearMatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 3))],
  [
    "com.microsoft:FusedMatMul",
    (operation) =>
      product(turned(operation, "transA", shapeOf(operation, 0)), turned(operation, "transB", shapeOf(operation, 1))),
  ],
  ["Gemm", general],
  ["com.microsoft:FusedGemm", general],
  ["LSTM", recurrent(4)],
  ["GRU", recurrent(3)],
  ["RNN", recurrent(1)],
  ["Einsum", einsum],
]);
