import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { diffTrees } from "../../src/plan/changes.ts";
import { openRepository } from "../../src/repository/repository.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";

describe.skipIf(suiteNeeds("git"))("a local repository", () => {
  let made: TestRepository;
  let first: string;
  let second: string;
  const open = () => openRepository(made.dir);

  beforeAll(async () => {
    made = await TestRepository.create();
    await made.write("models/a.onnx", "one");
    await made.write("run.sh", "#!/bin/sh\n");
    await chmod(made.path("run.sh"), 0o755);
    first = await made.commit("first");
    await made.git("branch", "start");
    await made.write("models/a.onnx", "two");
    await made.write('modèle "1"\ttab.txt', "name");
    await symlink("../run.sh", made.path("models", "link.onnx"));
    second = await made.commit("second");
  });
  afterAll(() => made[Symbol.asyncDispose]());

  it("resolves revisions", async () => {
    const repository = await open();
    for (const [revision, commit] of [
      ["HEAD", second],
      ["main", second],
      ["HEAD~1", first],
      ["start", first],
      [first.slice(0, 10), first],
    ] as const)
      expect([revision, await repository.resolve(revision)]).toEqual([revision, commit]);
  });

  it.each(["nowhere", "", "--help", "HEAD:models", "a\nb", "HEAD~99", "0".repeat(40)])(
    "refuses the revision %j",
    async (revision) => {
      await expect((await open()).resolve(revision)).rejects.toThrow(
        /names no commit of this repository; check the spelling/,
      );
    },
  );

  it("knows which commits it has", async () => {
    const repository = await open();
    expect(
      await Promise.all([first, "1".repeat(40), "HEAD", ""].map((commit) => repository.hasCommit(commit))),
    ).toEqual([true, false, false, false]);
  });

  it("lists the files of a commit as git has them, names of any kind among them", async () => {
    const { files, notUtf8 } = await (await open()).tree(second);
    const blobOf = (content: string) => sha1(`blob ${content.length}\0${content}`);
    expect(Object.fromEntries(files)).toEqual({
      "models/a.onnx": { blob: blobOf("two"), mode: "100644", bytes: 3 },
      "models/link.onnx": { blob: blobOf("../run.sh"), mode: "120000", bytes: 9 },
      "run.sh": { blob: blobOf("#!/bin/sh\n"), mode: "100755", bytes: 10 },
      'modèle "1"\ttab.txt': { blob: blobOf("name"), mode: "100644", bytes: 4 },
    });
    expect(notUtf8).toEqual([]);
  });

  it("reads commits, not the work tree", async () => {
    await made.write("models/a.onnx", "not committed");
    const repository = await open();
    const blob = (await repository.tree(second)).files.get("models/a.onnx")?.blob ?? "";
    expect(new TextDecoder().decode(await repository.readBlob(blob, 100))).toBe("two");
    await made.git("checkout", "--quiet", "models/a.onnx");
  });

  it("finds the merge base, from both sides", async () => {
    await made.git("switch", "--quiet", "--create", "side", "start");
    await made.write("side.txt", "side");
    const side = await made.commit("side");
    await made.git("switch", "--quiet", "main");
    const repository = await open();
    expect(await repository.mergeBase(second, side)).toBe(first);
    expect(await repository.mergeBase(side, second)).toBe(first);
    expect(await repository.isAncestor(first, side)).toBe(true);
    expect(await repository.isAncestor(side, second)).toBe(false);
    expect(await repository.isAncestor("1".repeat(40), second)).toBe(false);
    await expect(repository.isAncestor(first, "1".repeat(40))).rejects.toThrow(UserError);
  });

  it("refuses commits without common history", async () => {
    const unrelated = await made.git("commit-tree", "-m", "unrelated", `${first}^{tree}`);
    await expect((await open()).mergeBase(second, unrelated)).rejects.toThrow(
      /no common ancestor in this repository; name a base/,
    );
  });

  it("caps what it reads into memory", async () => {
    const repository = await open();
    const blob = (await repository.tree(second)).files.get("run.sh")?.blob ?? "";
    expect(await repository.readBlob(blob, 10)).toHaveLength(10);
    await expect(repository.readBlob(blob, 9)).rejects.toThrow("has more than 9 bytes");
    await expect(repository.readBlob("1".repeat(40), 10)).rejects.toThrow(/git cannot read blob 1{40}/);
    await expect(repository.readBlob("HEAD", 10)).rejects.toThrow(/is no git object name/);
  });

  it("copies a blob into a new file, and never over one", async () => {
    const repository = await open();
    const blob = (await repository.tree(second)).files.get("models/a.onnx")?.blob ?? "";
    const file = made.path(".git", "copy");
    expect(await repository.copyBlob(blob, file)).toEqual({ bytes: 3, sha256: sha256Hex("two") });
    expect(await readFile(file, "utf8")).toBe("two");
    await expect(repository.copyBlob(blob, file)).rejects.toThrow(/copy: cannot be written: it exists already/);
    await expect(repository.copyBlob(blob, join(file, "below"))).rejects.toThrow(UserError);
    await expect(repository.copyBlob("1".repeat(40), `${file}-2`)).rejects.toThrow(/git cannot read blob/);
    await expect(readFile(`${file}-2`)).rejects.toThrow(/ENOENT/);
  });

  it("finds Git LFS objects that were fetched", async () => {
    const sha256 = sha256Hex("content");
    const folder = made.path(".git", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(folder, { recursive: true });
    const repository = await open();
    expect(await repository.lfsObject(sha256, 7)).toBeUndefined();
    await writeFile(join(folder, sha256), "content");
    expect(await repository.lfsObject(sha256, 7)).toBe(join(folder, sha256));
    await rm(join(folder, sha256));
    await symlink("/etc/hostname", join(folder, sha256));
    expect(await repository.lfsObject(sha256, 7)).toBeUndefined();
    expect(await repository.lfsObject("../../etc/passwd", 7)).toBeUndefined();
  });

  it("opens from any of its folders", async () => {
    expect(await (await openRepository(made.path("models"))).tree(first)).toEqual(await (await open()).tree(first));
  });
});

describe.skipIf(suiteNeeds("git"))("a repository that is not as usual", () => {
  it("names that are not UTF-8 are told apart, and the others stay", async () => {
    await using made = await TestRepository.create();
    await made.write("a.txt", "a");
    await made.commit("a");
    const blob = await made.git("hash-object", "-w", "a.txt");
    const index = Buffer.concat([Buffer.from(`100644 ${blob}\tmod`), Buffer.from([0xe8]), Buffer.from("le.onnx\0")]);
    execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: made.dir, input: index });
    await made.git("commit", "--quiet", "--message", "latin-1");
    const { files, notUtf8 } = await (await openRepository(made.dir)).tree(await made.git("rev-parse", "HEAD"));
    expect([...files.keys()]).toEqual(["a.txt"]);
    expect(notUtf8).toEqual(["mod\u{FFFD}le.onnx"]);
  });

  it("a submodule is one entry, and is not entered", async () => {
    await using made = await TestRepository.create();
    await made.write("a.txt", "a");
    const inner = await made.commit("a");
    await made.git("update-index", "--add", "--cacheinfo", `160000,${inner},lib`);
    await made.git("commit", "--quiet", "--message", "submodule");
    const { files } = await (await openRepository(made.dir)).tree(await made.git("rev-parse", "HEAD"));
    expect(files.get("lib")).toEqual({ blob: inner, mode: "160000", bytes: 0 });
  });

  it("a shallow clone says how to fetch what it lacks", async () => {
    await using made = await TestRepository.create();
    const first = await made.commit("first");
    const second = await made.commit("second");
    await made.git("clone", "--quiet", "--depth", "1", `file://${made.dir}`, made.path(".git", "shallow"));
    const shallow = await openRepository(made.path(".git", "shallow"));
    expect(await shallow.resolve("HEAD")).toBe(second);
    expect(await shallow.hasCommit(first)).toBe(false);
    await expect(shallow.resolve(first)).rejects.toThrow(
      /this is a shallow clone, so fetch the whole history \(actions\/checkout with fetch-depth: 0\)/,
    );
  });

  it("a bare repository is read like any other", async () => {
    await using made = await TestRepository.create();
    await made.write("a.txt", "a");
    const commit = await made.commit("a");
    await made.git("clone", "--quiet", "--bare", ".", made.path(".git", "bare.git"));
    const { files } = await (await openRepository(made.path(".git", "bare.git"))).tree(commit);
    expect([...files.keys()]).toEqual(["a.txt"]);
  });

  it("more files than GitHub lists for a pull request are compared whole", async () => {
    await using made = await TestRepository.create();
    const stream = (name: string, content: string, from: string) =>
      `commit refs/heads/${name}\ncommitter T <t@example.org> 0 +0000\ndata 1\nx\n${from}${Array.from(
        { length: 5_000 },
        (_, index) => `M 100644 inline d${index % 50}/f${index}\ndata ${content.length}\n${content}\n`,
      ).join("")}\n`;
    const input = `${stream("many", "one", "")}${stream("changed", "two", "from refs/heads/many\n")}`;
    execFileSync("git", ["fast-import", "--quiet"], { cwd: made.dir, input });
    const repository = await openRepository(made.dir);
    const [base, head] = [await repository.resolve("many"), await repository.resolve("changed")];
    const changes = diffTrees(await repository.tree(base), await repository.tree(head));
    expect(changes).toHaveLength(5_000);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["changed"]));
  });

  it("of SHA-256 names is refused", async () => {
    await using made = await TestRepository.create();
    const dir = made.path(".git", "sha256");
    await made.git("init", "--quiet", "--object-format", "sha256", dir);
    await expect(openRepository(dir)).rejects.toThrow(
      "uses sha256 object names; edgebench reads only sha1 repositories",
    );
  });

  it("that is none is refused", async () => {
    await expect(openRepository("/")).rejects.toThrow(/^\/: not a git repository that git can read/);
    await expect(openRepository("/no/such/folder")).rejects.toThrow("/no/such/folder: no such directory");
  });
});

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
