import type { Accuracy, RightCount } from "./result.ts";

/**
 * Whether the images of an accuracy are of all classes that the model knows, or the user insists: else it is no accuracy of
 * the model, and is neither shown as one nor compared.
 */
export function representsClasses({ classes }: Pick<Accuracy, "classes"> | Pick<RightCount, "classes">): boolean {
  return classes === undefined || ("insisted" in classes && classes.insisted === true) || classes.seen >= classes.of;
}
