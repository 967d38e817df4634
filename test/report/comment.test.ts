import { describe, expect, it } from "vitest";
import { commentMarker, renderComment } from "../../src/report/comment.ts";
import { calm, golden, regressed, SAMPLE_NAMES, SAMPLES } from "./judgements.ts";

describe("renderComment", () => {
  it.each(SAMPLE_NAMES)("%s reads as its golden file", async (name) => {
    const reportUrl = "https://github.com/octo/models/actions/runs/4242";
    await expect(renderComment(SAMPLES[name](), { reportUrl })).toMatchFileSnapshot(golden(name, "comment.md"));
  });

  it("starts with its marker and then the answer", () => {
    const [marker, answer] = renderComment(regressed()).split("\n");
    expect(marker).toBe(commentMarker());
    expect(answer).toBe("**Do not merge yet: digits-wide is 62 % slower on local-cpu.**");
  });

  it("gives the same bytes for the same judgement", () => {
    expect(renderComment(regressed())).toBe(renderComment(regressed()));
  });

  it("keeps to a limit below GitHub's", () => {
    expect(renderComment(calm(), { limit: 4_096 }).length).toBeLessThanOrEqual(4_096);
  });
});

describe("commentMarker", () => {
  it("is a comment that no key can leave", () => {
    expect(commentMarker()).toBe("<!-- edgebench:default -->");
    expect(commentMarker("a--><script>")).toBe("<!-- edgebench:a-script- -->");
  });
});
