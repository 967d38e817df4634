import {
  integer,
  integers,
  type Made,
  made,
  type Operation,
  type Rule,
  type Shape,
  shapeOf,
  sizeOf,
} from "./operation.ts";

/** Heads apart: [batch, heads, sequence, size of a head]. */
function headed(shape: Shape | undefined, heads: number): Shape | undefined {
  if (shape?.length === 4) return shape;
  const [batch = 0, sequence = 0, hidden = 0] = shape ?? [];
  return shape?.length === 3 && heads > 0 && hidden % heads === 0
    ? [batch, heads, sequence, hidden / heads]
    : undefined;
}

/** Scores of every query against every key, and their sum of values. What a causal mask hides need not be multiplied: half. */
function pairs(queries: number, keys: number, operation: Operation, causal: string): number {
  return Math.ceil((queries * keys) / (integer(operation, causal, 0) === 1 ? 2 : 1));
}

/** `Attention` of operator set 23: queries, keys and values with their heads apart or side by side, and keys of the past. */
const attention: Rule = (operation): Made | undefined => {
  const queries = headed(shapeOf(operation, 0), integer(operation, "q_num_heads", 0));
  const keys = headed(shapeOf(operation, 1), integer(operation, "kv_num_heads", 0));
  const values = headed(shapeOf(operation, 2), integer(operation, "kv_num_heads", 0));
  const hasPast = (operation.node.inputs[4] ?? "") !== "";
  const past = hasPast ? shapeOf(operation, 4)?.[2] : 0;
  if (queries === undefined || keys === undefined || values === undefined || past === undefined) return undefined;
  const [batch = 0, heads = 0, asked = 0, size = 0] = queries;
  const [, , answered = 0] = keys;
  const [, groups = 0, , wide = 0] = values;
  const all = past + answered;
  const macs = batch * heads * pairs(asked, all, operation, "is_causal") * (size + wide);
  const output = shapeOf(operation, 0)?.length === 4 ? [batch, heads, asked, wide] : [batch, asked, heads * wide];
  const told = made(output, macs);
  const kept = (width: number) => ({ shape: [batch, groups, all, width] });
  return told && { ...told, outputs: [...told.outputs, kept(size), kept(wide)] };
};

/** ONNX Runtime's `Attention`: one product gives queries, keys and values, side by side in the weights. */
const fusedAttention: Rule = (operation) => {
  const [input, weight] = [shapeOf(operation, 0), shapeOf(operation, 1)];
  // With a past there are more keys than the input tells.
  if (input?.length !== 3 || weight?.length !== 2 || (operation.node.inputs[4] ?? "") !== "") return undefined;
  const [batch = 0, sequence = 0] = input;
  const third = (weight[1] ?? 0) / 3;
  const [size = 0, , wide = 0] = integers(operation, "qkv_hidden_sizes") ?? [third, third, third];
  if (size < 0 || !Number.isInteger(size)) return undefined;
  const own = pairs(sequence, sequence, operation, "unidirectional") * (size + wide);
  return made([batch, sequence, wide], batch * (sequence * sizeOf(weight) + own));
};

/** ONNX Runtime's product with weights of a few bits, which are packed: their sizes are attributes. */
const narrowProduct: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const [k, n] = [integer(operation, "K", 0), integer(operation, "N", 0)];
  return input !== undefined && k > 0 && n > 0 && input.at(-1) === k
    ? made([...input.slice(0, -1), n], sizeOf(input) * n)
    : undefined;
};

/** Operators of transformers that hold several products. */
export const ATTENTION_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["Attention", attention],
  ["com.microsoft:Attention", fusedAttention],
  ["com.microsoft:MatMulNBits", narrowProduct],
]);
