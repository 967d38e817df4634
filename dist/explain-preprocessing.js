import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as UserError } from "./user-error.js";
import { C as resize, E as drawOrder, S as geometry, T as tensorValues, b as encodePng, dt as readImageFile, lt as MAX_FILE_BYTES, st as listDataset, ut as readCapped, x as preprocess, y as decodeImage } from "./accuracy.js";
import { n as jsonText } from "./document-text.js";
import { a as plain } from "./escape.js";
import { t as count, u as list } from "./figures.js";
import { r as element, t as page } from "./html-page.js";
import { t as preprocessingDigest } from "./preprocessing.js";
import { l as recipeSource } from "./schema.js";
import { n as readDeskConfig } from "./desk-config.js";
import { r as withSources, t as datasetsIn } from "./place-datasets.js";
import { l as shown, n as codeOf, u as writeOutput } from "./files.js";
import { t as terminalTable } from "./terminal-table.js";
import { resolve } from "node:path";
import { stat } from "node:fs/promises";

// src/report/explanation-style.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** What the explanation of a preprocessing adds to the report's style: pictures beside words. */
const EXPLANATION_STYLE = `
.answer.explained { --tone: var(--blue); --soft: var(--blue-soft); }
.steps { list-style: none; padding: 0; }
.steps > li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0.4rem 2rem; padding: 1.2rem 0; border-top: 1px solid var(--line); }
.steps h3 { display: block; }
.steps p { max-width: 38rem; }
.size { color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.2rem; margin-top: 1rem; }
.pictures figure { max-width: 100%; }
img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); background: var(--raised); }
img.pixels { image-rendering: pixelated; }
.channels { width: auto; margin-top: 1rem; min-width: min(100%, 30rem); }
.channels td, .channels thead th + th { text-align: right; padding-left: 1.5rem; padding-right: 0; font-variant-numeric: tabular-nums; }
@media (max-width: 46rem) {
  .steps > li { grid-template-columns: minmax(0, 1fr); }
}
`;

// src/report/explanation.ts
/** What a model sees of one image, as one HTML page: every step with its picture, then the values of the tensor. */
function renderExplanation(explained) {
	const { model, recipe, image, source, digest } = explained;
	return page({
		title: `edgebench: what ${model} sees of ${image}`,
		style: EXPLANATION_STYLE
	}, element("a", {
		class: "skip",
		href: "#steps"
	}, "Skip to the steps"), element("header", { class: "answer explained" }, element("p", { class: "overline" }, "What the model sees"), element("h1", {}, `${model} sees ${image} through the recipe ${recipe}`), element("p", { class: "sides" }, source)), element("main", {}, section("steps", "Step by step", element("ol", { class: "steps" }, explained.steps.map(stepItem))), section("tensor", "The tensor", tensorPart(explained))), element("footer", {}, element("p", {}, `edgebench, preprocessing ${digest.slice(0, 12)}`)));
}
/** A number of a tensor in at most five digits. */
function tensorFigure(value) {
	return String(Number(value.toPrecision(5))).replaceAll("-", "−");
}
function section(id, title, body) {
	return element("section", {
		id,
		"aria-labelledby": `${id}-title`
	}, element("h2", { id: `${id}-title` }, title), body);
}
function stepItem({ step, words, size, picture }, place) {
	const text = element("div", {}, element("h3", {}, `${place + 1}. ${step}`), element("p", {}, words), element("p", { class: "size" }, [size, ...picture === void 0 ? [] : scaleWords(picture)].join("; ")));
	const shown = picture === void 0 ? element("div", {}) : element("div", {}, drawn(picture, `The image after ${step}`));
	return element("li", {}, shown, text);
}
function scaleWords({ scale }) {
	if (scale === "same") return [];
	return [scale === "smaller" ? "shown smaller" : "shown larger, pixel by pixel"];
}
function tensorPart({ tensor, channels, seen, quantisation }) {
	const order = list(channels.map(({ channel }) => channel));
	return element("div", {}, element("p", {}, `${tensor}, in the order ${order}.`), quantisation === void 0 ? void 0 : element("p", {}, quantisation), channelTable(channels), element("div", { class: "pictures" }, figure$1(seen, "The values, mapped back to an image"), channels.map(({ channel, least, most, picture }) => figure$1(picture, `${channel}: black is ${tensorFigure(least)}, white is ${tensorFigure(most)}`))));
}
function channelTable(channels) {
	const head = [
		"channel",
		"least",
		"mean",
		"greatest"
	].map((name) => element("th", { scope: "col" }, name));
	const rows = channels.map(({ channel, least, mean, most }) => element("tr", {}, element("th", { scope: "row" }, channel), [
		least,
		mean,
		most
	].map((value) => element("td", {}, tensorFigure(value)))));
	return element("div", { class: "scrolling" }, element("table", { class: "channels" }, element("caption", {}, "Values by channel"), element("thead", {}, element("tr", {}, head)), element("tbody", {}, rows)));
}
function figure$1(picture, caption) {
	return element("figure", {}, drawn(picture, caption), element("figcaption", {}, caption));
}
function drawn({ source, width, height, scale }, words) {
	return element("img", {
		src: source,
		width,
		height,
		alt: words,
		class: scale === "pixels" ? "pixels" : void 0
	});
}

// src/report/recipe-words.ts
/** What a recipe does to a decoded image, step by step in its order; steps that it leaves out are left out. */
function recipeWords(steps) {
	const { "central-crop": middle, resize, crop } = steps;
	return [
		{
			step: "orientation",
			words: ORIENTATION[steps.orientation]
		},
		{
			step: "color",
			words: COLOR[steps.color]
		},
		...middle === void 0 ? [] : [{
			step: "central-crop",
			words: centralCropWords(middle)
		}],
		...resize === void 0 ? [] : [{
			step: "resize",
			words: resizeWords(resize)
		}],
		...crop === void 0 ? [] : [{
			step: "crop",
			words: `The middle ${crop.width} × ${crop.height} pixels; a smaller image is framed in black.`
		}],
		{
			step: "values",
			words: valuesWords(steps)
		},
		{
			step: "layout",
			words: layoutWords(steps)
		}
	];
}
const ORIENTATION = {
	exif: "Turned as its EXIF orientation says.",
	stored: "As its rows are stored; an EXIF orientation is not followed."
};
const COLOR = {
	rgb: "Three channels, red, green and blue; grey is repeated in all three.",
	bgr: "Three channels, red, green and blue, which change places last; grey is repeated in all three.",
	gray: "One channel, grey by ITU-R 601-2, as Pillow's L."
};
function centralCropWords(middle) {
	if ("fraction" in middle) return `The middle ${figure(middle.fraction * 100)} % of each side.`;
	return `The middle square of ${middle.size}/${middle.size + middle.padding} of the shorter side.`;
}
function resizeWords(resize) {
	return `${"shorter" in resize ? `The shorter side to ${resize.shorter} pixels, the longer one in proportion` : `To ${resize.width} × ${resize.height} pixels, whatever its proportions`}; ${resize.filter}, ${arithmeticWords(resize)}.`;
}
function arithmeticWords({ as, filter, antialias }) {
	const smooth = filter === "nearest" ? "" : antialias === true ? ", antialiased" : ", not antialiased";
	switch (as) {
		case "pillow": return `as Pillow does it: 8 bits${filter === "nearest" ? "" : ", antialiased"}`;
		case "torch": return `as torchvision does it to 8-bit tensors${smooth}`;
		case "tensorflow": return `as tf.image.resize does it: fractions${smooth}`;
		case "tensorflow-v1": return `as tf.compat.v1.image.resize does it: fractions, not antialiased, a pixel's corner for its place`;
	}
}
function valuesWords({ type, scale, mean, std }) {
	if (type === "uint8") return "Samples stay as they are, 0 to 255, in uint8; the model normalises inside.";
	const done = [
		...scale === 1 ? [] : [`times ${scale === 1 / 255 ? "1/255" : figure(scale)}`],
		...isOnly(mean, 0) ? [] : [`minus ${figures(mean)}`],
		...isOnly(std, 1) ? [] : [`divided by ${figures(std)}`]
	];
	return done.length === 0 ? "Samples stay 0 to 255, in float32." : `Each sample of 0 to 255 ${done.join(", ")}, in float32.`;
}
function layoutWords({ color, layout }) {
	const order = {
		rgb: "red, green, blue",
		bgr: "blue, green, red",
		gray: "grey"
	}[color];
	return layout === "nchw" ? `Channels first (nchw): ${order}, each of them row by row.` : `Channels last (nhwc): row by row, each pixel as ${order}.`;
}
const isOnly = (values, value) => values.length === 1 && values[0] === value;
function figures(values) {
	return values.length === 1 ? figure(values[0] ?? 0) : `(${values.map(figure).join(", ")})`;
}
/** Without the last bits of binary fractions. */
function figure(value) {
	return String(Number(value.toPrecision(7)));
}

// src/vision/explain.ts
/**
* Applies a recipe to an image and keeps what it looks like after each step.
*
* @throws UserError where the resized or cropped image would be too large.
*/
function explain(steps, photograph) {
	const stages = geometry(steps, photograph);
	const tensor = preprocess(steps, photograph);
	const planes = planesOf(tensor, steps.layout);
	const { shape } = tensor;
	const size = steps.layout === "nchw" ? {
		width: shape[3],
		height: shape[2]
	} : {
		width: shape[2],
		height: shape[1]
	};
	return {
		stages,
		tensor: {
			shape,
			type: tensor.type
		},
		channels: planes.map((values, place) => ({
			channel: channelName(steps, place),
			...rangeOf(values, size)
		})),
		seen: mappedBack(planes, steps, size)
	};
}
/** An image in 8 bits a sample, fractions rounded and cut to 0..255. */
function inEightBits(image) {
	const { width, height, channels, data } = image;
	if (data instanceof Uint8Array) return {
		width,
		height,
		channels,
		data
	};
	return {
		width,
		height,
		channels,
		data: new Uint8Array(Uint8ClampedArray.from(data).buffer)
	};
}
/** The values of each channel, row by row. */
function planesOf({ shape, type, bytes }, layout) {
	const values = tensorValues(type, bytes) ?? /* @__PURE__ */ new Float64Array();
	const channels = layout === "nchw" ? shape[1] : shape[3];
	const pixels = values.length / channels;
	return Array.from({ length: channels }, (_, channel) => layout === "nchw" ? values.subarray(channel * pixels, (channel + 1) * pixels) : Float64Array.from({ length: pixels }, (__, pixel) => values[pixel * channels + channel] ?? 0));
}
const RGB = [
	"red",
	"green",
	"blue"
];
function channelName({ color }, place) {
	if (color === "gray") return "gray";
	return RGB[color === "bgr" ? 2 - place : place] ?? "gray";
}
function rangeOf(values, size) {
	let [least, most, sum] = [
		Number.POSITIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
		0
	];
	for (const value of values) {
		least = Math.min(least, value);
		most = Math.max(most, value);
		sum += value;
	}
	const range = most - least || 1;
	const shades = Uint8ClampedArray.from(values, (value) => (value - least) / range * 255);
	const picture = {
		...size,
		channels: 1,
		data: new Uint8Array(shades.buffer)
	};
	return {
		least,
		mean: sum / values.length,
		most,
		picture
	};
}
/** The inverse of scale, mean, std and of the order of channels. */
function mappedBack(planes, steps, size) {
	const channels = planes.length === 3 ? 3 : 1;
	const samples = new Uint8ClampedArray(size.width * size.height * channels);
	for (const [place, values] of planes.entries()) {
		const mean = steps.mean[place] ?? steps.mean[0] ?? 0;
		const std = steps.std[place] ?? steps.std[0] ?? 1;
		const target = steps.color === "bgr" ? 2 - place : place;
		const sampleOf = steps.type === "uint8" ? (one) => one : (one) => (one * std + mean) / steps.scale;
		for (const [pixel, value] of values.entries()) samples[pixel * channels + target] = sampleOf(value);
	}
	return {
		...size,
		channels,
		data: new Uint8Array(samples.buffer)
	};
}

// src/commands/explained-file.ts
/** The image that the user names. @throws UserError where it cannot be read. */
async function namedImage(path, context) {
	const file = resolve(context.cwd, path);
	await stat(file).catch((error) => {
		throw new UserError(`--image ${path}: cannot be read (${codeOf(error)}); name a PNG or JPEG file`);
	});
	const name = shown(context, file);
	return {
		shown: name,
		bytes: await readCapped(file, MAX_FILE_BYTES, name)
	};
}
/**
* The image that an accuracy of this dataset begins with.
*
* @param root the work tree's folder.
* @throws UserError where the dataset cannot be had or its image cannot be read.
*/
async function firstImage(dataset, root, context) {
	const { name, path, layout, source } = dataset;
	const declared = {
		path,
		layout: { ...layout },
		...source && { source: { ...source } }
	};
	const places = await withSources(datasetsIn(root), context)(/* @__PURE__ */ new Map([[name, declared]]));
	const listed = await listDataset({
		name,
		path,
		layout,
		root: places.get(name) ?? root
	});
	const [first] = drawOrder(listed, 1);
	if (first === void 0) throw new Error("a dataset has at least one image");
	const file = `${listed.shown}/${first.path}`;
	return {
		shown: file,
		bytes: await readImageFile(listed.root, first.path, file)
	};
}

// src/commands/page-picture.ts
/** A page with a dozen pictures stays a file that opens at once. */
const MOST_PIXELS_A_SIDE = 640;
/** Smaller images are shown larger, by a whole factor so that every pixel is a square. */
const SHOWN_FROM = 224;
/** An image as a PNG that stands in a page. A large one is made smaller first. */
function pagePicture(image) {
	const samples = inEightBits(image);
	const longest = Math.max(samples.width, samples.height);
	const share = MOST_PIXELS_A_SIDE / longest;
	if (share < 1) return {
		...embedded(smaller(samples, share), 1),
		scale: "smaller"
	};
	const factor = Math.max(1, Math.floor(SHOWN_FROM / longest));
	return {
		...embedded(samples, factor),
		scale: factor === 1 ? "same" : "pixels"
	};
}
function smaller(image, share) {
	const side = (length) => Math.max(1, Math.round(length * share));
	return resize(image, side(image.width), side(image.height), "box");
}
function embedded({ width, height, channels, data }, factor) {
	const png = encodePng({
		width,
		height,
		channels,
		depth: 8,
		data
	});
	return {
		source: `data:image/png;base64,${Buffer.from(png).toString("base64")}`,
		width: width * factor,
		height: height * factor
	};
}

// src/commands/explain-preprocessing.ts
/**
* Shows what a model of the work tree sees of one image, step by step: as a page with pictures, and in short as text.
*
* @throws UserError where model, image or configuration cannot be used.
*/
async function explainPreprocessing(options, context) {
	const desk = await readDeskConfig(options.config, "or write one with edgebench init", context);
	const { model, preprocessing } = findModel(options.model, desk);
	const image = options.image === void 0 ? await firstImage(datasetOf(model, desk.config), desk.root, context) : await namedImage(options.image, context);
	const photograph = decodeImage(image.bytes, image.shown);
	const explained = tellExplained({
		model,
		preprocessing,
		image,
		photograph,
		explanation: inImage(image, () => explain(preprocessing.steps, photograph))
	});
	const page = resolve(context.cwd, options.out, `preprocessing-${model.name}.html`);
	await writeOutput(context, page, renderExplanation(explained));
	const file = shown(context, page);
	context.out(options.json ? explainedJson(explained, file, context) : explainedText(explained, file, context));
	return 0;
}
function findModel(name, { config, shown: file }) {
	const model = config.models.find((one) => one.name === name);
	if (model === void 0) throw new UserError(`${name}: ${file} declares no such model; name one of ${config.models.map((one) => one.name).join(", ")}`);
	const { preprocessing, place } = model;
	if (preprocessing !== void 0) return {
		model,
		preprocessing
	};
	throw new UserError(`${file}:${place.line}:${place.column}: model ${name} has no preprocessing, since it is fed with random tensors; give it preprocessing and dataset, or name another model`);
}
function datasetOf({ dataset }, { datasets }) {
	const found = datasets.find(({ name }) => name === dataset);
	if (found === void 0) throw new Error("a model with a preprocessing has a dataset");
	return found;
}
function inImage({ shown: name }, work) {
	try {
		return work();
	} catch (error) {
		throw error instanceof UserError ? new UserError(`image ${JSON.stringify(name)}: ${error.message}`) : error;
	}
}
/** What the page and the text tell. */
function tellExplained(explaining) {
	const { model, preprocessing, image, explanation } = explaining;
	const { tensor, channels, seen } = explanation;
	const { name, steps } = preprocessing;
	return {
		model: model.name,
		recipe: name,
		source: `Recipe: ${recipeSource(name) ?? "spelled out in the configuration"}`,
		digest: preprocessingDigest(steps),
		image: image.shown,
		steps: explainedSteps(explaining),
		channels: channels.map((values) => ({
			...values,
			picture: pagePicture(values.picture)
		})),
		tensor: `${tensor.type} [${tensor.shape.join(", ")}]`,
		seen: pagePicture(seen),
		quantisation: quantisationWords(model, preprocessing)
	};
}
function explainedSteps({ preprocessing, photograph, explanation }) {
	const { image, orientation } = photograph;
	const decoded = {
		step: "decoding",
		words: `As the file holds it, 8 bits a sample.${orientation === 1 ? "" : ` EXIF orientation ${orientation}.`}`,
		...imageParts(image)
	};
	let last = decoded;
	return [decoded, ...recipeWords(preprocessing.steps).map(({ step, words }) => {
		const stage = explanation.stages.find((one) => one.step === step);
		if (stage === void 0) return {
			step,
			words,
			size: last.size,
			picture: void 0
		};
		last = {
			step,
			words,
			...imageParts(stage.image)
		};
		return last;
	})];
}
function imageParts(image) {
	return {
		size: `${image.width} × ${image.height}, ${count(image.channels, "channel")}`,
		picture: pagePicture(image)
	};
}
/** Of the runtimes that edgebench serves, TensorFlow Lite alone tells how integers stand for values. */
function quantisationWords({ files }, { steps }) {
	if (files.tflite === void 0 || steps.type !== "float32") return void 0;
	return "TensorFlow Lite: where the model's input takes integers, they are made of these values as the model declares, when it runs: value / scale, rounded half away from zero, plus the zero point, cut to the type's range.";
}
function explainedText(explained, page, { color, width }) {
	const { model, recipe, image, source, steps, channels, tensor, quantisation } = explained;
	const { bold } = import_picocolors.default.createColors(color);
	const table = terminalTable(steps.map((one) => [
		one.step,
		one.size,
		one.words
	].map((text) => ({ text }))), { width });
	const values = channels.map(({ channel, least, mean, most }) => `  ${channel}: ${tensorFigure(least)} to ${tensorFigure(most)}, mean ${tensorFigure(mean)}`);
	return `${[
		bold(plain(`${model} sees ${image} through the recipe ${recipe}`)),
		plain(source),
		"",
		table,
		"",
		`Tensor: ${tensor}`,
		...values,
		...quantisation === void 0 ? [] : [quantisation],
		"",
		`The pictures are in ${bold(plain(page))}.`
	].join("\n")}\n`;
}
function explainedJson(explained, page, { version }) {
	const { model, recipe, source, digest, image, steps, channels, tensor, quantisation } = explained;
	const document = {
		schema: "edgebench/explanation@1",
		tool: {
			name: "edgebench",
			version
		},
		model,
		preprocessing: {
			name: recipe,
			source,
			sha256: digest
		},
		image,
		steps: steps.map(({ step, words, size }) => ({
			step,
			words,
			size
		})),
		tensor,
		channels: channels.map(({ channel, least, mean, most }) => ({
			channel,
			least,
			mean,
			most
		})),
		...quantisation === void 0 ? {} : { quantisation },
		page
	};
	return jsonText(document, 2);
}

export { explainPreprocessing };