import { expect, it } from "vitest";
import { branchTips } from "../../src/repository/branches.ts";
import { TestRepository } from "../e2e/edgebench.ts";

it("knows a repository's own branch and those of its remotes, by exactly that name", async () => {
  await using repository = await TestRepository.create();
  const { dir } = repository;
  const commit = await repository.commit("one");
  await repository.git("branch", "pages/old");
  await repository.git("branch", "not-gh-pages");
  await repository.git("tag", "gh-pages");
  expect(await branchTips(dir, "gh-pages")).toEqual([]);
  await repository.git("update-ref", "refs/heads/gh-pages", commit);
  for (const ref of ["origin/gh-pages", "fork/gh-pages", "origin/gh-pages-old"])
    await repository.git("update-ref", `refs/remotes/${ref}`, commit);
  expect(await branchTips(dir, "gh-pages")).toEqual(
    ["gh-pages", "fork/gh-pages", "origin/gh-pages"].map((shown) => ({ shown, commit })),
  );
  expect(await branchTips(dir, "pages/old")).toEqual([{ shown: "pages/old", commit }]);
  for (const name of ["", "*", "gh-p?ges", "--all", "pages", "a\nb"]) expect(await branchTips(dir, name)).toEqual([]);
});
