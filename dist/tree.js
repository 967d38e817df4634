// src/plan/tree.ts
const SYMLINK_MODE = "120000";
const SUBMODULE_MODE = "160000";
/** Whether a path of a tree stays within it: git can be made to hold `..` and names with slashes in them, though hosts refuse such pushes. */
function isPlainPath(path) {
	return !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

export { SYMLINK_MODE as n, isPlainPath as r, SUBMODULE_MODE as t };