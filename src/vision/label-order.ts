/** The classes of a model's outputs in their order, or what is wrong with the list. */
export type LabelOrder =
  | { readonly kind: "classes"; readonly classes: readonly number[] }
  | { readonly kind: "fault"; readonly line: number; readonly fault: string };

/** More lines than any classifier has outputs. */
const MOST_LINES = 100_000;

/**
 * Reads a list of labels: one line for each output of a model, with the number of its class, or with its name where the
 * dataset names its classes (what follows a name after a space is for people).
 */
export function parseLabelOrder(text: string, classNames: readonly string[] | undefined): LabelOrder {
  const lines = text.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const fault = (index: number, why: string): LabelOrder => ({ kind: "fault", line: index + 1, fault: why });
  if (lines.length > MOST_LINES) return fault(MOST_LINES, `there are more than ${MOST_LINES} lines`);
  const byName = new Map(classNames?.map((name, label) => [name, label]));
  const outputs = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const word = line.trim();
    const label =
      byName.get(word) ?? byName.get(word.split(/\s/)[0] ?? "") ?? (/^\d{1,6}$/.test(word) ? Number(word) : -1);
    if (label === -1) return fault(index, `"${word.slice(0, 60)}" is neither a number nor a class of the dataset`);
    const before = outputs.get(label);
    if (before !== undefined) return fault(index, `class ${label} is named in line ${before + 1} already`);
    outputs.set(label, index);
  }
  const beyond = [...outputs].find(([label]) => label >= lines.length);
  if (beyond !== undefined)
    return fault(beyond[1], `class ${beyond[0]} of ${lines.length} outputs; number the classes from 0 without a gap`);
  return { kind: "classes", classes: [...outputs.keys()] };
}
