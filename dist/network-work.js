import { g as operatorNameSchema, i as MOST_OPERATOR_KINDS } from "./result.js";
import { n as resolveShape } from "./shapes.js";
import { r as MessageReader, s as ModelError, t as STANDARD_DOMAIN } from "./onnx.js";

// src/model/operation.ts
const MOST_RANK = 16;
/** The shape of an input; undefined where it is left out or not known. */
function shapeOf({ inputs }, index) {
	return inputs[index]?.shape;
}
/** An integer of an attribute. */
function integer({ node }, name, otherwise) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "integers" ? attribute.integers[0] ?? otherwise : otherwise;
}
/** Integers of an attribute; undefined where it is left out. */
function integers({ node }, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "integers" ? attribute.integers : void 0;
}
function attributeText({ node }, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "text" ? attribute.text : void 0;
}
/** Integers that moved from an attribute (older operator sets) to an input (newer ones). */
function listed(operation, name, index) {
	return integers(operation, name) ?? operation.inputs[index]?.values;
}
/** Whether an input is given whose numbers are not known: what is left out has a default, this has none. */
function isUntold({ node, inputs }, index) {
	return (node.inputs[index] ?? "") !== "" && inputs[index]?.values === void 0;
}
/** An axis counted from the front. Undefined where there is none. */
function axisOf(axis, rank) {
	const counted = axis < 0 ? axis + rank : axis;
	return Number.isInteger(counted) && counted >= 0 && counted < rank ? counted : void 0;
}
/** Elements of a tensor; a scalar has one. */
function sizeOf(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
/** A shape that a tensor can have: whole sizes, few of them, and no more elements than can be counted. */
function possible(shape) {
	return shape.length <= MOST_RANK && shape.every((size) => Number.isSafeInteger(size) && Number(size) >= 0) && Number.isSafeInteger(sizeOf(shape)) ? shape : void 0;
}
/** One output of this shape. */
function made(shape, macs) {
	const told = shape && possible(shape);
	if (told === void 0) return void 0;
	return {
		outputs: [{ shape: told }],
		...macs === void 0 ? {} : { macs }
	};
}
/** Sizes of two or more tensors that are stretched to each other, as NumPy does. Undefined where they do not fit. */
function broadcast(shapes) {
	const rank = shapes.reduce((most, shape) => Math.max(most, shape?.length ?? 0), 0);
	const sizes = Array.from({ length: rank }, (_, index) => {
		let wide = 1;
		for (const shape of shapes) {
			if (shape === void 0) return void 0;
			const size = shape[index - rank + shape.length] ?? 1;
			if (size !== 1 && wide !== 1 && size !== wide) return void 0;
			if (size !== 1) wide = size;
		}
		return wide;
	});
	return shapes.includes(void 0) ? void 0 : possible(sizes);
}

// src/model/attention-rules.ts
/** Heads apart: [batch, heads, sequence, size of a head]. */
function headed(shape, heads) {
	if (shape?.length === 4) return shape;
	const [batch = 0, sequence = 0, hidden = 0] = shape ?? [];
	return shape?.length === 3 && heads > 0 && hidden % heads === 0 ? [
		batch,
		heads,
		sequence,
		hidden / heads
	] : void 0;
}
/** Scores of every query against every key, and their sum of values. What a causal mask hides need not be multiplied: half. */
function pairs(queries, keys, operation, causal) {
	return Math.ceil(queries * keys / (integer(operation, causal, 0) === 1 ? 2 : 1));
}
/** `Attention` of operator set 23: queries, keys and values with their heads apart or side by side, and keys of the past. */
const attention = (operation) => {
	const queries = headed(shapeOf(operation, 0), integer(operation, "q_num_heads", 0));
	const keys = headed(shapeOf(operation, 1), integer(operation, "kv_num_heads", 0));
	const values = headed(shapeOf(operation, 2), integer(operation, "kv_num_heads", 0));
	const past = (operation.node.inputs[4] ?? "") !== "" ? shapeOf(operation, 4)?.[2] : 0;
	if (queries === void 0 || keys === void 0 || values === void 0 || past === void 0) return void 0;
	const [batch = 0, heads = 0, asked = 0, size = 0] = queries;
	const [, , answered = 0] = keys;
	const [, groups = 0, , wide = 0] = values;
	const all = past + answered;
	const macs = batch * heads * pairs(asked, all, operation, "is_causal") * (size + wide);
	const output = shapeOf(operation, 0)?.length === 4 ? [
		batch,
		heads,
		asked,
		wide
	] : [
		batch,
		asked,
		heads * wide
	];
	const told = made(output, macs);
	const kept = (width) => ({ shape: [
		batch,
		groups,
		all,
		width
	] });
	return told && {
		...told,
		outputs: [
			...told.outputs,
			kept(size),
			kept(wide)
		]
	};
};
/** ONNX Runtime's `Attention`: one product gives queries, keys and values, side by side in the weights. */
const fusedAttention = (operation) => {
	const [input, weight] = [shapeOf(operation, 0), shapeOf(operation, 1)];
	if (input?.length !== 3 || weight?.length !== 2 || (operation.node.inputs[4] ?? "") !== "") return void 0;
	const [batch = 0, sequence = 0] = input;
	const third = (weight[1] ?? 0) / 3;
	const [size = 0, , wide = 0] = integers(operation, "qkv_hidden_sizes") ?? [
		third,
		third,
		third
	];
	if (size < 0 || !Number.isInteger(size)) return void 0;
	const own = pairs(sequence, sequence, operation, "unidirectional") * (size + wide);
	return made([
		batch,
		sequence,
		wide
	], batch * (sequence * sizeOf(weight) + own));
};
/** ONNX Runtime's product with weights of a few bits, which are packed: their sizes are attributes. */
const narrowProduct = (operation) => {
	const input = shapeOf(operation, 0);
	const [k, n] = [integer(operation, "K", 0), integer(operation, "N", 0)];
	return input !== void 0 && k > 0 && n > 0 && input.at(-1) === k ? made([...input.slice(0, -1), n], sizeOf(input) * n) : void 0;
};
/** Operators of transformers that hold several products. */
const ATTENTION_RULES = /* @__PURE__ */ new Map([
	["Attention", attention],
	["com.microsoft:Attention", fusedAttention],
	["com.microsoft:MatMulNBits", narrowProduct]
]);

// src/model/tensor-bytes.ts
/** Shapes, axes and scales have fewer numbers than this; longer tensors are weights. */
const MOST_VALUES = 64;
const MOST_DIMENSIONS = 16;
/** Bytes of one element by TensorProto.DataType (onnx.proto, IR 11); text has no size of its own. */
const ELEMENT_BYTES$1 = [...[
	0,
	4,
	1,
	1,
	2,
	2,
	4,
	8,
	0,
	1,
	2,
	8,
	4,
	8,
	8,
	16,
	2
], ...[
	1,
	1,
	1,
	1,
	.5,
	.5,
	.5
]];
const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;
/** Bytes of one element of this type; 0 for text and for types that are not known. */
function elementBytes(type) {
	return ELEMENT_BYTES$1[type] ?? 0;
}
/** Reads TensorProto { dims = 1, data_type = 2, float_data = 4, int32_data = 5, int64_data = 7, name = 8, raw_data = 9, data_location = 14 }. */
function readFileTensor(reader, bytes, range) {
	let [name, type, isExternal] = [
		"",
		0,
		false
	];
	const shape = [];
	const values = [];
	let raw;
	for (const field of reader.fields(range)) {
		if (field.number === 1) pushIntegers(bytes, field, shape, MOST_DIMENSIONS);
		if (field.number === 2 && field.wire === "varint") type = field.value;
		if (field.number === 4) pushFloats(bytes, field, values);
		if (field.number === 5 || field.number === 7) pushIntegers(bytes, field, values, 64);
		if (field.number === 8 && field.wire === "bytes") name = reader.text(field);
		if (field.number === 9 && field.wire === "bytes") raw = field;
		if (field.number === 14 && field.wire === "varint") isExternal = field.value === 1;
	}
	const told = raw === void 0 ? values : rawValues(bytes, raw, type);
	const count = elements(shape);
	const isShort = !isExternal && count <= 64 && told.length === count;
	return {
		name,
		type,
		shape,
		values: isShort ? told : void 0
	};
}
function elements(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
/** Little end first, whatever machine wrote it. Types that no shape is written in give none. */
function rawValues(bytes, { start, end }, type) {
	const size = elementBytes(type);
	if (end - start > 512 || ![
		FLOAT,
		6,
		7
	].includes(type)) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
	return Array.from({ length: Math.floor((end - start) / size) }, (_, index) => {
		if (type === FLOAT) return view.getFloat32(index * size, true);
		return type === 6 ? view.getInt32(index * size, true) : Number(view.getBigInt64(index * size, true));
	});
}
/** Adds one number, or those of a packed field, until `into` is longer than `most`: then it is no list to go by. */
function pushIntegers(bytes, field, into, most) {
	if (field.wire === "fixed" || into.length > most) return;
	if (field.wire === "varint") {
		into.push(signedAt(bytes, varintEnd(bytes, field.at)).value);
		return;
	}
	for (let at = field.start; at < field.end && into.length <= most;) {
		const { value, next } = signedAt(bytes, at);
		if (next > field.end) throw new ModelError(`not an ONNX model: the number at byte ${at} goes on beyond its list`);
		into.push(value);
		at = next;
	}
}
function pushFloats(bytes, field, into) {
	if (into.length > 64) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (field.wire === "fixed") into.push(view.getFloat32(varintEnd(bytes, field.at), true));
	if (field.wire !== "bytes") return;
	for (let at = field.start; at + 4 <= field.end && into.length <= 64; at += 4) into.push(view.getFloat32(at, true));
}
/** Where the number that starts at `at` ends. */
function varintEnd(bytes, at) {
	let end = at;
	while ((bytes[end] ?? 0) >= 128) end += 1;
	return end + 1;
}
/** An int64 in base 128: the negative ones of ten bytes in two's complement. Exact within 2^53. */
function signedAt(bytes, at) {
	let bits = 0n;
	const next = Math.min(varintEnd(bytes, at), at + 10);
	for (let index = at; index < next; index += 1) bits |= BigInt((bytes[index] ?? 0) & 127) << BigInt(7 * (index - at));
	return {
		value: Number(BigInt.asIntN(64, bits)),
		next
	};
}

// src/model/element-rules.ts
/** The first input's shape, for every output. Numbers stay too where the operator changes nothing. */
const alike = (operation) => {
	const shape = shapeOf(operation, 0);
	return shape && { outputs: operation.node.outputs.map(() => ({ shape })) };
};
const unchanged = ({ inputs: [known] }) => known?.shape && { outputs: [known] };
/** To whole numbers what is behind the point is cut off. */
const cast = (operation) => {
	const [known] = operation.inputs;
	const isWhole = [6, 7].includes(integer(operation, "to", 0));
	return known?.shape && { outputs: [isWhole ? {
		...known,
		values: known.values?.map(Math.trunc)
	} : known] };
};
const floor = ({ inputs: [known] }) => known?.shape && { outputs: [{
	...known,
	values: known.values?.map(Math.floor)
}] };
const stretched = (operation) => made(broadcast(operation.inputs.map((known) => known?.shape)));
/** `QLinearAdd` and its kin: value, scale and zero point of each operand in turn. */
const stretchedPairs = (operation) => made(broadcast([shapeOf(operation, 0), shapeOf(operation, 3)]));
/** Elementwise; exporters compute shapes with these, so short numbers are computed too. */
function computed(compute) {
	return (operation) => {
		const told = stretched(operation);
		const [a, b] = operation.inputs.map((known) => known?.values);
		const shape = told?.outputs[0]?.shape;
		if (shape === void 0 || a === void 0 || b === void 0) return told;
		const length = Math.max(a.length, b.length);
		if (!(operation.inputs.length === 2 && shape.length <= 1 && length <= 64 && [1, length].includes(a.length)) || ![1, length].includes(b.length)) return told;
		const values = Array.from({ length }, (_, index) => compute(a[a.length === 1 ? 0 : index] ?? 0, b[b.length === 1 ? 0 : index] ?? 0));
		return { outputs: [{
			shape,
			values: values.every(Number.isFinite) ? values : void 0
		}] };
	};
}
/** What division leaves depends on the type of its numbers, which is not followed; where it leaves nothing it does not. */
const exact = (quotient) => Number.isInteger(quotient) ? quotient : NaN;
const chosen = (operation) => {
	const told = stretched(operation);
	const [condition, yes, no] = operation.inputs.map((known) => known?.values);
	const shape = told?.outputs[0]?.shape;
	if (shape === void 0 || condition === void 0 || yes === void 0 || no === void 0) return told;
	if (!(condition.length === yes.length && yes.length === no.length && shape.length <= 1)) return told;
	return { outputs: [{
		shape,
		values: condition.map((is, index) => (is === 0 ? no[index] : yes[index]) ?? 0)
	}] };
};
/** The output is as the first input, what training alone needs is not told. */
const firstAlike = (operation) => {
	const shape = shapeOf(operation, 0);
	if (shape === void 0) return void 0;
	const rest = { shape: void 0 };
	return { outputs: operation.node.outputs.map((_, index) => index === 0 ? { shape } : rest) };
};
const ALIKE = [
	...[
		"Relu",
		"LeakyRelu",
		"Elu",
		"Selu",
		"Celu",
		"ThresholdedRelu",
		"Sigmoid",
		"HardSigmoid",
		"HardSwish",
		"Swish"
	],
	...[
		"Tanh",
		"Softplus",
		"Softsign",
		"Mish",
		"Gelu",
		"Erf",
		"Exp",
		"Log",
		"Sqrt",
		"Reciprocal",
		"Abs",
		"Neg",
		"Sign"
	],
	...[
		"Ceil",
		"Round",
		"Not",
		"IsNaN",
		"IsInf",
		"Softmax",
		"LogSoftmax",
		"Hardmax",
		"Clip",
		"LRN",
		"Shrink"
	],
	...[
		"Sin",
		"Cos",
		"Tan",
		"Asin",
		"Acos",
		"Atan",
		"Sinh",
		"Cosh",
		"CumSum",
		"BitwiseNot",
		"Trilu"
	],
	...[
		"InstanceNormalization",
		"GroupNormalization",
		"LpNormalization",
		"MeanVarianceNormalization",
		"RMSNormalization"
	],
	...[
		"QuantizeLinear",
		"DequantizeLinear",
		"ScatterND",
		"ScatterElements",
		"Scatter",
		"ReverseSequence",
		"PRelu"
	],
	...["DynamicQuantizeLinear", "RotaryEmbedding"],
	...[
		"com.microsoft:QuantizeLinear",
		"com.microsoft:DequantizeLinear",
		"com.microsoft:QLinearSigmoid"
	],
	...[
		"com.microsoft:QLinearLeakyRelu",
		"com.microsoft:QLinearSoftmax",
		"com.microsoft:Gelu",
		"com.microsoft:QuickGelu"
	],
	...["com.microsoft:FastGelu", "com.microsoft:BiasGelu"]
];
const STRETCHED = [...[
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
	"BitShift"
], ...[
	"BitwiseAnd",
	"BitwiseOr",
	"BitwiseXor"
]];
const FIRST_ALIKE = [...[
	"BatchNormalization",
	"Dropout",
	"LayerNormalization"
], ...["com.microsoft:SkipLayerNormalization", "com.microsoft:LayerNormalization"]];
/** Operators that go element by element. They multiply too, but what counts as a network's operations leaves them out. */
const ELEMENT_RULES = new Map([
	...ALIKE.map((type) => [type, alike]),
	...STRETCHED.map((type) => [type, stretched]),
	...FIRST_ALIKE.map((type) => [type, firstAlike]),
	["Identity", unchanged],
	["Cast", cast],
	["Floor", floor],
	...["com.microsoft:QLinearAdd", "com.microsoft:QLinearMul"].map((type) => [type, stretchedPairs]),
	["Add", computed((a, b) => a + b)],
	["Sub", computed((a, b) => a - b)],
	["Mul", computed((a, b) => a * b)],
	["Div", computed((a, b) => exact(a / b))],
	["Mod", computed((a, b) => a >= 0 && b > 0 ? a % b : NaN)],
	["Max", computed(Math.max)],
	["Min", computed(Math.min)],
	["Where", chosen]
]);

// src/model/layout-rules.ts
/** Numbers that lie in a list or alone stay in their order whatever the shape is called. */
function keeping({ inputs }, shape) {
	const told = made(shape);
	const values = inputs[0]?.values;
	const [output] = told?.outputs ?? [];
	return output?.shape && values?.length === sizeOf(output.shape) ? { outputs: [{
		...output,
		values
	}] } : told;
}
/** 0 keeps a size, -1 takes what is left. */
const reshape = (operation) => {
	const [input, target] = [shapeOf(operation, 0), listed(operation, "shape", 1)];
	if (input === void 0 || target === void 0) return void 0;
	const keepsZero = integer(operation, "allowzero", 0) === 1;
	const sizes = target.map((size, index) => size === 0 && !keepsZero ? input[index] : size);
	const known = sizes.filter((size) => size !== -1).reduce((all, size) => all * (size ?? NaN), 1);
	const rest = sizeOf(input) / known;
	const shape = sizes.map((size) => size === -1 ? rest : size);
	return sizeOf(shape.map((size) => size ?? NaN)) === sizeOf(input) ? keeping(operation, shape) : void 0;
};
const flatten = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const axis = integer(operation, "axis", 1);
	const at = axis < 0 ? axis + input.length : axis;
	return made([sizeOf(input.slice(0, at)), sizeOf(input.slice(at))]);
};
const transpose = (operation) => {
	const input = shapeOf(operation, 0);
	const order = integers(operation, "perm") ?? input?.map((_, index) => input.length - 1 - index);
	return order?.length === input?.length ? made(order?.map((axis) => input?.[axis])) : void 0;
};
const squeeze = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const gone = (operation.inputs.length > 1 && operation.node.inputs[1] !== "" || integers(operation, "axes") ? listed(operation, "axes", 1) : input.flatMap((size, axis) => size === 1 ? axis : []))?.map((axis) => axisOf(axis, input.length));
	return gone && keeping(operation, input.filter((_, axis) => !gone.includes(axis)));
};
const unsqueeze = (operation) => {
	const [input, axes] = [shapeOf(operation, 0), listed(operation, "axes", 1)];
	if (input === void 0 || axes === void 0) return void 0;
	const rank = input.length + axes.length;
	const added = new Set(axes.map((axis) => axisOf(axis, rank)));
	let next = 0;
	return keeping(operation, Array.from({ length: rank }, (_, axis) => added.has(axis) ? 1 : input[next++]));
};
const concat = (operation) => {
	const shapes = operation.inputs.map((known) => known?.shape);
	const [first] = shapes;
	const axis = first && axisOf(integer(operation, "axis", 0), first.length);
	if (first === void 0 || axis === void 0) return void 0;
	const size = shapes.reduce((sum, shape) => sum + (shape?.[axis] ?? NaN), 0);
	const told = made(first.map((own, index) => index === axis ? size : own));
	const parts = operation.inputs.map((known) => known?.values);
	if (first.length !== 1 || size > 64 || parts.includes(void 0) || told === void 0) return told;
	return { outputs: [{
		shape: [size],
		values: parts.flatMap((values) => values ?? [])
	}] };
};
const split = (operation) => {
	const input = shapeOf(operation, 0);
	const axis = input && axisOf(integer(operation, "axis", 0), input.length);
	if (input === void 0 || axis === void 0 || isUntold(operation, 1)) return void 0;
	const count = operation.node.outputs.length;
	const each = Math.ceil((input[axis] ?? 0) / count);
	return { outputs: (listed(operation, "split", 1) ?? Array.from({ length: count }, (_, index) => Math.min(each, (input[axis] ?? 0) - index * each))).map((size) => ({ shape: possible(input.map((own, at) => at === axis ? size : own)) })) };
};
/** Bounds beyond the ends are taken to the ends; a negative one counts from behind. */
function slicedSize(size, start, end, step) {
	const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
	const bound = (at) => Math.min(Math.max(at < 0 ? at + size : at, low), high);
	return Math.max(0, Math.ceil((bound(end) - bound(start)) / step));
}
const slice = (operation) => {
	const input = shapeOf(operation, 0);
	const [starts, ends] = [listed(operation, "starts", 1), listed(operation, "ends", 2)];
	if (input === void 0 || starts === void 0 || ends === void 0 || starts.length !== ends.length) return void 0;
	if (isUntold(operation, 3) || isUntold(operation, 4)) return void 0;
	const axes = listed(operation, "axes", 3) ?? starts.map((_, index) => index);
	const steps = operation.inputs[4]?.values ?? starts.map(() => 1);
	if (steps.includes(0)) return void 0;
	const sizes = [...input];
	for (const [index, axis] of axes.entries()) {
		const at = axisOf(axis, input.length);
		if (at === void 0) return void 0;
		sizes[at] = slicedSize(input[at] ?? 0, starts[index] ?? 0, ends[index] ?? 0, steps[index] ?? 1);
	}
	const values = operation.inputs[0]?.values;
	if (!(input.length === 1 && axes.length === 1 && steps[0] === 1) || values === void 0) return made(sizes);
	const cut = values.slice(starts[0], ends[0]);
	return { outputs: [{
		shape: [cut.length],
		values: cut
	}] };
};
const pad = (operation) => {
	const [input, pads] = [shapeOf(operation, 0), listed(operation, "pads", 1)];
	if (input === void 0 || pads === void 0 || operation.inputs.length > 3) return void 0;
	if (pads.length !== 2 * input.length) return void 0;
	return made(input.map((size, axis) => size + (pads[axis] ?? 0) + (pads[axis + input.length] ?? 0)));
};
/** Scales and sizes are inputs 2 and 3; `Upsample` and the first version have the scales in input 1. */
const resize = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0 || integers(operation, "axes") !== void 0) return void 0;
	const sizes = operation.inputs[3]?.values;
	if (sizes?.length === input.length) return (attributeText(operation, "keep_aspect_ratio_policy") ?? "stretch") === "stretch" ? made(sizes) : void 0;
	const scales = operation.inputs[operation.inputs.length > 2 ? 2 : 1]?.values;
	if (scales?.length !== input.length) return void 0;
	return made(input.map((size, axis) => Math.floor(size * (scales[axis] ?? 1))));
};
const gather = (operation) => {
	const [data, indices] = [shapeOf(operation, 0), shapeOf(operation, 1)];
	const axis = data && axisOf(integer(operation, "axis", 0), data.length);
	if (data === void 0 || indices === void 0 || axis === void 0) return void 0;
	const shape = [
		...data.slice(0, axis),
		...indices,
		...data.slice(axis + 1)
	];
	const [values, places] = operation.inputs.map((known) => known?.values);
	if (data.length !== 1 || values === void 0 || places === void 0) return made(shape);
	const found = places.map((place) => values.at(place));
	return found.includes(void 0) ? void 0 : { outputs: [{
		shape,
		values: found.map((value) => value ?? 0)
	}] };
};
const expand = (operation) => {
	const target = operation.inputs[1]?.values;
	return target && keeping(operation, broadcast([shapeOf(operation, 0), target]));
};
const tile = (operation) => {
	const [input, repeats] = [shapeOf(operation, 0), operation.inputs[1]?.values];
	return input?.length === repeats?.length ? made(input?.map((size, axis) => size * (repeats?.[axis] ?? 1))) : void 0;
};
const shape = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const told = input.slice(integer(operation, "start", 0), integer(operation, "end", input.length));
	return { outputs: [{
		shape: [told.length],
		values: told
	}] };
};
const constant = ({ node }) => {
	for (const attribute of node.attributes.values()) {
		const told = attribute.kind === "tensor" && possible(attribute.tensor.shape);
		if (attribute.kind === "tensor") return { outputs: [{
			...attribute.tensor,
			shape: told || void 0
		}] };
	}
	const one = node.attributes.get("value_int");
	if (one?.kind === "integers") return { outputs: [{
		shape: [],
		values: one.integers
	}] };
	const many = node.attributes.get("value_ints");
	if (many?.kind === "integers") return { outputs: [{
		shape: [many.integers.length],
		values: many.integers
	}] };
	return node.attributes.has("value_float") ? { outputs: [{ shape: [] }] } : void 0;
};
const filled = (operation) => {
	const target = operation.inputs[0]?.values;
	const told = target && possible(target);
	const value = operation.node.attributes.get("value");
	const [number] = value?.kind === "tensor" ? value.tensor.values ?? [] : [0];
	if (told === void 0) return void 0;
	return { outputs: [{
		shape: told,
		...number !== void 0 && sizeOf(told) <= 64 && { values: Array.from({ length: sizeOf(told) }, () => number) }
	}] };
};
/** Axes were an attribute, and are an input since operator set 13 (sum) or 18 (the others). All where none are said. */
const reduce = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0 || isUntold(operation, 1)) return void 0;
	const axes = listed(operation, "axes", 1);
	const isNone = axes === void 0 || axes.length === 0;
	if (isNone && integer(operation, "noop_with_empty_axes", 0) === 1) return made(input);
	return reduced(input, isNone ? input.map((_, axis) => axis) : axes.map((axis) => axisOf(axis, input.length)), integer(operation, "keepdims", 1) === 1);
};
function reduced(input, gone, keeps) {
	if (gone.includes(void 0)) return void 0;
	return made(keeps ? input.map((size, axis) => gone.includes(axis) ? 1 : size) : input.filter((_, axis) => !gone.includes(axis)));
}
const best = (operation) => {
	const input = shapeOf(operation, 0);
	return input && reduced(input, [axisOf(integer(operation, "axis", 0), input.length)], integer(operation, "keepdims", 1) === 1);
};
const topK = (operation) => {
	const [input, k] = [shapeOf(operation, 0), listed(operation, "k", 1)?.[0]];
	const axis = input && axisOf(integer(operation, "axis", -1), input.length);
	if (input === void 0 || axis === void 0 || k === void 0) return void 0;
	const told = { shape: possible(input.map((size, at) => at === axis ? k : size)) };
	return { outputs: [told, told] };
};
/** Squares of pixels to channels (`by` 1/b) or back (`by` b). */
const regrouped = (isToDepth) => (operation) => {
	const [n, c, h, w] = shapeOf(operation, 0) ?? [];
	const block = integer(operation, "blocksize", 0);
	if (n === void 0 || c === void 0 || h === void 0 || w === void 0 || block < 1) return void 0;
	const by = isToDepth ? 1 / block : block;
	return made([
		n,
		c / (by * by),
		h * by,
		w * by
	]);
};
const REDUCTIONS = [
	"Sum",
	"Mean",
	"Max",
	"Min",
	"Prod",
	"L1",
	"L2",
	"LogSum",
	"LogSumExp",
	"SumSquare"
];
/** Operators that move elements about, take some, or sum them up. */
const LAYOUT_RULES = new Map([
	...REDUCTIONS.map((name) => [`Reduce${name}`, reduce]),
	...["ArgMax", "ArgMin"].map((type) => [type, best]),
	["Reshape", reshape],
	["Flatten", flatten],
	["Transpose", transpose],
	["Squeeze", squeeze],
	["Unsqueeze", unsqueeze],
	["Concat", concat],
	["Split", split],
	["Slice", slice],
	["Pad", pad],
	["Resize", resize],
	["Upsample", resize],
	["Gather", gather],
	["GatherElements", (operation) => made(shapeOf(operation, 1))],
	["Expand", expand],
	["Tile", tile],
	["Shape", shape],
	["Constant", constant],
	["ConstantOfShape", filled],
	["TopK", topK],
	["DepthToSpace", regrouped(false)],
	["SpaceToDepth", regrouped(true)]
]);

// src/model/matrix-rules.ts
/** A product of matrices or stacks of them, as NumPy's matmul: [..., m, k] by [..., k, n]. */
function product(a, b) {
	if (a === void 0 || b === void 0 || a.length === 0 || b.length === 0) return void 0;
	const [left, right] = [a.length === 1 ? [1, ...a] : a, b.length === 1 ? [...b, 1] : b];
	const [m = 0, k = 0, n = 0] = [
		left.at(-2),
		left.at(-1),
		right.at(-1)
	];
	const stack = broadcast([left.slice(0, -2), right.slice(0, -2)]);
	if (stack === void 0 || k !== right.at(-2)) return void 0;
	const shape = [
		...stack,
		...a.length === 1 ? [] : [m],
		...b.length === 1 ? [] : [n]
	];
	return made(shape, sizeOf(stack) * m * k * n);
}
/** `FusedMatMul` turns the last two sizes of an operand where it says so. */
function turned(operation, name, shape) {
	if (integer(operation, name, 0) === 0 || shape === void 0 || shape.length < 2) return shape;
	return [
		...shape.slice(0, -2),
		shape.at(-1) ?? 0,
		shape.at(-2) ?? 0
	];
}
const general = (operation) => {
	const [a, b] = [turned(operation, "transA", shapeOf(operation, 0)), turned(operation, "transB", shapeOf(operation, 1))];
	return a?.length === 2 && b?.length === 2 ? product(a, b) : void 0;
};
/**
* A recurrent layer: at each step the input and the last state are multiplied by the weights of all gates.
*
* @param gates 4 of an LSTM, 3 of a GRU, 1 of a plain one.
*/
function recurrent(gates) {
	return (operation) => {
		const [input, weight, again] = [
			shapeOf(operation, 0),
			shapeOf(operation, 1),
			shapeOf(operation, 2)
		];
		if (input?.length !== 3 || weight?.length !== 3 || again?.length !== 3) return void 0;
		const [first = 0, second = 0] = input;
		const isBatchFirst = integer(operation, "layout", 0) === 1;
		const [steps, batch] = isBatchFirst ? [second, first] : [first, second];
		const [directions = 0, wide = 0] = weight;
		const hidden = wide / gates;
		const all = made([
			steps,
			directions,
			batch,
			hidden
		], steps * batch * (sizeOf(weight) + sizeOf(again)));
		if (all === void 0) return void 0;
		const state = { shape: isBatchFirst ? [
			batch,
			directions,
			hidden
		] : [
			directions,
			batch,
			hidden
		] };
		const told = isBatchFirst ? { shape: [
			batch,
			steps,
			directions,
			hidden
		] } : all.outputs[0] ?? state;
		return {
			...all,
			outputs: [
				told,
				state,
				state
			]
		};
	};
}
/**
* `ij,jk->ik`: every combination of the letters is one multiply-accumulate, but of those that one operand alone has and the
* result lacks, which can be summed first.
*/
const einsum = (operation) => {
	const [terms = "", result] = (attributeText(operation, "equation") ?? "").replaceAll(" ", "").split("->");
	const operands = terms.split(",");
	if (result === void 0 || operands.length !== operation.inputs.length || !/^[A-Za-z,]*$/.test(terms + result)) return void 0;
	const sizes = /* @__PURE__ */ new Map();
	for (const [index, letters] of operands.entries()) {
		const shape = shapeOf(operation, index);
		if (shape?.length !== letters.length) return void 0;
		for (const [at, letter] of [...letters].entries()) sizes.set(letter, shape[at] ?? 0);
	}
	const [first = "", second = ""] = operands;
	const met = [...sizes].filter(([letter]) => result.includes(letter) || first.includes(letter) && second.includes(letter));
	const macs = operands.length === 2 ? sizeOf(met.map(([, size]) => size)) : void 0;
	return made([...result].map((letter) => sizes.get(letter)), macs);
};
/** Operators that multiply matrices. */
const MATRIX_RULES = /* @__PURE__ */ new Map([
	["MatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
	["MatMulInteger", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
	["QLinearMatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 3))],
	["com.microsoft:FusedMatMul", (operation) => product(turned(operation, "transA", shapeOf(operation, 0)), turned(operation, "transB", shapeOf(operation, 1)))],
	["Gemm", general],
	["com.microsoft:FusedGemm", general],
	["LSTM", recurrent(4)],
	["GRU", recurrent(3)],
	["RNN", recurrent(1)],
	["Einsum", einsum]
]);

// src/model/window-rules.ts
function windowOf(operation, kernel) {
	const rank = kernel.length;
	const each = (name, otherwise, length = rank) => integers(operation, name) ?? Array.from({ length }, () => otherwise);
	const window = {
		kernel,
		strides: each("strides", 1),
		dilations: each("dilations", 1),
		pads: each("pads", 0, 2 * rank),
		autoPad: attributeText(operation, "auto_pad") ?? "NOTSET",
		isCeiled: integer(operation, "ceil_mode", 0) === 1
	};
	return [window.strides, window.dilations].every((one) => one.length === rank && one.every((size) => size > 0)) && window.pads.length === 2 * rank && kernel.every((size) => size > 0) ? window : void 0;
}
/** How many places a window has in a dimension (onnx.ai/onnx/operators/onnx__Conv, …MaxPool: output shape). */
function places(size, axis, { kernel, strides, dilations, pads, autoPad, isCeiled }) {
	const [stride = 1, rank] = [strides[axis], kernel.length];
	if (autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER") return Math.ceil(size / stride);
	const reach = (dilations[axis] ?? 1) * ((kernel[axis] ?? 1) - 1) + 1;
	const before = autoPad === "VALID" ? 0 : pads[axis] ?? 0;
	const padded = size + before + (autoPad === "VALID" ? 0 : pads[axis + rank] ?? 0);
	if (!isCeiled) return Math.floor((padded - reach) / stride) + 1;
	const count = Math.ceil((padded - reach) / stride) + 1;
	return (count - 1) * stride >= size + before ? count - 1 : count;
}
/** A convolution: each output is the sum over the kernel and the channels of its group. */
function convolution(operation, image, weight) {
	if (image === void 0 || weight === void 0 || image.length < 3 || weight.length !== image.length) return void 0;
	const window = windowOf(operation, weight.slice(2));
	if (window === void 0) return void 0;
	const output = [
		image[0],
		weight[0],
		...image.slice(2).map((size, axis) => places(size, axis, window))
	];
	const sizes = output.map((size) => size ?? 0);
	return made(output, sizeOf(sizes) * sizeOf(weight.slice(1)));
}
/** Weights are [channels, outputs of a group, …kernel]: each input is spread over the kernel. */
function transposed(operation) {
	const [image, weight] = [shapeOf(operation, 0), shapeOf(operation, 1)];
	if (image === void 0 || weight === void 0 || image.length < 3 || weight.length !== image.length) return void 0;
	const window = windowOf(operation, weight.slice(2));
	if (window === void 0) return void 0;
	const rank = image.length - 2;
	const extra = integers(operation, "output_padding") ?? [];
	const stated = integers(operation, "output_shape");
	const spatial = image.slice(2).map((size, axis) => {
		const stride = window.strides[axis] ?? 1;
		if (stated !== void 0) return stated.at(axis - rank);
		if (window.autoPad.startsWith("SAME")) return size * stride;
		const reach = (window.dilations[axis] ?? 1) * ((window.kernel[axis] ?? 1) - 1) + 1;
		const pads = window.autoPad === "VALID" ? 0 : (window.pads[axis] ?? 0) + (window.pads[axis + rank] ?? 0);
		return stride * (size - 1) + (extra[axis] ?? 0) + reach - pads;
	});
	const channels = (weight[1] ?? 0) * integer(operation, "group", 1);
	return made([
		image[0],
		channels,
		...spatial
	], sizeOf(image) * sizeOf(weight.slice(1)));
}
const pooled = (operation) => {
	const [image, kernel] = [shapeOf(operation, 0), integers(operation, "kernel_shape")];
	if (image === void 0 || kernel?.length !== image.length - 2) return void 0;
	const window = windowOf(operation, kernel);
	const one = window && made([
		image[0],
		image[1],
		...image.slice(2).map((size, axis) => places(size, axis, window))
	]);
	return one && { outputs: operation.node.outputs.map(() => one.outputs[0] ?? { shape: void 0 }) };
};
const pooledWhole = (operation) => {
	const image = shapeOf(operation, 0);
	return image && made(image.map((size, axis) => axis < 2 ? size : 1));
};
/** Operators that go over an image with a window. */
const WINDOW_RULES = new Map([
	["Conv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["ConvInteger", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["com.microsoft:FusedConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["QLinearConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 3))],
	["ConvTranspose", transposed],
	...[
		"MaxPool",
		"AveragePool",
		"LpPool"
	].map((type) => [type, pooled]),
	...[
		"GlobalAveragePool",
		"GlobalMaxPool",
		"GlobalLpPool"
	].map((type) => [type, pooledWhole])
]);

// src/model/network-work.ts
const RULES = new Map([
	...WINDOW_RULES,
	...MATRIX_RULES,
	...ATTENTION_RULES,
	...ELEMENT_RULES,
	...LAYOUT_RULES
]);
/** These read a few rows of a table, however large it is. */
const LOOKUPS = /* @__PURE__ */ new Set([
	"Gather",
	"GatherND",
	"GatherElements"
]);
/** A number that nothing adds to exactly any more. */
const MOST = Number.MAX_SAFE_INTEGER;
/**
* Counts what one inference has to do, in one pass over the nodes in their order. Only nodes count that the outputs depend on
* and that depend on an input: a runtime leaves out the others.
*
* @param fed inputs of the network by their names.
*/
function countWork(graph, fed) {
	return new Walk(graph, fed).count();
}
var Walk = class {
	#graph;
	#fed;
	#known = /* @__PURE__ */ new Map();
	/** Tensors that depend on an input. */
	#live;
	#read = /* @__PURE__ */ new Set();
	#unknown = /* @__PURE__ */ new Set();
	/** By output: nodes that depend on no input, whose weights are read through what they make. */
	#folded = /* @__PURE__ */ new Map();
	#macs = 0;
	#isLowerBound = false;
	constructor(graph, fed) {
		this.#graph = graph;
		this.#fed = fed;
		this.#live = new Set(fed.keys());
		for (const [name, tensor] of graph.initializers) this.#known.set(name, {
			...tensor,
			shape: possible(tensor.shape)
		});
		for (const [name, { shape }] of fed) this.#known.set(name, { shape });
	}
	count() {
		const needed = neededTensors(this.#graph);
		for (const node of this.#graph.nodes) if (node.outputs.some((name) => needed.has(name))) this.#visit(node);
		const weights = [...this.#read].flatMap((name) => this.#graph.initializers.get(name) ?? []);
		const parameters = weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
		const weightBytes = weights.reduce((sum, { shape, type }) => sum + sizeOf(shape) * elementBytes(type), 0);
		const ends = this.#ends();
		return {
			macs: Math.min(this.#macs, MOST),
			parameters: Math.min(parameters, MOST),
			valuesMoved: Math.min(parameters + ends.values, MOST),
			bytesMoved: Math.min(Math.ceil(weightBytes + ends.bytes), MOST),
			isLowerBound: this.#isLowerBound || this.#macs > MOST || parameters > MOST,
			unknownOperators: [...this.#unknown].toSorted()
		};
	}
	#visit(node) {
		const isLive = node.inputs.some((name) => this.#live.has(name));
		if (isLive) this.#noteReads(node);
		const name = node.domain === "ai.onnx" ? node.type : `${node.domain}:${node.type}`;
		const rule = RULES.get(name);
		const made = rule?.({
			node,
			inputs: node.inputs.map((input) => this.#known.get(input))
		});
		for (const [index, output] of node.outputs.entries()) {
			if (output === "") continue;
			if (isLive) this.#live.add(output);
			else this.#folded.set(output, node);
			const known = made?.outputs[index];
			if (known === void 0) this.#known.delete(output);
			else this.#known.set(output, known);
		}
		if (rule === void 0) this.#unknown.add(name);
		this.#isLowerBound ||= made === void 0;
		if (isLive) this.#add(made);
	}
	#add(made) {
		if (made?.macs !== void 0 && made.macs > 0) this.#macs += made.macs;
	}
	/** Weights that the node reads whole, itself or dequantised, cast or turned first. Shapes and indices are no weights. */
	#noteReads(node) {
		const reading = [node];
		for (const { type, inputs } of reading) for (const [index, name] of inputs.entries()) {
			if (LOOKUPS.has(type) && index === 0) continue;
			const folded = this.#folded.get(name);
			if (folded !== void 0) reading.push(folded);
			this.#folded.delete(name);
			const tensor = this.#graph.initializers.get(name);
			if (tensor !== void 0 && tensor.type !== 7 && isCountable(tensor)) this.#read.add(name);
		}
	}
	/** What goes in and comes out. An output of unknown shape is left out, so that the sum stays a lower bound. */
	#ends() {
		let [values, bytes] = [0, 0];
		for (const { shape, elementBytes: size } of this.#fed.values()) {
			values += sizeOf(shape);
			bytes += sizeOf(shape) * size;
		}
		for (const name of new Set(this.#graph.outputs)) {
			const shape = this.#known.get(name)?.shape;
			values += shape === void 0 ? 0 : sizeOf(shape);
			bytes += shape === void 0 ? 0 : sizeOf(shape);
		}
		return {
			values,
			bytes
		};
	}
};
function isCountable({ shape }) {
	return shape.every((size) => size >= 0) && Number.isSafeInteger(sizeOf(shape));
}
/** Tensors that the outputs depend on; nodes come in the order in which they run. */
function neededTensors({ nodes, outputs }) {
	const needed = new Set(outputs);
	for (const node of nodes.toReversed()) if (node.outputs.some((name) => needed.has(name))) for (const input of node.inputs) needed.add(input);
	return needed;
}

// src/model/onnx-graph.ts
const MAXIMUM_NODES = 2e5;
const MAXIMUM_ENDS = 2e6;
const MAXIMUM_INITIALIZERS = 2e5;
/**
* Reads the main graph of a model that `readOnnx` has read. Nothing nested is entered and no weight is copied.
*
* @throws ModelError where it is no ONNX model or larger than any network; nothing says that a runtime cannot run it.
*/
function readOnnxGraph(bytes) {
	const reader = new MessageReader(bytes);
	for (const field of reader.fields({
		start: 0,
		end: bytes.length
	})) if (field.number === 7 && field.wire === "bytes") return new GraphReader(bytes, reader).read(field);
	throw new ModelError("not an ONNX model: it holds no graph");
}
var GraphReader = class {
	#bytes;
	#reader;
	#ends = 0;
	constructor(bytes, reader) {
		this.#bytes = bytes;
		this.#reader = reader;
	}
	/** GraphProto { node = 1, initializer = 5, output = 12 } */
	read(range) {
		const nodes = [];
		const initializers = /* @__PURE__ */ new Map();
		const outputs = [];
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (field.number === 1) nodes.push(this.#node(field));
			if (field.number === 12) outputs.push(this.#name(field));
			if (field.number === 5) {
				const tensor = readFileTensor(this.#reader, this.#bytes, field);
				initializers.set(tensor.name, tensor);
			}
			if (nodes.length > MAXIMUM_NODES || initializers.size > MAXIMUM_INITIALIZERS || outputs.length > MAXIMUM_ENDS) throw new ModelError(`refused: it has more than ${MAXIMUM_NODES} nodes or tensors`);
		}
		return {
			nodes,
			initializers,
			outputs
		};
	}
	/** ValueInfoProto { name = 1 } */
	#name(range) {
		for (const field of this.#reader.fields(range)) if (field.number === 1 && field.wire === "bytes") return this.#reader.text(field);
		return "";
	}
	/** NodeProto { input = 1, output = 2, op_type = 4, attribute = 5, domain = 7 } */
	#node(range) {
		const [inputs, outputs] = [[], []];
		let [type, domain] = ["", ""];
		const attributes = /* @__PURE__ */ new Map();
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (field.number === 1) inputs.push(this.#end(field));
			if (field.number === 2) outputs.push(this.#end(field));
			if (field.number === 4) type = this.#reader.text(field);
			if (field.number === 5) attributes.set(...this.#attribute(field));
			if (field.number === 7) domain = this.#reader.text(field);
		}
		return {
			type,
			domain: domain === "" ? STANDARD_DOMAIN : domain,
			inputs,
			outputs,
			attributes
		};
	}
	#end(range) {
		this.#ends += 1;
		if (this.#ends > MAXIMUM_ENDS) throw new ModelError(`refused: its nodes have more than ${MAXIMUM_ENDS} inputs and outputs`);
		return this.#reader.text(range);
	}
	/** AttributeProto { name = 1, i = 3, s = 4, t = 5, ints = 8 } */
	#attribute(range) {
		let name = "";
		let attribute = { kind: "other" };
		const integers = [];
		for (const field of this.#reader.fields(range)) {
			if (field.number === 1 && field.wire === "bytes") name = this.#reader.text(field);
			if (field.number === 3 && field.wire === "varint") attribute = {
				kind: "integers",
				integers: [signedAt(this.#bytes, varintEnd(this.#bytes, field.at)).value]
			};
			if (field.number === 4 && field.wire === "bytes" && field.end - field.start <= 100) attribute = {
				kind: "text",
				text: this.#reader.text(field)
			};
			if (field.number === 5 && field.wire === "bytes") attribute = {
				kind: "tensor",
				tensor: readFileTensor(this.#reader, this.#bytes, field)
			};
			if (field.number === 8) pushIntegers(this.#bytes, field, integers, 64);
		}
		if (integers.length > 0 && integers.length <= 64) attribute = {
			kind: "integers",
			integers
		};
		return [name, attribute];
	}
};

// src/commands/network-work.ts
const ELEMENT_BYTES = {
	bool: 1,
	int8: 1,
	uint8: 1,
	int16: 2,
	uint16: 2,
	float16: 2,
	bfloat16: 2,
	int32: 4,
	uint32: 4,
	float32: 4,
	int64: 8,
	uint64: 8,
	float64: 8
};
/** What one inference of a network has to do with its inputs as they are fed; names that cannot be told are left out. */
function workOf(graph, fed) {
	const inputs = fed.map(({ name, type, shape }) => [name, {
		shape,
		elementBytes: ELEMENT_BYTES[type] ?? 0
	}]);
	const work = countWork(graph, new Map(inputs));
	const tellable = work.unknownOperators.filter((name) => operatorNameSchema.safeParse(name).success);
	return {
		...work,
		unknownOperators: tellable.slice(0, 100)
	};
}
/** @param dimensions what open sizes are, by their names. */
function fedByFile(inputs, batch, dimensions) {
	const fed = inputs.flatMap(({ name, type, shape }) => {
		const sizes = type && shape && possible(resolveShape({ shape }, batch, dimensions));
		return type === void 0 || sizes === void 0 ? [] : [{
			name,
			type,
			shape: sizes
		}];
	});
	const undeclared = inputs.flatMap(({ shape = [] }) => shape.flatMap((size, axis) => typeof size === "number" || axis === 0 || Object.hasOwn(dimensions, size) ? [] : [size === "" ? "?" : size]));
	return {
		fed,
		undeclared: [...new Set(undeclared)],
		isWhole: fed.length === inputs.length
	};
}
/** A graph that is too large to be counted may still run. */
function graphOf(bytes) {
	try {
		return readOnnxGraph(bytes);
	} catch (error) {
		if (error instanceof ModelError) return void 0;
		throw error;
	}
}
/** Undefined where there are more kinds than a result tells, or one has no name that can be told. */
function countOperators({ operators }) {
	const counted = operators.map(({ domain, type, count }) => [domain === "ai.onnx" ? type : `${domain}:${type}`, count]);
	return counted.every(([name]) => operatorNameSchema.safeParse(name).success) && counted.length <= 1e3 ? Object.fromEntries(counted) : void 0;
}

export { workOf as i, fedByFile as n, graphOf as r, countOperators as t };