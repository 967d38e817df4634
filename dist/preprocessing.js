import { c as array, f as int, m as number, s as _enum, v as strictObject, x as union } from "./schemas.js";
import { n as canonicalJson, t as sha256Hex } from "./digest.js";

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
	resize: union([strictObject({
		shorter: size,
		filter
	}), strictObject({
		width: size,
		height: size,
		filter
	})]).meta({
		description: "The shorter side to this many pixels, or the image to exactly width × height; left out: the size is kept. Resampled as Pillow does, antialiased.",
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
});
/** Two recipes with the same digest give the same tensor for the same image. The name takes no part. */
function preprocessingDigest(steps) {
	return sha256Hex(canonicalJson(steps));
}
function isOnly(values, value) {
	return values.length === 1 && values[0] === value;
}

export { preprocessingSchema as n, preprocessingDigest as t };