import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/compare/judgement.ts";
import {
  type CommentState,
  commentMarker,
  isWorse,
  readCommentState,
  stateAfter,
} from "../../src/report/comment-state.ts";
import { calm, regressed, SAMPLES } from "./judgements.ts";

const [FIRST, SECOND, THIRD] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)] as const;
const CONFIG = "edgebench.yml";

const at = (head: string, judgement: Judgement): Judgement => ({ ...judgement, head });

/** What a comment says after a series of judgements. */
function sayAll(...judgements: readonly Judgement[]): CommentState | undefined {
  return judgements.reduce<CommentState | undefined>((before, one) => stateAfter(one, CONFIG, before), undefined);
}

describe("stateAfter", () => {
  it("says what is", () => {
    expect(sayAll(at(FIRST, calm()))).toEqual({ config: CONFIG, outcome: "pass", head: FIRST, failing: 0 });
    expect(sayAll(at(FIRST, regressed()))).toMatchObject({ outcome: "fail", failing: 1, failed: FIRST });
  });

  it("remembers the head that healed what an earlier one broke, through later pushes", () => {
    expect(sayAll(at(FIRST, regressed()), at(SECOND, calm()))).toMatchObject({ failed: FIRST, healed: SECOND });
    expect(sayAll(at(FIRST, regressed()), at(SECOND, calm()), at(THIRD, calm()))).toMatchObject({ healed: SECOND });
  });

  it("is not healed while it is in doubt, and is after", () => {
    const doubted = sayAll(at(FIRST, regressed()), at(SECOND, SAMPLES.doubtful()));
    expect(doubted).toMatchObject({ outcome: "unknown", failed: FIRST });
    expect(doubted?.healed).toBeUndefined();
    expect(stateAfter(at(THIRD, calm()), CONFIG, doubted)).toMatchObject({ healed: THIRD });
  });

  it("is not healed where the same head passes, or where what is worse was accepted", () => {
    expect(sayAll(at(FIRST, regressed()), at(FIRST, calm()))?.healed).toBeUndefined();
    expect(sayAll(at(FIRST, regressed()), at(SECOND, SAMPLES.accepted()))?.healed).toBeUndefined();
  });

  it("forgets the healing where it breaks again", () => {
    const again = sayAll(at(FIRST, regressed()), at(SECOND, calm()), at(THIRD, regressed()));
    expect(again).toMatchObject({ outcome: "fail", failed: THIRD });
    expect(again?.healed).toBeUndefined();
  });
});

describe("isWorse", () => {
  const state = (outcome: CommentState["outcome"], failing = 0): CommentState => ({
    config: CONFIG,
    outcome,
    failing,
    head: FIRST,
  });
  it.each<[boolean, CommentState, CommentState]>([
    [false, state("pass"), state("pass")],
    [true, state("unknown"), state("pass")],
    [true, state("fail", 1), state("pass")],
    [true, state("fail", 1), state("unknown")],
    [true, state("fail", 2), state("fail", 1)],
    [false, state("fail", 1), state("fail", 2)],
    [false, state("fail", 1), state("fail", 1)],
    [false, state("pass"), state("fail", 3)],
    [false, state("unknown"), state("fail", 1)],
  ])("%s: %j after %j", (worse, now, before) => {
    expect(isWorse(now, before)).toBe(worse);
  });
});

describe("commentMarker", () => {
  it("is read again", () => {
    const state = stateAfter(regressed(), "edge --> <b>/bench.yml", undefined);
    expect(readCommentState(`${commentMarker(state)}\nreport`)).toEqual(state);
  });

  it("is not read from what only looks like it", () => {
    expect(readCommentState("<!-- edgebench:1 {} -->\n")).toBeUndefined();
    expect(readCommentState("report")).toBeUndefined();
  });
});
