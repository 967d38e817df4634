import { t as errorCode } from "./error-code.js";
import { t as UserError } from "./user-error.js";
import { T as askGit, w as openRepository } from "./schema.js";
import { isAbsolute, join, relative, resolve } from "node:path";
import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";

// src/repository/work-tree.ts
/** Of the commit that stands for a work tree: always the same, so that the same files have the same id. */
const IDENTITY = {
	GIT_AUTHOR_NAME: "edgebench",
	GIT_AUTHOR_EMAIL: "edgebench@localhost",
	GIT_AUTHOR_DATE: "2000-01-01T00:00:00Z",
	GIT_COMMITTER_NAME: "edgebench",
	GIT_COMMITTER_EMAIL: "edgebench@localhost",
	GIT_COMMITTER_DATE: "2000-01-01T00:00:00Z"
};
/**
* Makes a commit of what lies in the work tree around `dir`: tracked and untracked files, without ignored ones, on top of
* HEAD.
*
* @throws UserError where there is no work tree, or git cannot read all of it.
*/
async function commitWorkTree(dir, folder, without) {
	const { repository, commit } = await borrowWorkTree(dir, folder, without);
	return {
		repository,
		commit: await commit()
	};
}
/**
* A repository of its own that takes in the work tree around `dir`. The user's is left as it was, index and refs included:
* git reads a copy of the index and writes its objects into `folder`, whose repository borrows the user's. Only Git LFS may
* keep a changed file in its own store, as `git add` makes it do.
*
* @param folder where the repository is made; it must not exist.
* @param without a folder of our own output, left out where it is inside the work tree.
* @throws UserError where there is no work tree.
*/
async function borrowWorkTree(dir, folder, without) {
	const user = await openRepository(dir);
	const places = await findPlaces(dir);
	await makeBorrower(places, folder);
	const env = {
		GIT_INDEX_FILE: join(folder, ".git", "index"),
		GIT_OBJECT_DIRECTORY: join(folder, ".git", "objects")
	};
	const own = relative(places.top, without);
	const exclude = own !== "" && !own.startsWith("..") && !isAbsolute(own) ? [`:(top,literal,exclude)${own}`] : [];
	const commit = async () => {
		await ask(places.top, [
			"add",
			"--all",
			"--",
			":/",
			...exclude
		], env);
		const tree = await ask(places.top, ["write-tree"], env);
		const head = await user.resolve("HEAD").catch((error) => {
			if (error instanceof UserError) return void 0;
			throw error;
		});
		if (head !== void 0 && await ask(dir, ["rev-parse", `${head}^{tree}`], {}) === tree) return head;
		const parent = head === void 0 ? [] : ["-p", head];
		return ask(places.top, [
			"commit-tree",
			"-m",
			"The work tree",
			...parent,
			tree
		], {
			...env,
			...IDENTITY
		});
	};
	return {
		repository: await openRepository(folder),
		commit
	};
}
/** The root of the work tree around `dir`; `dir` itself in a repository that has none. */
async function workTreeRoot(dir) {
	const { code, output } = await askGit(dir, ["rev-parse", "--show-toplevel"]);
	return code === 0 ? output.replace(/\n$/, "") : dir;
}
async function findPlaces(dir) {
	const top = await ask(dir, ["rev-parse", "--show-toplevel"], {});
	const at = async (name) => resolve(dir, await ask(dir, [
		"rev-parse",
		"--git-path",
		name
	], {}));
	const common = resolve(dir, await ask(dir, ["rev-parse", "--git-common-dir"], {}));
	return {
		top,
		objects: await at("objects"),
		index: await at("index"),
		shallow: await at("shallow"),
		lfs: join(common, "lfs")
	};
}
/** A repository that finds in the user's what it does not have itself. */
async function makeBorrower({ objects, index, shallow, lfs }, folder) {
	await mkdir(folder);
	await ask(folder, [
		"init",
		"--quiet",
		"--template=",
		"--object-format=sha1"
	], {});
	const own = join(folder, ".git");
	await mkdir(join(own, "objects", "info"), { recursive: true });
	await writeFile(join(own, "objects", "info", "alternates"), `${objects}\n`);
	await copyFile(index, join(own, "index")).catch(unlessAbsent);
	await copyFile(shallow, join(own, "shallow")).catch(unlessAbsent);
	await symlink(lfs, join(own, "lfs"));
}
function unlessAbsent(error) {
	if (errorCode(error) !== "ENOENT") throw error;
}
/** Git's answer without its line feed. */
async function ask(dir, args, env) {
	const { code, output, complaint } = await askGit(dir, args, env);
	if (code === 0) return output.replace(/\n$/, "");
	throw new UserError(`${dir}: the work tree cannot be read by git ${args[0]} (${complaint.replaceAll(/\p{Cc}/gu, " ").slice(0, 300)})`);
}

export { commitWorkTree as n, workTreeRoot as r, borrowWorkTree as t };