import { broadcast, integer, type Known, made, type Rule, shapeOf } from "./operation.ts";
import { INT32, INT64, MOST_VALUES } from "./tensor-bytes.ts";

/** The first input's shape, for every output. Numbers stay too where the operator changes nothing. */
const alike: Rule = (operation) => {
  const shape = shapeOf(operation, 0);
  return shape && { outputs: operation.node.outputs.map(() => ({ shape })) };
};

const unchanged: Rule = ({ inputs: [known] }) => known?.shape && { outputs: [known] };

/** To whole numbers what is behind the point is cut off. */
const cast: Rule = (operation) => {
  const [known] = operation.inputs;
  const isWhole = [INT32, INT64].includes(integer(operation, "to", 0));
  return known?.shape && { outputs: [isWhole ? { ...known, values: known.values?.map(Math.trunc) } : known] };
};

const floor: Rule = ({ inputs: [known] }) =>
  known?.shape && { outputs: [{ ...known, values: known.values?.map(Math.floor) }] };

const stretched: Rule = (operation) => made(broadcast(operation.inputs.map((known) => known?.shape)));

/** `QLinearAdd` and its kin: value, scale and zero point of each operand in turn. */
const stretchedPairs: Rule = (operation) => made(broadcast([shapeOf(operation, 0), shapeOf(operation, 3)]));

type Arithmetic = (a: number, b: number) => number;

/** Elementwise; exporters compute shapes with these, so short numbers are computed too. */
function computed(compute: Arithmetic): Rule {
  return (operation) => {
    const told = stretched(operation);
    const [a, b] = operation.inputs.map((known) => known?.values);
    const shape = told?.outputs[0]?.shape;
    if (shape === undefined || a === undefined || b === undefined) return told;
    const length = Math.max(a.length, b.length);
    const isPlain =
      operation.inputs.length === 2 && shape.length <= 1 && length <= MOST_VALUES && [1, length].includes(a.length);
    if (!isPlain || ![1, length].includes(b.length)) return told;
    const values = Array.from({ length }, (_, index) =>
      compute(a[a.length === 1 ? 0 : index] ?? 0, b[b.length === 1 ? 0 : index] ?? 0),
    );
    return { outputs: [{ shape, values: values.every(Number.isFinite) ? values : undefined }] };
  };
}

/** What division leaves depends on the type of its numbers, which is not followed; where it leaves nothing it does not. */
const exact = (quotient: number) => (Number.isInteger(quotient) ? quotient : Number.NaN);

const chosen: Rule = (operation) => {
  const told = stretched(operation);
  const [condition, yes, no] = operation.inputs.map((known) => known?.values);
  const shape = told?.outputs[0]?.shape;
  if (shape === undefined || condition === undefined || yes === undefined || no === undefined) return told;
  const same = condition.length === yes.length && yes.length === no.length && shape.length <= 1;
  if (!same) return told;
  const values = condition.map((is, index) => (is === 0 ? no[index] : yes[index]) ?? 0);
  return { outputs: [{ shape, values }] };
};

/** The output is as the first input, what training alone needs is not told. */
const firstAlike: Rule = (operation) => {
  const shape = shapeOf(operation, 0);
  if (shape === undefined) return undefined;
  const rest: Known = { shape: undefined };
  return { outputs: operation.node.outputs.map((_, index) => (index === 0 ? { shape } : rest)) };
};

const ALIKE = [
  ...["Relu", "LeakyRelu", "Elu", "Selu", "Celu", "ThresholdedRelu", "Sigmoid", "HardSigmoid", "HardSwish", "Swish"],
  ...["Tanh", "Softplus", "Softsign", "Mish", "Gelu", "Erf", "Exp", "Log", "Sqrt", "Reciprocal", "Abs", "Neg", "Sign"],
  ...["Ceil", "Round", "Not", "IsNaN", "IsInf", "Softmax", "LogSoftmax", "Hardmax", "Clip", "LRN", "Shrink"],
  ...["Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "CumSum", "BitwiseNot", "Trilu"],
  ...[
    "InstanceNormalization",
    "GroupNormalization",
    "LpNormalization",
    "MeanVarianceNormalization",
    "RMSNormalization",
  ],
  ...["QuantizeLinear", "DequantizeLinear", "ScatterND", "ScatterElements", "Scatter", "ReverseSequence", "PRelu"],
  ...["DynamicQuantizeLinear", "RotaryEmbedding"],
  ...["com.microsoft:QuantizeLinear", "com.microsoft:DequantizeLinear", "com.microsoft:QLinearSigmoid"],
  ...[
    "com.microsoft:QLinearLeakyRelu",
    "com.microsoft:QLinearSoftmax",
    "com.microsoft:Gelu",
    "com.microsoft:QuickGelu",
  ],
  ...["com.microsoft:FastGelu", "com.microsoft:BiasGelu"],
];
const STRETCHED = [
  ...[
    "Pow",
    "Equal",
    "Less",
    "LessOrEqual",
    "Greater",
    "GreaterOrEqual",
    "And",
    "Or",
    "Xor",
    "Mean",
    "Sum",
    "BitShift",
  ],
  ...["BitwiseAnd", "BitwiseOr", "BitwiseXor"],
];
const FIRST_ALIKE = [
  ...["BatchNormalization", "Dropout", "LayerNormalization"],
  ...["com.microsoft:SkipLayerNormalization", "com.microsoft:LayerNormalization"],
];

/** Operators that go element by element. They multiply too, but what counts as a network's operations leaves them out. */
export const ELEMENT_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...ALIKE.map((type) => [type, alike] as const),
  ...STRETCHED.map((type) => [type, stretched] as const),
  ...FIRST_ALIKE.map((type) => [type, firstAlike] as const),
  ["Identity", unchanged],
  ["Cast", cast],
  ["Floor", floor],
  ...["com.microsoft:QLinearAdd", "com.microsoft:QLinearMul"].map((type) => [type, stretchedPairs] as const),
  ["Add", computed((a, b) => a + b)],
  ["Sub", computed((a, b) => a - b)],
  ["Mul", computed((a, b) => a * b)],
  ["Div", computed((a, b) => exact(a / b))],
  ["Mod", computed((a, b) => (a >= 0 && b > 0 ? a % b : Number.NaN))],
  ["Max", computed(Math.max)],
  ["Min", computed(Math.min)],
  ["Where", chosen],
]);
