import { c as array, d as discriminatedUnion, f as int, l as base64, m as number, p as literal, s as _enum, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";
import { O as parametersSchema, b as textSchema, u as actualSchema } from "./result.js";

// src/model/lfs-pointer.ts
/** A pointer is smaller than this (git-lfs docs/spec.md). */
const MAXIMUM_POINTER_BYTES = 1024;
/** The version of the spec and the pre-release name of it; `ext-N-name` lines are what git-lfs writes where its extensions ran. */
const POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n((?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,14})\n$/;
/**
* Reads a Git LFS pointer, version 1 (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md): `version` first, the other
* keys in ascending order. Line ends and empty lines are passed over as git-lfs itself does, so that a pointer that went
* through an editor on Windows is still told as what it is. Undefined for bytes that are none.
*/
function parseLfsPointer(bytes) {
	if (bytes.length >= 1024) return void 0;
	const text = `${new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split(/\r?\n/).filter((line) => line !== "").join("\n")}\n`;
	const [, extensions, sha256, size] = POINTER.exec(text) ?? [];
	if (sha256 === void 0 || size === void 0 || !ascends(extensions ?? "")) return void 0;
	return {
		sha256,
		bytes: Number(size)
	};
}
/** No two extensions share a priority, the digit that orders them. */
function ascends(extensions) {
	const priorities = extensions.split("\n").map((line) => line.slice(0, 5));
	return priorities.slice(0, -1).every((priority, index) => index === 0 || priority > (priorities[index - 1] ?? ""));
}

// src/measure/protocol.ts
/** A longer line is a fault of the worker. */
const MAX_LINE_BYTES = 1048576;
const id = int().min(0);
const ns = int().min(0).max(864e11);
const name = string().max(1e3);
/** Told where only the process that holds an accelerator can ask it (Myriad). */
const acceleratorTemperatureC = number().min(-100).max(1e3).optional();
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
	shape: array(union([int().min(0), string().max(200)])).max(16),
	/** How integers stand for real numbers, where the model says so for the whole tensor: real = scale × (integer - zeroPoint). */
	quantization: strictObject({
		scale: number().positive(),
		zeroPoint: int()
	}).optional()
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
		exclusive: boolean(),
		/** The processor that its program is made for, as the system calls it; left out where it can be no other than the harness's. */
		machine: textSchema.optional(),
		/** From the start of the process until this hello, where the worker can tell. */
		readyNs: ns.optional()
	}),
	strictObject({
		type: literal("loaded"),
		id,
		loadNs: ns,
		inputs: array(valueInfoSchema).max(1e3),
		outputs: array(valueInfoSchema).max(1e3),
		actual: actualSchema.omit({ emulated: true }),
		acceleratorTemperatureC
	}),
	strictObject({
		type: literal("ready"),
		id
	}),
	strictObject({
		type: literal("times"),
		id,
		startNs: int().min(0),
		latencyNs: array(ns).min(1).max(1e4),
		transferNs: ns.optional()
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
		peakRssBytes: int().min(0),
		acceleratorTemperatureC
	}),
	strictObject({
		type: literal("error"),
		id,
		message: textSchema
	})
]);

export { parseLfsPointer as a, MAXIMUM_POINTER_BYTES as i, TENSOR_TYPES as n, replySchema as r, MAX_LINE_BYTES as t };