import { c as array, d as discriminatedUnion, f as int, l as base64, m as number, p as literal, s as _enum, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";
import { g as textSchema, s as actualSchema, w as parametersSchema } from "./result.js";

// src/measure/protocol.ts
/** A longer line is a fault of the worker. */
const MAX_LINE_BYTES = 1048576;
const id = int().min(0);
const ns = int().min(0).max(864e11);
const name = string().max(1e3);
/** Element types of ONNX tensors (TensorProto.DataType), by their lower-case names. */
const TENSOR_TYPES = [
	"float32",
	"uint8",
	"int8",
	"uint16",
	"int16",
	"int32",
	"int64",
	"string",
	"bool",
	"float16",
	"float64",
	"uint32",
	"uint64",
	"complex64",
	"complex128",
	"bfloat16",
	"float8e4m3fn",
	"float8e4m3fnuz",
	"float8e5m2",
	"float8e5m2fnuz",
	"uint4",
	"int4",
	"float4e2m1",
	"float8e8m0",
	"uint2",
	"int2"
];
/** A dimension is a number, or a symbol (possibly empty) where the model leaves it open. */
const valueInfoSchema = strictObject({
	name,
	type: _enum(TENSOR_TYPES),
	shape: array(union([int().min(0), string().max(200)])).max(16)
});
/** One input tensor of each of `count` input sets, back to back in a little-endian raw file (C order, no header; `string` tensors: JSON array of strings per set). */
const tensorFileSchema = strictObject({
	name,
	type: _enum(TENSOR_TYPES),
	shape: array(int().min(0)).max(16),
	file: string().max(4096),
	bytesPerSet: int().min(0)
});
const requestSchema = discriminatedUnion("op", [
	strictObject({
		op: literal("load"),
		id,
		model: string().max(4096),
		parameters: parametersSchema
	}),
	strictObject({
		op: literal("inputs"),
		id,
		count: int().min(1),
		tensors: array(tensorFileSchema).readonly()
	}),
	strictObject({
		op: literal("run"),
		id,
		count: int().min(1).max(1e4),
		first: int().min(0)
	}),
	strictObject({
		op: literal("infer"),
		id,
		set: int().min(0)
	}),
	strictObject({
		op: literal("exit"),
		id
	})
]);
const replySchema = discriminatedUnion("type", [
	strictObject({
		type: literal("hello"),
		protocol: int(),
		worker: textSchema,
		pid: int().min(1),
		runtime: strictObject({
			name: textSchema,
			version: textSchema
		}),
		clock: strictObject({
			name: textSchema,
			resolutionNs: number().min(0)
		}),
		/** True where only one process at a time can hold the accelerator. */
		exclusive: boolean()
	}),
	strictObject({
		type: literal("loaded"),
		id,
		loadNs: ns,
		inputs: array(valueInfoSchema).max(1e3),
		outputs: array(valueInfoSchema).max(1e3),
		actual: actualSchema
	}),
	strictObject({
		type: literal("ready"),
		id
	}),
	strictObject({
		type: literal("times"),
		id,
		startNs: int().min(0),
		latencyNs: array(ns).min(1).max(1e4)
	}),
	strictObject({
		type: literal("outputs"),
		id,
		tensors: array(strictObject({
			name,
			type: _enum(TENSOR_TYPES),
			shape: array(int().min(0)).max(16),
			notFinite: int().min(0),
			data: base64().nullable()
		})).max(1e3)
	}),
	strictObject({
		type: literal("bye"),
		id,
		peakRssBytes: int().min(0)
	}),
	strictObject({
		type: literal("error"),
		id,
		message: textSchema
	})
]);

export { TENSOR_TYPES as n, replySchema as r, MAX_LINE_BYTES as t };