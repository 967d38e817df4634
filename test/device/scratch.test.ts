import { chmod, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { openScratch } from "../../src/device/scratch.ts";

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "edgebench-scratch-")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe("a scratch folder", () => {
  it("is readable by this user alone, and gone with everything in it", async () => {
    const before = await readdir(folder);
    {
      await using scratch = await openScratch(folder);
      expect(dirname(scratch.path)).toBe(folder);
      expect((await stat(scratch.path)).mode & 0o777).toBe(0o700);
      await writeFile(join(scratch.path, "model.onnx"), "x");
      await chmod(join(scratch.path, "model.onnx"), 0o400);
    }
    expect(await readdir(folder)).toEqual(before);
  });

  it("is another one each time, and its path goes through no link", async () => {
    const link = join(folder, "link");
    await symlink(folder, link);
    await using one = await openScratch(link);
    await using other = await openScratch(link);
    expect(one.path).not.toBe(other.path);
    expect(one.path).toBe(await realpath(one.path));
  });

  it("lies where the runner keeps such things, else where the system does", async () => {
    vi.stubEnv("RUNNER_TEMP", folder);
    await using runners = await openScratch();
    expect(dirname(runners.path)).toBe(folder);
    vi.stubEnv("RUNNER_TEMP", "");
    await using systems = await openScratch();
    expect(dirname(systems.path)).toBe(await realpath(tmpdir()));
  });

  it.each(["absent", "file"])("cannot be made in a place that is %s: one sentence", async (name) => {
    await writeFile(join(folder, "file"), "");
    const failure = await openScratch(join(folder, name)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(
      /^the folder for temporary files: no folder can be made in it \((?:ENOENT|ENOTDIR)\); point TMPDIR at one/,
    );
    expect((failure as UserError).message).not.toContain(folder);
  });
});
