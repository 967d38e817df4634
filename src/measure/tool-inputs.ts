import type { ToolInput } from "./measurers.ts";
import { resolveShape } from "./shapes.ts";

/** Control characters, of which a program is told none; and what is too long for it. */
const NO_WORD = /\p{Cc}|^.{500}/su;

/** What a model's file says of an input. */
export interface StatedInput {
  readonly name: string;
  /** A size, or the name of one that is open; undefined where not even their number is stated. */
  readonly shape: readonly (number | string)[] | undefined;
}

/** What a tool is told of a model's inputs, or why it cannot be told, a clause that follows the model. */
export type Told =
  | { readonly kind: "told"; readonly inputs: readonly ToolInput[] }
  | { readonly kind: "untold"; readonly why: string };

/**
 * What a tool is told of a model's inputs: sizes where the file leaves them open. It sees no dataset, so that what is open
 * must be declared, but for the batch.
 *
 * @param stated undefined where the file's format is not read: then the tool goes by the file alone.
 * @param dimensions what open sizes are, by their names.
 */
export function toolInputs(
  stated: readonly StatedInput[] | undefined,
  batch: number,
  dimensions: { readonly [symbol: string]: number },
): Told {
  const inputs: ToolInput[] = [];
  for (const { name, shape } of stated ?? []) {
    if ([name, ...(shape ?? [])].some((word) => typeof word === "string" && NO_WORD.test(word)))
      return { kind: "untold", why: "has an input whose name, or that of its size, is no word of a command line" };
    if (shape === undefined) return { kind: "untold", why: `does not state the sizes of its input ${name}` };
    const open = shape.findIndex(
      (size, axis) => typeof size === "string" && axis > 0 && !Object.hasOwn(dimensions, size),
    );
    if (open > 0)
      return {
        kind: "untold",
        why: `leaves ${shape[open] === "" ? `size ${open + 1}` : shape[open]} of its input ${name} open; name it under the model's dimensions in edgebench.yml, or export it with that size`,
      };
    const sizes = resolveShape({ shape }, batch, dimensions);
    inputs.push({ name, shape: sizes, open: openSizes(shape, sizes) });
  }
  const isFixed = inputs.length > 0 && inputs.every(({ shape }) => shape[0] !== batch);
  if (batch > 1 && isFixed)
    return { kind: "untold", why: `does not take a batch of ${batch}; export it with an open first dimension` };
  return { kind: "told", inputs };
}

function openSizes(stated: readonly (number | string)[], sizes: readonly number[]): ToolInput["open"] {
  return stated.flatMap((size, axis) => (typeof size === "string" ? [[size, sizes[axis] ?? 1] as const] : []));
}
