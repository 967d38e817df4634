import type { ChangedImages } from "../compare/changed-images.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { clip } from "./escape.ts";
import { count } from "./figures.ts";

/** Names of classes may be whole sentences. */
const CLASS_LIMIT = 60;

/** Benchmarks of which only one side gets some images right. */
export function withChangedImages(
  judgement: Judgement,
): readonly (BenchmarkJudgement & { readonly changedImages: ChangedImages })[] {
  return judgement.benchmarks.flatMap((judged) =>
    judged.changedImages === undefined ? [] : [{ ...judged, changedImages: judged.changedImages }],
  );
}

/**
 * `12 images newly wrong, 7 newly right, 9 of the 12 are class n03249569`: the class is told where it is at least half of
 * them, and more than one. Its name is foreign and not yet escaped.
 */
export function changedImagesText({ newlyWrong, newlyRight, classes: [worst] }: ChangedImages): string {
  const wrong = newlyWrong === 0 ? [] : [`${count(newlyWrong, "image")} newly wrong`];
  const right = newlyRight === 0 ? [] : [`${newlyWrong === 0 ? count(newlyRight, "image") : newlyRight} newly right`];
  const stands = worst !== undefined && worst.newlyWrong > 1 && 2 * worst.newlyWrong >= newlyWrong;
  const whose = stands
    ? [`${worst.newlyWrong} of the ${newlyWrong} are class ${clip(worst.of.name, CLASS_LIMIT)}`]
    : [];
  return [...wrong, ...right, ...whose].join(", ");
}
