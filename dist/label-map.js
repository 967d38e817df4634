import { t as UserError } from "./user-error.js";
import { t as errorCode } from "./error-code.js";
import { n as wilson } from "./proportion.js";
import { t as parseCsvTable } from "./csv-table.js";
import { join } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { realpath, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/dataset/location.ts
/**
* A relative path in its plainest spelling, or undefined where it is none that stays below its folder: nothing absolute,
* no `..`, no backslash, no control character.
*/
function plainPath(path) {
	if (path.length > 4096 || path.startsWith("/") || path.includes("\\") || [...path].some(isControl)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function isControl(character) {
	const code = character.codePointAt(0) ?? 0;
	return code < 32 || code === 127;
}
/**
* Where a path below a folder really is. `shown` is how messages name it; local absolute paths stay out of them.
*
* @param folder absolute, free of symbolic links.
* @throws UserError where the path leaves the folder, leads through a symbolic link or does not exist.
*/
async function locate(folder, path, shown) {
	const plain = plainPath(path);
	if (plain === void 0) throw new UserError(`${quoted(shown)} is not a plain relative path; write it with forward slashes, without ".." and not absolute`);
	const wanted = join(folder, plain);
	if (await realpath(wanted).catch((error) => {
		throw new UserError(unreadable(shown, error));
	}) !== wanted) throw new UserError(`${quoted(shown)} is or leads through a symbolic link, which datasets must not contain; put the files themselves there`);
	return wanted;
}
/** The same for a folder. */
async function locateFolder(folder, path, shown) {
	const found = await locate(folder, path, shown);
	if (!(await stat(found)).isDirectory()) throw new UserError(`${quoted(shown)} is not a folder; name the folder that holds the images`);
	return found;
}
/** Why something cannot be read, without the absolute path that Node's message carries. */
function unreadable(shown, error) {
	const code = errorCode(error) ?? "unknown error";
	if (code === "ENOENT" || code === "ENOTDIR") return `${quoted(shown)} does not exist; check the dataset's path in edgebench.yml, and that the data are on this machine`;
	if (code === "EACCES" || code === "EPERM") return `${quoted(shown)} cannot be read: permission denied; give the user that runs edgebench the right to read it`;
	if (code === "ELOOP") return `${quoted(shown)} is a symbolic link, which datasets must not contain; put the file itself there`;
	return `${quoted(shown)} cannot be read (${code}); check the file and the disk`;
}
/** A name from outside in a message: quoted, control characters escaped, cut at 200 characters. */
function quoted(name) {
	return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}

// src/commands/fetch-pinned.ts
/**
* Fetches a file whose digest is known before. Only a file with that digest is ever left at the target as a success.
*
* @param refuse makes the error of a sentence that says why the file could not be had.
* @returns the file's bytes.
*/
async function fetchPinned(request, refuse) {
	const { url, target, mostBytes, signal } = request;
	const response = await fetch(url, {
		signal,
		redirect: "follow"
	}).catch(() => {
		throw refuse("cannot be reached; check the URL and this machine's network");
	});
	if (!response.ok || response.body === null) throw refuse(`answers ${response.status}; check the URL`);
	let bytes = 0;
	const tooLarge = refuse(`is larger than ${mostBytes} bytes`);
	const counted = new Transform({ transform(piece, _encoding, done) {
		bytes += piece.length;
		done(bytes > mostBytes ? tooLarge : null, piece);
	} });
	const body = Readable.fromWeb(response.body);
	await pipeline(body, counted, createWriteStream(target, { flags: "wx" }), { signal }).catch((error) => {
		if (error === tooLarge || signal.aborted) throw error;
		throw refuse(errorCode(error) === "ENOSPC" ? "does not fit the disk of this machine; make room, or point TMPDIR at another disk" : "the connection broke off; run the job again");
	});
	const { sha256 } = await digestOfFile(target);
	if (sha256 === request.sha256) return bytes;
	throw refuse(`its SHA-256 is ${sha256}, the configuration pins ${request.sha256}; pin the new digest if the change is wanted`);
}
/** SHA-256 and size of a file. */
async function digestOfFile(path) {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const piece of createReadStream(path)) {
		hash.update(piece);
		bytes += piece.length;
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
}

// src/dataset/csv.ts
/** The largest label that is taken. */
const MAX_LABEL = 999999;
/**
* Reads a label list: RFC 4180, a header line `path,label` (in either order, no other columns), one image per row, the
* label an integer from 0. A byte order mark, CRLF and empty lines are passed over.
*/
function parseLabels(text) {
	const table = parseCsvTable(text);
	if (table.kind === "fault") return table;
	const [header, ...rows] = table.rows;
	const columns = header?.fields.map((field) => field.trim().toLowerCase()) ?? [];
	const [path, label] = [columns.indexOf("path"), columns.indexOf("label")];
	if (columns.length !== 2 || path === -1 || label === -1) return {
		kind: "fault",
		line: header?.line ?? 1,
		fault: "the first line must be \"path,label\""
	};
	const labelled = [];
	for (const { fields, line } of rows) {
		if (fields.length !== 2) return {
			kind: "fault",
			line,
			fault: `a row has a path and a label, this one has ${fields.length} fields`
		};
		const written = (fields[label] ?? "").trim();
		if (!/^\d{1,6}$/.test(written)) return {
			kind: "fault",
			line,
			fault: `the label must be a whole number from 0 to ${MAX_LABEL}`
		};
		labelled.push({
			path: fields[path] ?? "",
			label: Number(written),
			line
		});
	}
	return {
		kind: "rows",
		rows: labelled
	};
}

// src/dataset/ground-truth.ts
/**
* Labels of ImageNet's validation images, in one of the two ways they are handed on: with the name of its image on each line
* (`ILSVRC2012_val_00000001.JPEG 65`, Caffe's val.txt, classes from 0 in the order of their synsets), or without, for the images in
* the order of their names (the development kit's ILSVRC2012_validation_ground_truth.txt). The kit counts from 1 in an
* order of its own, so its labels need `synsets`: that order, one synset (`n01440764`) a line, from which the class is its
* place among all of them sorted.
*
* @throws UserError for a list that does not fit the images.
*/
function listGroundTruth({ names, shown, labels, synsets }) {
	const lines = linesOf(labels.text);
	if (names.length === 0 || lines.length !== names.length) throw new UserError(`${quoted(labels.file)} has ${lines.length} labels for the ${names.length} images of ${quoted(shown)}; both must be whole, so fetch again what was cut short`);
	const order = synsets === void 0 ? void 0 : synsetOrder(synsets);
	const known = new Set(names);
	const seen = /* @__PURE__ */ new Set();
	const images = parseGroundTruth(labels).map(({ name, label }, index) => {
		const place = placeOf(labels.file, index);
		const path = name ?? names[index] ?? "";
		if (!known.has(path) || seen.has(path)) throw new UserError(`${place}: ${quoted(path)} ${seen.has(path) ? "is listed already" : `is no image of ${quoted(shown)}`}; take the list and the images of the same edition`);
		seen.add(path);
		return {
			path,
			label: order === void 0 ? label : order.classOf(label, place)
		};
	});
	images.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		images,
		...order && { classNames: order.sorted }
	};
}
/** The lines of a list of labels, in their order. @throws UserError for a line that is none. */
function parseGroundTruth({ file, text }) {
	return linesOf(text).map((line, index) => labelled(line, placeOf(file, index)));
}
const placeOf = (file, index) => `${quoted(file)}, line ${index + 1}`;
function linesOf(text) {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	while (lines.at(-1) === "") lines.pop();
	return lines;
}
function labelled(line, place) {
	const found = /(?:^|\s)(?<label>\d{1,6})$/.exec(line);
	if (found === null) throw new UserError(`${place}: not a label; write a whole number, or an image's name and a whole number`);
	const name = line.slice(0, found.index).trimEnd();
	return {
		name: name === "" ? void 0 : name,
		label: Number(found.groups?.["label"])
	};
}
/** The classes of labels that count from 1 in the order of this list. */
function synsetOrder({ file, text }) {
	const inOrder = linesOf(text).map((line) => line.split(/\s/)[0] ?? "");
	const sorted = inOrder.toSorted();
	const twice = sorted.find((name, index) => name === sorted[index + 1]);
	if (twice !== void 0 || sorted[0] === "") throw new UserError(`${quoted(file)} ${twice ? `names ${quoted(twice)} twice` : "has an empty line"}; write one synset a line, each once`);
	const classes = new Map(sorted.map((name, index) => [name, index]));
	const classOf = (label, place) => {
		const found = classes.get(inOrder[label - 1] ?? "");
		if (found !== void 0) return found;
		throw new UserError(`${place}: label ${label}, and ${quoted(file)} has the lines 1 to ${inOrder.length}; take the two of the same edition`);
	};
	return {
		sorted,
		classOf
	};
}

// src/vision/label-map.ts
/** ImageNet's, to which TensorFlow's models add a background. */
const IMAGENET_CLASSES = 1e3;
/** The map of a model whose configuration names none: a 1,001st output is the background of ImageNet's 1,000 classes. */
function usualLabelMap(outputs, classes) {
	return outputs === 1001 && classes <= IMAGENET_CLASSES ? { kind: "background-first" } : { kind: "same" };
}
/**
* The scores of the dataset's classes, by class.
*
* @returns a clause that says why the scores are not those of these classes; it follows "the model".
*/
function classesOfOutputs(scores, map, classes) {
	const refused = (reason) => ({
		kind: "refused",
		reason
	});
	const ranked = map.kind === "background-first" ? scores.subarray(1) : scores;
	if (map.kind !== "listed") {
		if (ranked.length >= classes) return {
			kind: "scores",
			scores: ranked
		};
		return refused(`has ${ranked.length} classes, but the dataset has labels up to ${classes - 1}`);
	}
	if (map.classes.length !== scores.length) return refused(`has ${scores.length} outputs, and its list of labels names ${map.classes.length}`);
	const sorted = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY);
	for (const [output, label] of map.classes.entries()) sorted[label] = scores[output] ?? Number.NEGATIVE_INFINITY;
	return {
		kind: "scores",
		scores: sorted
	};
}
const KNOWN_MISTAKES = [
	{
		is: "one class higher than it should be, as where the first output is a background that labels do not count",
		remedy: "say labels: background-first",
		repairOver: () => (best) => best - 1
	},
	{
		is: "one class lower than it should be, as where labels count a background that the model has not",
		remedy: "say labels: same, and number the classes from 0",
		repairOver: () => (best) => best + 1
	},
	{
		is: "a place in the order in which numbers sort as text (0, 1, 10, 100, …), as where the model was trained on class folders sorted by name",
		remedy: "name the classes of its outputs in that order",
		repairOver: (classes) => {
			const order = textOrder(classes);
			return (best) => order[best] ?? -1;
		}
	},
	{
		is: "a number whose place among numbers sorted as text (0, 1, 10, 100, …) is the label, as where labels were counted over class folders sorted by name",
		remedy: "take the folders' numbers as labels",
		repairOver: (classes) => {
			const places = new Map(textOrder(classes).map((label, place) => [label, place]));
			return (best) => places.get(best) ?? -1;
		}
	}
];
/** The numbers below `classes` as text sorts them. */
function textOrder(classes) {
	return Array.from({ length: classes }, (_, label) => String(label)).sort().map(Number);
}
/** Fewer images say nothing about labels. */
const FEWEST = 20;
const LEVEL = .001;
/**
* Whether a model that is right no more often than by chance would be right under a known mistake of labels.
*
* @returns the mistake; undefined where the accuracy is above chance, or no known
* mistake explains it.
*/
function labelMistake(answers, classes) {
	if (answers.length < FEWEST || classes < 2) return void 0;
	const chance = 1 / classes;
	const under = (repair) => answers.filter(({ best, label }) => repair(best) === label).length;
	const given = wilson(under((best) => best), answers.length, LEVEL);
	if (given.lower > Math.max(2 * chance, .05)) return void 0;
	const [best] = KNOWN_MISTAKES.map(({ is, remedy, repairOver }) => ({
		mistake: {
			is,
			remedy
		},
		lower: wilson(under(repairOver(classes)), answers.length, LEVEL).lower
	})).sort((a, b) => b.lower - a.lower);
	return best !== void 0 && best.lower > given.upper && best.lower > Math.min(.5, Math.max(.1, 5 * chance)) ? best.mistake : void 0;
}

export { parseGroundTruth as a, digestOfFile as c, locateFolder as d, plainPath as f, listGroundTruth as i, fetchPinned as l, unreadable as m, labelMistake as n, MAX_LABEL as o, quoted as p, usualLabelMap as r, parseLabels as s, classesOfOutputs as t, locate as u };