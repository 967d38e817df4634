import { expect, it } from "vitest";
import { repliesTo, replyText } from "../../src/report/reply.ts";

it("finds the reply to a comment, and the refusal that is said once for all", () => {
  expect(repliesTo(replyText(7, "help", "…"), 7, "help")).toBe(true);
  expect(repliesTo(replyText(7, "help", "…"), 8, "help")).toBe(false);
  expect(repliesTo(replyText(7, "not-allowed", "…"), 8, "not-allowed")).toBe(true);
  expect(repliesTo(replyText(7, "not-allowed", "…"), 8, "refused")).toBe(false);
  expect(repliesTo("…", 7, "help")).toBe(false);
});
