/** What a release changes in the files of the repository: text in, text out. */

const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/** Whether `version` is one that may follow `before`: the next patch, minor or major. */
export function succeeds(version: string, before: string): boolean {
  if (!VERSION.test(version) || !VERSION.test(before)) return false;
  const [major = 0, minor = 0, patch = 0] = before.split(".").map(Number);
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`].includes(version);
}

/** A package.json or package-lock.json with the project's own version changed. */
export function setVersion(text: string, version: string): string {
  const file = JSON.parse(text) as { version: string; packages?: { ""?: { version?: string } } };
  const before = `"version": ${JSON.stringify(file.version)}`;
  const count = file.packages?.[""]?.version === undefined ? 1 : 2;
  // The project's own stand first in both files; those of packages come after.
  let changed = 0;
  return text.replaceAll(before, (found) => (changed++ < count ? `"version": ${JSON.stringify(version)}` : found));
}

/** The changelog with what was unreleased under a heading of its own, and that part alone. */
export function releaseChangelog(
  text: string,
  version: string,
  date: string,
): { readonly text: string; readonly notes: string } {
  const { before, notes, after } =
    /^(?<before>[\s\S]*?## \[Unreleased\]\n)(?<notes>[\s\S]*?)(?<after>\n## \[[\s\S]*|$)$/.exec(text)?.groups ?? {};
  if (before === undefined || notes === undefined || after === undefined)
    throw new Error("CHANGELOG.md has no heading [Unreleased]");
  if (notes.trim() === "") throw new Error("CHANGELOG.md has nothing under [Unreleased]");
  return { text: `${before}\n## [${version}] - ${date}\n${notes}${after}`, notes: `${notes.trim()}\n` };
}

/** A workflow with every use of our action pinned to this commit. @throws Error where it uses it nowhere. */
export function pinAction(text: string, commit: string, tag: string): string {
  return pinned(text, /(?<=uses: edgebench\/edgebench)@[0-9a-f]{40} # \S+$/gm, `@${commit} # ${tag}`);
}

/** A workflow with its call of our reusable workflow pinned to this commit. @throws Error where it does not call it. */
export function pinWorkflow(text: string, commit: string, tag: string): string {
  const reference = /(?<=uses: edgebench\/edgebench\/\.github\/workflows\/edgebench\.yml)@[0-9a-f]{40} # \S+$/gm;
  return pinned(text, reference, `@${commit} # ${tag}`);
}

function pinned(text: string, reference: RegExp, pin: string): string {
  if (text.search(reference) === -1) throw new Error("the workflow has no pin of ours to write");
  return text.replaceAll(reference, pin);
}
