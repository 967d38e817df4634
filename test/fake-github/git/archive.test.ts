import { execFileSync } from "node:child_process";
import { chmod, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { list, type ReadEntry } from "tar";
import { describe, expect, it } from "vitest";
import { TestRepository } from "../../e2e/edgebench.ts";
import { suiteNeeds } from "../../requirements.ts";
import { archive } from "./archive.ts";
import { importRepository } from "./local-repository.ts";
import { ObjectStore } from "./object-store.ts";

describe.skipIf(suiteNeeds("git"))("an archive of a commit", () => {
  /** Every member with what it says and holds. */
  async function members(file: string): Promise<readonly unknown[]> {
    const found: Promise<unknown>[] = [];
    await list({
      file,
      onReadEntry: (entry: ReadEntry) => {
        const { path, type, mode, size, linkpath, mtime } = entry;
        const about = { path, type, mode, size, linkpath, mtime };
        found.push(entry.concat().then((content) => ({ ...about, content: content.toString("latin1") })));
      },
    });
    return Promise.all(found);
  }

  it("holds what git's own does", async () => {
    await using made = await TestRepository.create();
    await made.write(
      "models/a.onnx",
      Uint8Array.from({ length: 1500 }, (_, index) => index % 256),
    );
    await made.write("empty", "");
    await made.write(`deep/${"folder-with-a-long-name/".repeat(6)}é.txt`, "x".repeat(512));
    await made.write("run.sh", "#!/bin/sh\n");
    await chmod(made.path("run.sh"), 0o755);
    await symlink("../run.sh", made.path("models", "link"));
    await symlink("y".repeat(120), made.path("models", "far"));
    const commit = await made.commit("first");
    const store = new ObjectStore();
    importRepository(store, made.dir);
    const [ours, theirs] = [join(made.dir, "ours.tar.gz"), join(made.dir, "theirs.tar.gz")];
    await writeFile(ours, archive(store, commit, "octo-lab-1234567"));
    const how = [
      "-c",
      "tar.umask=0002",
      "archive",
      "--format=tar.gz",
      "--prefix=octo-lab-1234567/",
      "-o",
      theirs,
      commit,
    ];
    execFileSync("git", how, { cwd: made.dir });
    expect(await members(ours)).toEqual(await members(theirs));
    expect(
      execFileSync("git", ["get-tar-commit-id"], { input: execFileSync("gzip", ["-dc", ours]) })
        .toString()
        .trim(),
    ).toBe(commit);
  });
});
