import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Series with the properties of the study's raw files, whose licence is not known, so that they cannot be committed: seconds
 * of four decimals, times that follow each other rather than being independent, the first image of a class slower, a tail to
 * the right, warm-up of seconds at the start of the short run, and the accuracy in the last line.
 */
export const MADE_FILES: { readonly [name: string]: () => string } = {
  "last_results_B0.csv": () => fullRun({ seed: 4, medianMs: 85.4, accuracy: "63.63", first: FIRST.B0 }),
  "last_results_B0_trt_FP16.csv": () => fullRun({ seed: 5, medianMs: 82, accuracy: "63.62", first: FIRST.B0 }),
  "last_results_B3.csv": () => fullRun({ seed: 1, medianMs: 191.4, accuracy: "68.45", first: FIRST.B3 }),
  "last_results_B3_trt_FP16.csv": () => fullRun({ seed: 2, medianMs: 192.7, accuracy: "68.44", first: FIRST.B3 }),
  "last_results_B0.txt": () => shortRun({ seed: 6, medianMs: 92.9, accuracy: "79.61", warmUpMs: [] }),
  "last_results_trt_FP16_B0.txt": () => shortRun({ seed: 7, medianMs: 111, accuracy: "79.61", warmUpMs: WARM_UP_MS }),
  "last_results_B3.txt": () => shortRun({ seed: 8, medianMs: 213.4, accuracy: "85.44", warmUpMs: WARM_UP_MS }),
  "last_results_trt_FP16_B3.txt": () => shortRun({ seed: 3, medianMs: 205.6, accuracy: "85.44", warmUpMs: WARM_UP_MS }),
};

interface Made {
  readonly seed: number;
  readonly medianMs: number;
  readonly accuracy: string;
}

/** How much longer the first image of a class takes, as a share. */
export const FIRST = { B0: 0.25, B3: 0.05 } as const;
/** What is left of the time before in the next one. */
const CARRIED = 0.3;
const IMAGES_PER_CLASS = 10;
/** The study's authors left out the first two. */
const LEFT_OUT = 2;
export const WARM_UP_MS = [700, 250, 8000, 2700, 1000, 300];

function fullRun({ seed, medianMs, accuracy, first }: Made & { readonly first: number }): string {
  const times = wandering(seed, 9_998).map(
    (deviation, place) => medianMs * (1 + deviation + ((place + LEFT_OUT) % IMAGES_PER_CLASS === 0 ? first : 0)),
  );
  return file(times, accuracy);
}

function shortRun({ seed, medianMs, accuracy, warmUpMs }: Made & { readonly warmUpMs: readonly number[] }): string {
  const times = wandering(seed, 101).map((deviation, place) => warmUpMs[place] ?? medianMs * (1 + deviation));
  return file(times, accuracy);
}

/** Shares around 0, mostly within 3 %, now and then far above. */
function wandering(seed: number, count: number): readonly number[] {
  const generator = xoroshiro128plus(seed);
  const draw = () => uniformInt(generator, 0, 1_000_000) / 1_000_000;
  let last = 0;
  return Array.from({ length: count }, () => {
    last = CARRIED * last + 0.03 * (draw() + draw() - 1);
    return draw() < 0.005 ? last + 2 * draw() : last;
  });
}

/** The files end in a space and an empty line. */
const file = (milliseconds: readonly number[], accuracy: string) =>
  `${milliseconds.map((ms) => String(Number((ms / 1_000).toFixed(4)))).join("\n")}\nAccuracy: ${accuracy}% \n\n`;
