import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isMet, suiteNeeds } from "../requirements.ts";
import { edgebench, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

const config = (models: string) => `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime, fake] }
models:
${models}
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 25s } }
`;

describe.skipIf(suiteNeeds("git"))("edgebench bisect", () => {
  let repository: TestRepository;
  const commits: Record<string, string> = {};

  beforeAll(async () => {
    repository = await TestRepository.create();
    const net = (medianMs: number, seed: number) =>
      repository.write("models/net.fake.json", fakeScript({ medianMs, seed }));
    const commit = async (name: string) => {
      commits[name] = await repository.commit(name);
    };
    await repository.write(
      "edgebench.yml",
      config(`  net: { files: { fake: models/net.fake.json }, task: other }
  digits: { files: { onnxruntime: models/digits.onnx }, task: other }`),
    );
    await repository.copy("digits/digits.onnx", "models/digits.onnx");
    await net(10, 1);
    await commit("good");
    await net(10, 2);
    await commit("train again");
    await repository.write("README", "words\n");
    await commit("say more");
    await repository.write("models/net.fake.json", "{ this is no script");
    await commit("break it");
    await repository.copy("digits/digits-reexported.onnx", "models/digits.onnx");
    await net(10, 3);
    await commit("mend it");
    await net(13, 4);
    await commit("make it :: slow <b>");
    await repository.copy("digits/digits-wide.onnx", "models/digits.onnx");
    await net(13, 5);
    await commit("widen the digits");
    await repository.write("README", "more words\n");
    await commit("bad");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  const bisect = (...args: string[]) => edgebench(["bisect", ...args], { cwd: repository.dir });

  it("measures between them until the commit that did it is left", async () => {
    const { code, stdout, stderr } = await bisect("net", "--good", commits["good"] ?? "", "--bad", "HEAD");
    expect(stdout).toMatch(
      new RegExp(
        `^${commits["make it :: slow <b>"]?.slice(0, 12)} make it : : slow <b> by Test is the first bad commit for latency \\(median\\) of net/desk/fake/fp32/batch=1/threads=1 \\(9\\d\\.?\\d* % confidence over \\d measurements\\)\\.\\n$`,
      ),
    );
    expect(stderr).toContain(
      "7 commits between good and bad, in which net/desk/fake/fp32/batch=1/threads=1 has 5 new contents",
    );
    expect(stderr).toContain("break it: skipped, ");
    expect(code).toBe(0);
  });

  it("tells everything as JSON", async () => {
    const { code, stdout } = await bisect(
      "net/*",
      "--good",
      "HEAD~3",
      "--bad",
      "HEAD",
      "--metric",
      "latency",
      "--json",
    );
    const told = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(told).toMatchObject({
      metric: "latency",
      good: commits["mend it"],
      bad: commits["bad"],
      commits: 3,
      outcome: { kind: "found", version: 1 },
    });
    expect(told.versions[told.outcome.version].commit).toBe(commits["make it :: slow <b>"]);
    expect(told.steps[0].effect).toBeCloseTo(0.3, 1);
  });

  it("says that nothing that is measured changed, or that nothing got worse", async () => {
    const same = await bisect("net", "--good", "HEAD~6", "--bad", "HEAD~5");
    expect([same.code, same.stdout]).toEqual([3, expect.stringContaining("have the same content")]);
    const still = await bisect("net", "--good", "HEAD~7", "--bad", "HEAD~6");
    expect([still.code, still.stdout]).toEqual([3, expect.stringContaining("is not worse than the good one")]);
  });

  it.each([
    [["net", "--good", "HEAD", "--bad", "HEAD~2"], "the two are the wrong way round"],
    [["nett", "--good", "HEAD~1", "--bad", "HEAD"], "nett: no benchmark of the bad commit; name one of "],
    [["*", "--good", "HEAD~1", "--bad", "HEAD"], "*: 2 benchmarks of the bad commit; name one of "],
    [
      ["net", "--good", "HEAD~1", "--bad", "HEAD", "--metric", "speed"],
      "--metric speed: this benchmark has no such metric",
    ],
  ])("refuses %j in a sentence", async (args, sentence) => {
    const { code, stderr } = await bisect(...args);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });

  it.skipIf(!isMet("native-runtime"))("finds a larger network among real ones", async () => {
    const range = ["--good", commits["mend it"] ?? "", "--bad", "HEAD"];
    const { code, stdout } = await bisect("digits", ...range, "--metric", "model-size", "--json");
    const told = JSON.parse(stdout);
    expect(told.outcome.kind).toBe("found");
    expect(told.versions[told.outcome.version].title).toBe("widen the digits");
    expect(code).toBe(0);
  });
});
