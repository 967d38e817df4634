import { expect, it } from "vitest";
import { renderSummary } from "../../src/report/summary.ts";
import { foreignJudgement } from "./foreign-judgement.ts";
import { everything, golden } from "./judgements.ts";

it("reads as its golden file", async () => {
  await expect(renderSummary(everything())).toMatchFileSnapshot(golden("everything", "summary.md"));
});

it("fits what GitHub takes, however much there is", () => {
  const text = renderSummary(foreignJudgement(2_000, ["\u{1f600}".repeat(500)]));
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576);
  expect(text).toMatch(/^# edgebench\n\n\*\*Do not merge yet: /);
});
