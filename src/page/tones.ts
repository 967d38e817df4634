import type { Verdict } from "../compare/comparison.ts";

/** The colour of each verdict, as its badge has it; the word always stands beside it. */
export const TONES: { readonly [verdict in Verdict]: string } = {
  regressed: "var(--red)",
  improved: "var(--green)",
  unchanged: "var(--grey)",
  inconclusive: "var(--amber)",
  "not-measured": "var(--violet)",
};
