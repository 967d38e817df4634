import { t as UserError } from "./user-error.js";
import { t as errorCode } from "./error-code.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as So } from "./index.min.js";
import { t as require_yauzl } from "./yauzl.js";
import { f as plainPath, l as fetchPinned, p as quoted } from "./label-map.js";
import { a as parseLfsPointer, i as MAXIMUM_POINTER_BYTES } from "./protocol.js";
import { dirname, join } from "node:path";
import { createWriteStream } from "node:fs";
import { randomBytes } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/dataset/archive.ts
var import_yauzl = require_yauzl();
/** ImageNet's validation images are 50,000 files of 6.3 GiB. */
const LIMITS = {
	files: 1e6,
	bytes: 64 * 1024 ** 3
};
const PLAIN_FILES = /* @__PURE__ */ new Set([
	"File",
	"OldFile",
	"ContiguousFile"
]);
/**
* Unpacks the regular files of a tar (plain or compressed by gzip) or zip archive, told apart by content: what is published
* as `.tar.gz` is not always compressed. Folders come with their files.
*
* @throws UserError for anything else, a damaged archive, links and special files, paths that lead out of the folder or are
* there twice, and more files or bytes than the limits allow; nothing beyond a limit is written.
*/
async function unpackArchive(request) {
	const kind = await kindOf(request);
	const intake = new Intake(request);
	try {
		await (kind === "zip" ? unpackZip(request, intake) : unpackTar(request, intake));
	} catch (error) {
		if (error instanceof UserError || request.signal.aborted) throw error;
		const code = errorCode(error);
		throw new UserError(code === "ENOSPC" ? `${request.shown}: does not fit the disk when unpacked; make room, or set XDG_CACHE_HOME to another disk` : `${request.shown}: is damaged and cannot be unpacked; check the pinned file`);
	}
	if (intake.files === 0) throw new UserError(`${request.shown}: holds no files; check the pinned file`);
}
async function kindOf({ archive, shown }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { buffer, bytesRead } = await _usingCtx$1.a(await open(archive)).read(Buffer.alloc(512), 0, 512, 0);
		const start = buffer.subarray(0, bytesRead);
		if (start.subarray(0, 4).equals(Buffer.from("PK", "latin1"))) return "zip";
		if (start[0] === 31 && start[1] === 139) return "tar";
		if (start.subarray(257, 262).toString("latin1") === "ustar") return "tar";
		throw new UserError(`${shown}: is neither a tar, a tar.gz nor a zip archive; pin one of these`);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Decides of every entry whether it is written, before anything of it is. */
var Intake = class {
	files = 0;
	#seen = /* @__PURE__ */ new Set();
	#bytes = 0;
	#shown;
	#limits;
	constructor({ shown, limits = LIMITS }) {
		this.#shown = shown;
		this.#limits = limits;
	}
	/** The path to write a regular file at. @throws UserError where it is not to be written. */
	take(path, bytes) {
		const plain = plainPath(path);
		const name = quoted(path.slice(0, 200));
		if (plain === void 0) throw this.refusal(`${name} in it is no path that can be written here`);
		const folded = plain.toLowerCase();
		if (this.#seen.has(folded)) throw this.refusal(`${name} is in it twice`);
		this.#seen.add(folded);
		this.files += 1;
		this.#bytes += bytes;
		if (this.files > this.#limits.files) throw this.refusal(`it holds more than ${this.#limits.files} files`);
		if (this.#bytes > this.#limits.bytes) throw this.refusal(`it unpacks to more than ${this.#limits.bytes} bytes`);
		return plain;
	}
	refusal(why) {
		return new UserError(`${this.#shown}: ${why}; pack it again with nothing but the dataset's files`);
	}
};
async function unpackTar({ archive, to, signal }, intake) {
	const given = {};
	const filter = (path, entry) => {
		if (given.fault !== void 0 || signal.aborted || entry.type === "Directory") return false;
		try {
			if (!PLAIN_FILES.has(entry.type)) throw intake.refusal(`${quoted(path.slice(0, 200))} in it is a link or no file`);
			intake.take(path, entry.size);
			return true;
		} catch (error) {
			given.fault = error;
			return false;
		}
	};
	await So({
		file: archive,
		cwd: to,
		strict: true,
		preserveOwner: false,
		noMtime: true,
		maxDecompressionRatio: Number.POSITIVE_INFINITY,
		filter: (path, entry) => filter(path, entry)
	});
	if (given.fault !== void 0) throw given.fault;
	signal.throwIfAborted();
}
/** The upper bits of a zip entry's attributes are its mode on Unix. */
const isLink = ({ externalFileAttributes }) => (externalFileAttributes >>> 16 & 61440) === 40960;
async function unpackZip({ archive, to, signal }, intake) {
	const zip = await (0, import_yauzl.openPromise)(archive, {
		lazyEntries: true,
		validateEntrySizes: true,
		strictFileNames: true
	});
	try {
		for await (const entry of zip.eachEntry()) {
			if (entry.fileName.endsWith("/")) continue;
			if (isLink(entry)) throw intake.refusal(`${quoted(entry.fileName.slice(0, 200))} in it is a link or no file`);
			const target = join(to, intake.take(entry.fileName, entry.uncompressedSize));
			await mkdir(dirname(target), { recursive: true });
			await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: "wx" }), { signal });
		}
	} finally {
		zip.close();
	}
}

// src/commands/dataset-sources.ts
/** Of an archive. ImageNet's validation images are 6.3 GiB. */
const MOST_ARCHIVE_BYTES = 32 * 1024 ** 3;
/** Says that everything beside it was written. */
const COMPLETE = "complete";
/**
* Datasets that come from an archive behind a pinned URL are fetched once into the cache and found there afterwards, also
* without a network; those in a folder of this machine are taken from there. All others are placed by `inner`.
*/
function withSources(inner, context) {
	return async (datasets) => {
		const own = new Map([...datasets].filter(([, { source }]) => source === void 0));
		const places = new Map(await inner(own));
		for (const [name, { source }] of datasets) {
			if (source?.kind === "archive") places.set(name, await fetchArchive(name, source, context));
			if (source?.kind === "directory") places.set(name, await directoryOf(name, source.path));
		}
		return places;
	};
}
async function directoryOf(name, path) {
	if ((await stat(path).catch(() => void 0))?.isDirectory() === true) return path;
	throw new UserError(`dataset ${name}: the folder ${path} is not on this machine; put the images there, or change source.directory`);
}
/** The folder that the archive was unpacked into. */
async function fetchArchive(name, { url, sha256 }, context) {
	const cache = join(cacheRoot(name, context.env), "edgebench-datasets");
	const place = join(cache, sha256);
	if (await isWhole(place)) return join(place, "files");
	const partial = join(cache, `.partial-${randomBytes(8).toString("hex")}`);
	context.progress.line(`fetching dataset ${name} from ${new URL(url).host} (once)`);
	try {
		await mkdir(join(partial, "files"), { recursive: true });
		const target = join(partial, "archive");
		const refuse = (why) => new UserError(`dataset ${name}: ${url}: ${why}`);
		await fetchPinned({
			url,
			sha256,
			target,
			mostBytes: MOST_ARCHIVE_BYTES,
			signal: context.signal
		}, refuse);
		const shown = `dataset ${name}: ${url}`;
		await unpackArchive({
			archive: target,
			to: join(partial, "files"),
			shown,
			signal: context.signal
		});
		await rm(target);
		await writeFile(join(partial, COMPLETE), `${url}\n`);
		await rename(partial, place).catch(async (error) => {
			if (!await isWhole(place)) throw error;
		});
		return join(place, "files");
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
const isWhole = (place) => access(join(place, COMPLETE)).then(() => true, () => false);
function cacheRoot(name, env) {
	const root = env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || env["HOME"] && join(env["HOME"], ".cache");
	if (root) return root;
	throw new UserError(`dataset ${name}: there is no folder to keep it in; set RUNNER_TOOL_CACHE or HOME`);
}

// src/commands/place-datasets.ts
/** Datasets that lie in a work tree. */
function datasetsIn(root) {
	return async (datasets) => new Map([...datasets.keys()].map((name) => [name, root]));
}
/** Datasets of a commit of which there is no work tree: what it holds is fetched, all of it at once; the others lie on this device. */
function datasetsOfCommit({ github, commit, folder, elsewhere, signal }) {
	return async (datasets) => {
		const committed = [...datasets].flatMap(([name, { path, layout, committed }]) => committed === void 0 ? [] : [{
			name,
			path,
			lists: listsOf(layout),
			...committed
		}]);
		if (committed.length > 0) {
			await mkdir(folder);
			const { fetchFromArchive } = await import("./archive.js");
			const taken = await fetchFromArchive(github, {
				commit,
				wants: (path) => committed.some((one) => one.lists.includes(path) || path.startsWith(`${one.path}/`)),
				to: folder,
				mostFiles: committed.reduce((sum, { files }) => sum + files + 2, 0),
				mostBytes: committed.reduce((sum, { bytes }) => sum + bytes + 2 * MOST_LIST_BYTES, 0),
				signal
			});
			for (const dataset of committed) await checkTaken(dataset, taken, folder);
		}
		const fetched = new Set(committed.map(({ name }) => name));
		return new Map([...datasets.keys()].map((name) => [name, fetched.has(name) ? folder : elsewhere]));
	};
}
/** Files beside the images that say which labels they have. */
function listsOf(layout) {
	if (layout.kind === "csv") return [layout.file];
	return layout.kind === "ground-truth" ? [layout.file, layout.synsets ?? []].flat() : [];
}
/** As `dataset` takes. */
const MOST_LIST_BYTES = 268435456;
/** What an archive holds is not always what the commit does: attributes leave files out of it, and Git LFS keeps content elsewhere. */
async function checkTaken({ name, path, files }, taken, folder) {
	const own = taken.filter((file) => file.path.startsWith(`${path}/`));
	if (own.length < files) throw new UserError(`dataset ${name}: GitHub's archive of the commit holds ${own.length} of its ${files} files; take export-ignore from ${path} in .gitattributes, or check the repository out on this device`);
	for (const file of own) {
		if (file.bytes >= 1024) continue;
		if (parseLfsPointer(await readFile(join(folder, file.path))) !== void 0) throw new UserError(`dataset ${name}: ${file.path} is in Git LFS, from which a job without a checkout takes models alone; check the repository out on this device, with lfs: true`);
	}
}

export { datasetsOfCommit as n, withSources as r, datasetsIn as t };