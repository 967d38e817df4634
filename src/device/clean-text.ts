import { readdirSync } from "node:fs";

/** Folders at the root of common systems; a device reached from afar has these, too. */
const USUAL_ROOTS = [
  "Library",
  "System",
  "Users",
  "bin",
  "dev",
  "etc",
  "home",
  "lib",
  "media",
  "mnt",
  "opt",
  "private",
  "proc",
  "root",
  "run",
  "srv",
  "sys",
  "tmp",
  "usr",
  "var",
  "workspace",
];
const LONGEST = 1_000;

let known: ReadonlySet<string> | undefined;

/** First components of absolute paths: what tells `/tmp/x` from the `/conv1/Conv` of a network's node. */
function localRoots(): ReadonlySet<string> {
  known ??= new Set([...USUAL_ROOTS, ...listRoot()]);
  return known;
}

function listRoot(): readonly string[] {
  try {
    return readdirSync("/");
  } catch {
    return [];
  }
}

/**
 * Foreign text for a person, on one line: no control characters, no folders of this machine (of a path only the last
 * part stays; relative paths stay whole), at most 1,000 characters.
 */
export function cleanText(text: string, roots: ReadonlySet<string> = localRoots()): string {
  const printable = text
    // Colours of terminals, as libraries print them around warnings.
    .replaceAll(/\p{Cc}\[[0-9;]*[A-Za-z]/gu, "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ")
    .replaceAll(/ {2,}/g, " ");
  // A pair of surrogates that the limit cut in two is no character.
  return withoutFolders(printable, roots)
    .trim()
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}

function withoutFolders(text: string, roots: ReadonlySet<string>): string {
  // Between quotes, as Node and Python write them, a folder's name may hold spaces.
  const unquoted = text.replaceAll(/(["'`])\/([^/"'`]+)\/[^"'`]*\1/g, (path, quote: string, first: string) =>
    roots.has(first) ? `${quote}${lastPart(path.slice(1, -1))}${quote}` : path,
  );
  const posix = unquoted.replaceAll(
    /(?<![\w.-])(?:file:\/\/)?\/([^\s/"'`<>|:;,()[\]{}]+)(?:\/[^\s/"'`<>|:;,()[\]{}]*)*/g,
    (path, first: string) => {
      if (!roots.has(first)) return path;
      return lastPart(path);
    },
  );
  return posix.replaceAll(/\b[A-Za-z]:\\[^\s"'`<>|:;,()[\]{}]+/g, lastPart);
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
}
