import { t as UserError } from "./user-error.js";
import { n as isBranchName, t as BRANCH_PREFIX } from "./open-store.js";

// src/commands/publish-target.ts
const DEFAULT_FOLDER = "edgebench";
/** Names that mean the same in git, in an address and on a disk; none begins with a dot. */
const FOLDER = /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}){0,4}$/;
/**
* Reads `branch:NAME`, `branch:NAME:FOLDER` or a directory.
*
* @param store the store's name: its branch is never published to.
* @throws UserError for what is none of these.
*/
function publishTarget(name, store) {
	if (!name.startsWith("branch:")) return {
		kind: "directory",
		path: name
	};
	const [branch = "", folder = DEFAULT_FOLDER, ...more] = name.slice(BRANCH_PREFIX.length).split(":");
	if (!isBranchName(branch) || !FOLDER.test(folder) || more.length > 0) throw new UserError(`publish ${name}: not a branch and a folder of it; write for example ${BRANCH_PREFIX}gh-pages, or ${BRANCH_PREFIX}gh-pages:bench/nightly`);
	if (store === `${"branch:"}${branch}`) throw new UserError(`publish ${name}: the store is on that branch, and nothing else may be; write for example ${BRANCH_PREFIX}gh-pages`);
	return {
		kind: "branch",
		branch,
		folder
	};
}
/**
* The address at which the page will be found, absolute and ending in `/`: what the user says, else where GitHub Pages of a
* repository on github.com has a branch; undefined where nobody knows.
*
* @throws UserError for what is no address.
*/
function publishedAt(said, target, env) {
	if (said !== void 0) return addressOf(said);
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	if (target.kind === "directory" || server !== "https://github.com" || repository === void 0) return void 0;
	const [owner = "", name = ""] = repository.toLowerCase().split("/");
	const site = `${owner}.github.io`;
	return addressOf(`https://${site}/${name === site ? "" : `${repository.split("/")[1]}/`}${target.folder}`);
}
function addressOf(said) {
	const url = URL.canParse(said) ? new URL(said) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") throw new UserError(`publish-url ${JSON.stringify(said.slice(0, 200))}: not the address of a page; write for example https://owner.github.io/repository/edgebench/`);
	return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}

export { publishedAt as n, publishTarget as t };