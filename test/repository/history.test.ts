import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lineBetween } from "../../src/repository/history.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";

describe.skipIf(suiteNeeds("git"))("the history between two commits", () => {
  let repository: TestRepository;
  const made: Record<string, string> = {};

  beforeAll(async () => {
    repository = await TestRepository.create();
    const commit = async (name: string) => {
      await repository.write(`${name.replaceAll(/\W/g, "")}.txt`, name);
      made[name] = await repository.commit(name);
    };
    await commit("first");
    await commit("second <b>\twith\u001b[31m");
    await repository.git("checkout", "--quiet", "-b", "side");
    await commit("aside");
    await repository.git("checkout", "--quiet", "main");
    await commit("third");
    await repository.git("merge", "--quiet", "--no-ff", "--message", "merge it", "side");
    made["merge"] = await repository.git("rev-parse", "HEAD");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("is the first parents, oldest first", async () => {
    const line = await lineBetween(repository.dir, made["first"] ?? "", made["merge"] ?? "");
    expect(line.map(({ title }) => title)).toEqual([expect.stringContaining("second <b>"), "third", "merge it"]);
    expect(line.map(({ parents }) => parents.length)).toEqual([1, 1, 2]);
    expect(line[0]?.author).toBe("Test");
  });

  it("is a sentence where git does not know a commit", async () => {
    await expect(lineBetween(repository.dir, "f".repeat(40), made["merge"] ?? "")).rejects.toThrow(
      /git cannot list the commits between ffffffffffff and /,
    );
  });
});
