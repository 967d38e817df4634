import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { readCommentState } from "../../src/report/comment-state.ts";
import { COMMENT_SAMPLE_NAMES, COMMENT_SAMPLES, LINKS } from "./comment-samples.ts";
import { anyForeignJudgement, foreignJudgement, foreignText, HOSTILE } from "./foreign-judgement.ts";
import { BASE, calm, golden, HEAD, regressed } from "./judgements.ts";

const { report, run, repository } = LINKS;

describe("renderComment", () => {
  it.each(COMMENT_SAMPLE_NAMES)("%s reads as its golden file", async (name) => {
    await expect(renderComment(COMMENT_SAMPLES[name](), { links: LINKS })).toMatchFileSnapshot(
      golden(name, "comment.md"),
    );
  });

  it("starts with its hidden state and then the answer", () => {
    const text = renderComment(regressed(), { config: "edge/bench.yml" });
    expect(readCommentState(text)).toEqual({
      config: "edge/bench.yml",
      outcome: "fail",
      head: HEAD,
      failing: 1,
      failed: HEAD,
    });
    expect(text.split("\n")[1]).toBe("**Do not merge yet: digits-wide is 62 % slower on local-cpu.**");
  });

  it("is three lines where all is well", () => {
    const [, ...shown] = renderComment(calm(), { links: LINKS })
      .replace(/<details>.*<\/details>/s, "▸ Details")
      .split("\n");
    expect(shown.filter((line) => line !== "")).toEqual([
      "**Safe to merge: nothing regressed on 2 benchmarks.**",
      `2 benchmarks: 2 unchanged · head [9e1b7c44d2](${repository}/commit/${HEAD}) against base [0f3c1d9a7b](${repository}/commit/${BASE}) · [Full report](${report}) · [run](${run})`,
      "▸ Details",
    ]);
  });

  it("says that a push healed what an earlier head broke", () => {
    const before = { config: "edgebench.yml", outcome: "fail", head: BASE, failing: 1, failed: BASE } as const;
    const text = renderComment(calm(), { before });
    expect(text.split("\n")[1]).toBe(`**Healed by ${HEAD.slice(0, 10)}: nothing regressed on 2 benchmarks.**`);
    expect(readCommentState(text)).toMatchObject({ outcome: "pass", failed: BASE, healed: HEAD });
  });

  it("gives the same bytes for the same judgement", () => {
    expect(renderComment(regressed())).toBe(renderComment(regressed()));
  });

  it("keeps to a limit below GitHub's", () => {
    expect(renderComment(calm(), { limit: 4_096 }).length).toBeLessThanOrEqual(4_096);
  });

  it("fits, with the way to the rest, for 300 benchmarks on 5 devices", () => {
    const text = renderComment(foreignJudgement(1_500, HOSTILE), { links: LINKS });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain(`_Shortened to fit. [Full report](${report}) · [run](${run})_`);
    expect(readCommentState(text)).toMatchObject({ outcome: "fail" });
  });

  test("property: whatever stands in it, its state is read back, and hides nothing but itself", () => {
    const path = foreignText.filter((text) => text !== "");
    fc.assert(
      fc.property(anyForeignJudgement, path, (any, config) => {
        const text = renderComment(any, { config });
        expect(readCommentState(text)?.config).toBe(config.slice(0, 300));
        expect(text.split("<!--")).toHaveLength(2);
        expect(text.indexOf("-->")).toBe(text.indexOf("\n") - 3);
      }),
    );
  });
});
