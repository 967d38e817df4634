import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Series with the properties of the study's raw files, whose licence is not known, so that they cannot be committed: seconds
 * of four decimals, times that follow each other rather than being independent, the first image of a class slower, a tail to
 * the right, warm-up of seconds at the start of the short run, and the accuracy in the last line.
 */
export const MADE_FILES: { readonly [name: string]: () => string } = {
  "last_results_B3.csv": () => fullRun({ seed: 1, medianMs: 191.4, accuracy: "68.45" }),
  "last_results_B3_trt_FP16.csv": () => fullRun({ seed: 2, medianMs: 192.7, accuracy: "68.44" }),
  "last_results_trt_FP16_B3.txt": () => shortRun({ seed: 3, medianMs: 205.6, accuracy: "85.44" }),
};

interface Made {
  readonly seed: number;
  readonly medianMs: number;
  readonly accuracy: string;
}

/** What is left of the time before in the next one. */
const CARRIED = 0.3;
const IMAGES_PER_CLASS = 10;
const WARM_UP_MS = [688.3, 254, 7954.5, 2729.1, 980.4, 301.9];

function fullRun({ seed, medianMs, accuracy }: Made): string {
  const times = wandering(seed, 9_998).map(
    (deviation, place) => medianMs * (1 + deviation + (place % IMAGES_PER_CLASS === 0 ? 0.05 : 0)),
  );
  return file(times, accuracy);
}

function shortRun({ seed, medianMs, accuracy }: Made): string {
  const times = wandering(seed, 101).map((deviation, place) => WARM_UP_MS[place] ?? medianMs * (1 + deviation));
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
