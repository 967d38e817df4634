import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { type Publication, publishToBranch, publishToDirectory } from "../../src/baseline/publication.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { type Fault, MemoryGit } from "./memory-git.ts";
import { session } from "./session-results.ts";

const BRANCH = "gh-pages";
const FOLDER = "bench/edgebench";

/** A page, and a badge for each of these; those of before that are not among them become old. */
const pageOf = (text: string, badges: readonly string[] = []): Publication => ({
  mark: "latest.json",
  files: (marked) => {
    const before = marked === undefined ? [] : (JSON.parse(marked) as readonly string[]);
    return new Map([
      ...before.map((name) => [`badges/${name}.json`, "old"] as const),
      ...badges.map((name) => [`badges/${name}.json`, `new ${name}`] as const),
      ["latest.json", JSON.stringify(badges)],
      ["index.html", text],
    ]);
  },
  message: `Publish ${text}\n`,
});

describe("publishing to a branch", () => {
  const publish = (git: MemoryGit, publication: Publication, folder = FOLDER) =>
    publishToBranch(git.open(BRANCH), folder, publication, { delayMs: () => 0 });

  it("begins a branch, which Pages is to serve as it is", async () => {
    const git = new MemoryGit();
    expect(await publish(git, pageOf("one", ["a"]))).toEqual({ changed: 4 });
    expect(git.files(BRANCH)).toEqual(
      new Map([
        [".nojekyll", ""],
        [`${FOLDER}/badges/a.json`, "new a"],
        [`${FOLDER}/latest.json`, '["a"]'],
        [`${FOLDER}/index.html`, "one"],
      ]),
    );
    expect(git.log(BRANCH)).toEqual(["Publish one\n"]);
  });

  it("commits only what changed, and nothing where nothing did", async () => {
    const git = new MemoryGit();
    await publish(git, pageOf("one", ["a"]));
    expect(await publish(git, pageOf("one", ["a"]))).toEqual({ changed: 0 });
    expect(await publish(git, pageOf("two", ["a"]))).toEqual({ changed: 1 });
    expect(git.log(BRANCH)).toEqual(["Publish one\n", "Publish two\n"]);
  });

  it("asks for few objects, however many files there are", async () => {
    const git = new MemoryGit();
    const badges = Array.from({ length: 400 }, (_, at) => `b${at}`);
    await publish(git, pageOf("one", badges));
    const before = git.requests.length;
    await publish(git, pageOf("two", badges));
    expect(git.requests.slice(before)).toEqual(["head", "tree", "tree", "tree", "blob", "tree", "create", "move"]);
  });

  it("keeps what others have there, beside the folder and in it", async () => {
    const git = new MemoryGit();
    const theirs = new Map([
      ["index.html", "theirs"],
      ["bench/other.html", "theirs"],
      [`${FOLDER}/notes.md`, "theirs"],
      [`${FOLDER}/badges/mine.svg`, "theirs"],
    ]);
    git.push(BRANCH, theirs);
    await expect(publish(git, pageOf("one", ["a"]))).rejects.toThrow(/holds files of somebody else/);
    git.push(BRANCH, new Map([[`${FOLDER}/latest.json`, "[]"]]));
    await publish(git, pageOf("one", ["a"]));
    for (const [path, content] of theirs) expect(git.files(BRANCH).get(path)).toBe(content);
    expect(git.files(BRANCH).has(".nojekyll")).toBe(false);
    expect(git.files(BRANCH).get(`${FOLDER}/index.html`)).toBe("one");
    expect(git.log(BRANCH)).toHaveLength(3);
  });

  it.each(["index.html", "badges/x.json"])("refuses a folder where somebody else has %s", async (path) => {
    const git = new MemoryGit();
    git.push(BRANCH, new Map([[`${FOLDER}/${path}`, "theirs"]]));
    const refused = publish(git, pageOf("one", ["a"]));
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      `folder ${FOLDER} of branch gh-pages of owner/name: it holds files of somebody else`,
    );
    expect(git.log(BRANCH)).toHaveLength(1);
  });

  it("refuses a branch that is a store", async () => {
    const git = new MemoryGit();
    await openBranchStore(git.open(BRANCH), { delayMs: () => 0 }).record([session(1)]);
    await expect(publish(git, pageOf("one"))).rejects.toThrow(
      "it holds a store of edgebench; publish to another branch",
    );
    expect(git.log(BRANCH)).toHaveLength(1);
  });

  it("refuses more than is published at once", async () => {
    await expect(publish(new MemoryGit(), pageOf("x".repeat(25 * 2 ** 20)))).rejects.toThrow("more than the 24 MiB");
  });

  it("lets what is no longer there say so, from one publication to the next", async () => {
    const git = new MemoryGit();
    await publish(git, pageOf("one", ["a", "b"]));
    await publish(git, pageOf("two", ["b"]));
    await publish(git, pageOf("three", ["b"]));
    expect(git.files(BRANCH).get(`${FOLDER}/badges/a.json`)).toBe("old");
    expect(git.files(BRANCH).get(`${FOLDER}/badges/b.json`)).toBe("new b");
  });

  it("begins again from the newest where another writer was faster, and loses nothing of theirs", async () => {
    const git = new MemoryGit();
    await publish(git, pageOf("one", ["a"]));
    const slow = publish(git, pageOf("two", ["a", "b"]));
    const other = publish(git, pageOf("site", ["x"]), "elsewhere");
    await Promise.all([slow, other]);
    expect(git.files(BRANCH).get(`${FOLDER}/index.html`)).toBe("two");
    expect(git.files(BRANCH).get("elsewhere/index.html")).toBe("site");
    expect(git.log(BRANCH)).toHaveLength(3);
  });

  it.each<Fault>(["unreachable before", "unreachable after", "stale"])(
    "comes through an answer that is %s, at any request",
    async (fault) => {
      for (let nth = 1; nth <= 7; nth += 1) {
        const git = new MemoryGit();
        await publish(git, pageOf("one", ["a"]));
        git.fault(nth, fault);
        await publish(git, pageOf("two", ["a"]));
        expect(git.files(BRANCH).get(`${FOLDER}/index.html`)).toBe("two");
        expect(git.log(BRANCH)).toEqual(["Publish one\n", "Publish two\n"]);
      }
    },
  );
});

describe("publishing to a directory", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "edgebench-pages-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const filesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();

  it("makes it, and leaves nothing beside the files", async () => {
    const out = join(root, "public", "bench");
    expect(await publishToDirectory(out, pageOf("one", ["a"]))).toEqual({ changed: 3 });
    expect(await filesIn(out)).toEqual(["badges/a.json", "index.html", "latest.json"]);
    expect(await readFile(join(out, "index.html"), "utf8")).toBe("one");
  });

  it("writes only what changed, and keeps what others have there", async () => {
    await publishToDirectory(root, pageOf("one", ["a", "b"]));
    await writeFile(join(root, "robots.txt"), "theirs");
    const before = await stat(join(root, "badges", "a.json"));
    expect(await publishToDirectory(root, pageOf("two", ["a"]))).toEqual({ changed: 3 });
    expect((await stat(join(root, "badges", "a.json"))).ino).toBe(before.ino);
    expect(await readFile(join(root, "badges", "b.json"), "utf8")).toBe("old");
    expect(await readFile(join(root, "robots.txt"), "utf8")).toBe("theirs");
    expect(await publishToDirectory(root, pageOf("two", ["a"]))).toEqual({ changed: 0 });
  });

  it("refuses a directory with a page of somebody else", async () => {
    await mkdir(dirname(join(root, "index.html")), { recursive: true });
    await writeFile(join(root, "index.html"), "theirs");
    await expect(publishToDirectory(root, pageOf("one"))).rejects.toThrow("holds files of somebody else");
    expect(await readFile(join(root, "index.html"), "utf8")).toBe("theirs");
  });

  it("says in one sentence where it cannot be written", async () => {
    await writeFile(join(root, "file"), "");
    await expect(publishToDirectory(join(root, "file"), pageOf("one"))).rejects.toThrow(UserError);
  });
});
