import { median } from "simple-statistics";

const BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/**
 * The course of a series as a line of blocks, oldest first: the median of each stretch of it, from the least to the most of
 * them. A series that does not vary is a line in the middle; none is an empty text.
 *
 * @param width the most blocks to draw.
 */
export function sparkline(values: readonly number[], width: number): string {
  const count = Math.min(width, values.length);
  const edge = (index: number) => Math.round((index * values.length) / count);
  const stretches = Array.from({ length: count }, (_, index) => median(values.slice(edge(index), edge(index + 1))));
  const [least, most] = [Math.min(...stretches), Math.max(...stretches)];
  return stretches
    .map((value) => {
      // By halves, or the whole range of numbers would be too wide for one.
      const share = most > least ? (value / 2 - least / 2) / (most / 2 - least / 2) : 0.5;
      return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(share * BLOCKS.length))] ?? "";
    })
    .join("");
}
