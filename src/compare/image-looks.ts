import type { Answers } from "../bench/result.ts";
import { decodeBytes } from "../vision/bytes.ts";

/** The looks at which two sides' images may have been compared, as far as they were scored. */
export interface ImageLooks {
  /** Images at each look that was reached, ascending; the last is all that both sides scored. */
  readonly reached: readonly number[];
  /** Images at the last planned look. */
  readonly maximum: number;
  /** Whether a look that was reached has an image. */
  readonly has: (look: number, image: number) => boolean;
}

/** What a refusal says of looks that cannot be. */
export const STAGES_DO_NOT_FIT =
  "the result's list of stages does not fit its images; take the result anew from its artifact";

/**
 * At which looks base and head were compared while they were scored. Sides that were not scored together, or not in stages,
 * are looked at once.
 *
 * @returns undefined where a side's stages cannot be those of its looks.
 */
export function lookedAt(base: Answers, head: Answers): ImageLooks | undefined {
  const { count } = head.dataset;
  const together = base.stages === head.stages && String(base.looks) === String(head.looks);
  if (head.looks === undefined || head.stages === undefined || !together)
    return { reached: [count], maximum: count, has: () => true };
  const stages = decodeBytes(head.stages, count);
  const { looks } = head;
  const planned = looks.filter((look) => look < count);
  const reached = [...planned, count];
  const fits =
    isAscending(looks) &&
    count <= (looks.at(-1) ?? 0) &&
    stages !== undefined &&
    reached.every((look, place) => stages.filter((stage) => stage <= place).length === look);
  if (!fits) return undefined;
  return { reached, maximum: looks.at(-1) ?? count, has: (look, image) => (stages[image] ?? 0) <= look };
}

const isAscending = (looks: readonly number[]) => looks.every((look, place) => look > (looks[place - 1] ?? 0));
