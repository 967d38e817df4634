import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { meetScores, type ScoreRows } from "../../src/commands/meeting-scores.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";

const rows = (...scores: readonly (readonly number[])[]): ScoreRows => ({
  type: "float32",
  rows: scores.map((row) => Float64Array.from(row)),
});

async function keep(file: string, ...added: readonly ScoreRows[]) {
  await using meeting = await meetScores({ kind: "keep", file }, 0);
  for (const one of added) await meeting?.add(one);
  return meeting?.told.scores;
}

describe("meetScores", () => {
  it("holds scores against those that were kept, image by image, as far as both go", async () => {
    await using folder = await TemporaryFolder.make();
    const kept = await keep(join(folder.path, "scores"), rows([0, 1], [0, 2]), rows([0.1, 0.2]));
    if (kept === undefined) throw new Error("nothing was kept");
    await using meeting = await meetScores({ kind: "against", kept, of: "base" }, 0);
    await meeting?.add(rows([0, 2]));
    // Scores that float32 rounds are equal all the same.
    await meeting?.add(rows([0, 2], [0.1, 0.2], [0, 1]));
    expect(meeting?.told.divergences).toEqual([1, 0, 0, undefined]);
  });

  it("takes the base's spread for the unit, whichever side was first", async () => {
    await using folder = await TemporaryFolder.make();
    const kept = await keep(join(folder.path, "scores"), rows([0, 4]));
    if (kept === undefined) throw new Error("nothing was kept");
    await using meeting = await meetScores({ kind: "against", kept, of: "head" }, 0);
    await meeting?.add(rows([0, 1]));
    expect(meeting?.told.divergences).toEqual([3]);
  });

  it("tells nothing of models with other classes, or with integers on a scale of their own", async () => {
    await using folder = await TemporaryFolder.make();
    const file = join(folder.path, "scores");
    expect(await keep(file, { ...rows([0, 1]), type: "uint8" })).toBeUndefined();
    const kept = await keep(file, rows([0, 1], [0, 1]));
    if (kept === undefined) throw new Error("nothing was kept");
    await using meeting = await meetScores({ kind: "against", kept, of: "base" }, 0);
    await meeting?.add(rows([0, 1, 2]));
    await meeting?.add({ ...rows([0, 1]), type: "int8" });
    expect(meeting?.told.divergences).toEqual([undefined, undefined]);
  });

  it("keeps no more than a bound", async () => {
    await using folder = await TemporaryFolder.make();
    const wide = { type: "float32" as const, rows: Array.from({ length: 5 }, () => new Float64Array(2 ** 24)) };
    expect(await keep(join(folder.path, "scores"), wide)).toMatchObject({ images: 4 });
  });

  it("names a folder that takes no file", async () => {
    const use = { kind: "keep", file: "/nowhere/scores" } as const;
    await expect(meetScores(use, 0)).rejects.toThrow(UserError);
    await expect(meetScores(use, 0)).rejects.toThrow(
      /kept in the temporary folder for the other: ENOENT; free some space/,
    );
  });
});
