import type { Judgement } from "../compare/judgement.ts";
import { retell } from "./retelling.ts";

/** GitHub refuses a step's summary beyond 1 MiB. */
export const SUMMARY_LIMIT = 1_048_576;

/** The job summary: the same telling as the comment, with room for far more of it. Markdown. */
export function renderSummary(judgement: Judgement, limit = SUMMARY_LIMIT): string {
  return `# edgebench\n\n${retell(judgement, { limit: limit - 16, links: {}, preamble: undefined })}`;
}
