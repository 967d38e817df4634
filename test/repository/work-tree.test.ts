import { chmod, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { openRepository } from "../../src/repository/repository.ts";
import { commitWorkTree, workTreeRoot } from "../../src/repository/work-tree.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { TestRepository } from "../e2e/edgebench.ts";

/** A repository with one commit, and a place for the borrower. */
async function world() {
  const user = await TestRepository.create();
  const place = await TemporaryFolder.make();
  await user.write("kept.txt", "kept");
  await user.write("changed.txt", "before");
  await user.write("gone.txt", "gone");
  await user.write(".gitignore", "ignored/\n");
  const head = await user.commit("first");
  const make = (without = "/nowhere") => commitWorkTree(user.dir, join(place.path, "work-tree"), without);
  const dispose = async () => {
    await user[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { user, place, head, make, [Symbol.asyncDispose]: dispose };
}

/** Everything in the user's repository that git or a person would notice. */
async function fingerprint(user: TestRepository): Promise<readonly string[]> {
  const names = (await readdir(user.path(".git"), { recursive: true })).sort();
  const index = (await readFile(user.path(".git", "index"))).toString("hex");
  return [
    ...names,
    index,
    await user.git("for-each-ref"),
    await user.git("rev-parse", "HEAD"),
    await user.git("status", "--short"),
  ];
}

describe("commitWorkTree", () => {
  it("is what lies there, on top of HEAD: changed, new and removed files, without ignored ones", async () => {
    await using at = await world();
    const { user } = at;
    await user.write("changed.txt", "after");
    await user.write("sub/new.txt", "new");
    await user.write("staged.txt", "staged");
    await user.write("ignored/big.bin", "big");
    await rm(user.path("gone.txt"));
    await user.git("add", "staged.txt");
    const before = await fingerprint(user);

    const { repository, commit } = await at.make();
    const tree = await repository.tree(commit);
    expect([...tree.files.keys()].sort()).toEqual([
      ".gitignore",
      "changed.txt",
      "kept.txt",
      "staged.txt",
      "sub/new.txt",
    ]);
    const blob = tree.files.get("changed.txt")?.blob ?? "";
    expect(new TextDecoder().decode(await repository.readBlob(blob, 100))).toBe("after");
    expect(await repository.mergeBase(commit, at.head)).toBe(at.head);
    expect([...(await repository.tree(at.head)).files.keys()]).toContain("gone.txt");

    expect(await fingerprint(user)).toEqual(before);
    expect(await (await openRepository(user.dir)).hasCommit(commit)).toBe(false);
  });

  it("is HEAD itself where nothing differs, and otherwise the same id for the same files", async () => {
    await using at = await world();
    expect((await at.make()).commit).toBe(at.head);
    await at.user.write("changed.txt", "after");
    const make = async (name: string) =>
      (await commitWorkTree(at.user.dir, join(at.place.path, name), "/nowhere")).commit;
    const first = await make("a");
    expect(first).not.toBe(at.head);
    expect(await make("b")).toBe(first);
  });

  it("leaves our own output out", async () => {
    await using at = await world();
    await at.user.write("out/result.json", "{}");
    expect((await at.make(at.user.path("out"))).commit).toBe(at.head);
  });

  it("works from a folder below the root", async () => {
    await using at = await world();
    await at.user.write("sub/new.txt", "new");
    const { repository, commit } = await commitWorkTree(
      at.user.path("sub"),
      join(at.place.path, "work-tree"),
      at.user.path("out"),
    );
    expect([...(await repository.tree(commit)).files.keys()]).toContain("sub/new.txt");
    expect(await workTreeRoot(at.user.path("sub"))).toBe(await workTreeRoot(at.user.dir));
  });

  it("works before the first commit, and keeps a symbolic link a link", async () => {
    await using user = await TestRepository.create();
    await using place = await TemporaryFolder.make();
    await user.write("a.txt", "a");
    await symlink("/etc/passwd", user.path("link"));
    const { repository, commit } = await commitWorkTree(user.dir, join(place.path, "w"), "/nowhere");
    const { files } = await repository.tree(commit);
    expect([...files].map(([path, { mode }]) => [path, mode])).toEqual([
      ["a.txt", "100644"],
      ["link", "120000"],
    ]);
  });

  it("finds the Git LFS content that the user has fetched", async () => {
    await using at = await world();
    const sha256 = "ab".repeat(32);
    const folder = at.user.path(".git", "lfs", "objects", "ab", "ab");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), "content");
    const { repository } = await at.make();
    const found = await repository.lfsObject(sha256, 7);
    expect((await lstat(found ?? "")).isFile()).toBe(true);
  });

  it("needs a work tree, all of which can be read", async () => {
    await using at = await world();
    await at.user.write("secret.txt", "secret");
    await chmod(at.user.path("secret.txt"), 0);
    // Whoever may read everything, such as root, is not kept out by a file's mode.
    const isReadable = await readFile(at.user.path("secret.txt")).then(
      () => true,
      () => false,
    );
    if (!isReadable) await expect(at.make()).rejects.toThrow(/the work tree cannot be read by git add/);
    await using place = await TemporaryFolder.make();
    await at.user.git("clone", "--quiet", "--bare", at.user.dir, join(place.path, "bare"));
    const bare = commitWorkTree(join(place.path, "bare"), join(place.path, "w"), "/nowhere");
    await expect(bare).rejects.toBeInstanceOf(UserError);
    expect(await workTreeRoot(join(place.path, "bare"))).toBe(join(place.path, "bare"));
    await expect(commitWorkTree(place.path, join(place.path, "w"), "/nowhere")).rejects.toThrow(/not a git repository/);
  });
});
