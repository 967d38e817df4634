import { t as UserError } from "./user-error.js";
import { t as branchPlace } from "./branch.js";
import { t as directoryPlace } from "./directory.js";
import { u as SCHEMA_FILE } from "./store.js";

// src/baseline/publication.ts
/** GitHub takes requests of this size, and Pages sites of a gigabyte. */
const MOST_BYTES = 25165824;
/** Tells Pages that nothing has to be made of the files; only the first page of a branch needs it. */
const NO_JEKYLL = ".nojekyll";
/**
* Publishes into a folder of a branch: one commit on what is there, where anything is to be changed. Other files, in the
* folder and beside it, stay as they are.
*
* @param folder names with `/` between them; not the root, which is somebody's site.
* @throws UserError where the branch is a store, or the folder is somebody else's.
*/
function publishToBranch(git, folder, publication, options = {}) {
	const shown = `folder ${folder} of ${git.place}`;
	return publishTo(branchPlace(git, options, refuseStore), {
		prefix: `${folder}/`,
		shown
	}, publication);
}
/** Publishes into a directory, which is made where it is missing: each file is written whole or not at all. */
function publishToDirectory(root, publication) {
	return publishTo(directoryPlace(root), {
		prefix: "",
		shown: root
	}, publication);
}
/** Whoever reads a store holds what it has for measured: nothing else is ever in it. */
function refuseStore({ place }, names) {
	if (names.includes("schema") && names.includes("sessions")) throw new UserError(`${place}: it holds a store of edgebench; publish to another branch, such as gh-pages`);
}
function publishTo(place, { prefix, shown }, publication) {
	const { mark, files, message } = publication;
	return place.change(async (there) => {
		const marked = await there.read(`${prefix}${mark}`);
		const wanted = files(marked);
		const names = await there.list(prefix.slice(0, -1));
		if (marked === void 0 && [...wanted.keys()].some((path) => names.includes(path.split("/")[0] ?? ""))) throw new UserError(`${shown}: it holds files of somebody else by the names of a published page; name another folder, or remove them`);
		refuseTooLarge(wanted, shown);
		const isNew = prefix !== "" && (await there.list("")).length === 0;
		const writes = new Map(isNew ? [[NO_JEKYLL, ""]] : []);
		for (const [path, content] of wanted) if (!await there.holds(`${prefix}${path}`, content)) writes.set(`${prefix}${path}`, content);
		return {
			writes,
			message,
			outcome: { changed: writes.size }
		};
	});
}
function refuseTooLarge(files, shown) {
	const bytes = [...files.values()].reduce((sum, content) => sum + new TextEncoder().encode(content).length, 0);
	if (bytes > MOST_BYTES) throw new UserError(`${shown}: the page has ${Math.ceil(bytes / 2 ** 20)} MiB, more than the ${MOST_BYTES / 2 ** 20} MiB that are published at once; start a new store for fewer benchmarks`);
}

export { publishToBranch, publishToDirectory };