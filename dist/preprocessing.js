import { T as sha256Hex, w as canonicalJson } from "./unit.js";
import { c as array, f as int, m as number, s as _enum, u as boolean, v as strictObject, x as union } from "./schemas.js";

// src/vision/preprocessing.ts
const FILTERS = [
	"nearest",
	"bilinear",
	"bicubic",
	"lanczos",
	"box"
];
const size = int().min(1).max(8192).describe("Pixels.");
const filter = _enum(FILTERS).default("bilinear").describe("How pixels are resampled.");
/** Filters by whose arithmetic resamples. Pillow always widens a filter where the image gets smaller. */
const FILTERS_OF = {
	pillow: FILTERS,
	tensorflow: [
		"nearest",
		"bilinear",
		"bicubic",
		"lanczos"
	],
	"tensorflow-v1": [
		"nearest",
		"bilinear",
		"bicubic"
	],
	torch: [
		"nearest",
		"bilinear",
		"bicubic"
	]
};
const resampling = {
	filter,
	as: _enum([
		"pillow",
		"tensorflow",
		"tensorflow-v1",
		"torch"
	]).default("pillow").describe("Whose arithmetic: pillow (8 bits, antialiased; also torchvision's on images), tensorflow (tf.image.resize, float32), tensorflow-v1 (tf.compat.v1.image.resize_*, float32) or torch (torchvision's on 8-bit tensors)."),
	antialias: boolean().optional().describe("tensorflow and torch: true widens the filter where the image gets smaller, as their argument of this name does; false where left out.")
};
const resizeSchema = union([strictObject({
	shorter: size,
	...resampling
}), strictObject({
	width: size,
	height: size,
	...resampling
})]).refine((resize) => FILTERS_OF[resize.as].some((name) => name === resize.filter), {
	error: ({ input }) => {
		const { as, filter: written } = input;
		return `${as} does not resample with ${written} here; write ${FILTERS_OF[as].join(", ")}`;
	},
	path: ["filter"]
}).refine(({ as, antialias, filter: written }) => antialias === void 0 || (as === "tensorflow" || as === "torch") && written !== "nearest", {
	message: "antialias is a choice of tensorflow's and torch's bilinear, bicubic and lanczos alone; leave it out",
	path: ["antialias"]
});
const channelValues = oneOrThree(number());
const divisors = oneOrThree(divisor());
function oneOrThree(value) {
	const error = ({ input }) => `${Array.isArray(input) ? input.length : "these"} numbers do not fit; write one for all channels, or three, one per channel`;
	return union([array(value).length(1, { error }), array(value).length(3, { error })]);
}
function divisor() {
	return number().refine((value) => Math.fround(value) !== 0, { message: "std divides, so it cannot be 0; write another number, or leave it out" });
}
const DEFAULT_SCALE = 1 / 255;
/** A recipe that turns a decoded image into the model's input tensor, step by step in this order. */
const preprocessingSchema = strictObject({
	color: _enum([
		"rgb",
		"bgr",
		"gray"
	]).default("rgb").describe("Channels of the tensor: rgb, bgr (channels swapped last) or gray (ITU-R 601-2 luma, as Pillow's L)."),
	orientation: _enum(["exif", "stored"]).default("exif").describe("exif turns an image as its EXIF orientation says; stored takes its rows as they are in the file."),
	"central-crop": union([strictObject({ fraction: number().gt(0).max(1).describe("Of each side, as tf.image.central_crop.") }), strictObject({
		size,
		padding: int().min(0).max(1e3).describe("Pixels.")
	})]).meta({
		description: "Crop before the resize: a fraction of each side, or EfficientNet's square of size / (size + padding) of the shorter side.",
		examples: [{ fraction: .875 }, {
			size: 224,
			padding: 32
		}]
	}).optional(),
	resize: resizeSchema.meta({
		description: "The shorter side to this many pixels, or the image to exactly width × height; left out: the size is kept.",
		examples: [{ shorter: 256 }]
	}).optional(),
	crop: strictObject({
		width: size,
		height: size
	}).meta({
		description: "Centre crop to width × height after the resize; an image that is smaller is framed in black, as torchvision does.",
		examples: [{
			width: 224,
			height: 224
		}]
	}).optional(),
	scale: number().positive().default(DEFAULT_SCALE).describe("Each 0..255 sample is multiplied by this first (1/255, the default, for models trained on 0..1)."),
	mean: channelValues.default([0]).describe("Subtracted after the scale: one value for all channels, or one per channel in the tensor's channel order."),
	std: divisors.default([1]).describe("Divides after the mean was subtracted; counted as mean is."),
	layout: _enum(["nchw", "nhwc"]).default("nchw").describe("Order of axes of the tensor."),
	type: _enum(["float32", "uint8"]).default("float32").describe("uint8 hands on the 0..255 samples as they are, for models that normalise inside.")
}).refine((steps) => steps.color !== "gray" || steps.mean.length === 1 && steps.std.length === 1, {
	message: "a gray image has one channel; write one number for mean and one for std",
	path: ["mean"]
}).refine((steps) => steps.type !== "uint8" || steps.scale === DEFAULT_SCALE && isOnly(steps.mean, 0) && isOnly(steps.std, 1), {
	message: "uint8 hands on the samples as they are; leave out scale, mean and std, or say type: float32",
	path: ["type"]
}).refine((steps) => steps.type !== "uint8" || !steps.resize?.as.startsWith("tensorflow"), {
	message: "TensorFlow's resize gives fractions, which uint8 cannot hold; say type: float32, or as: pillow",
	path: ["type"]
});
/** Raised with every change of this code or of a decoder that alters a tensor: tensors and accuracies of two versions never meet. */
const ARITHMETIC = 2;
/** Two recipes with the same digest give the same tensor for the same image. The name takes no part. */
function preprocessingDigest(steps) {
	return sha256Hex(canonicalJson({
		arithmetic: ARITHMETIC,
		steps
	}));
}
function isOnly(values, value) {
	return values.length === 1 && values[0] === value;
}

export { preprocessingSchema as n, preprocessingDigest as t };