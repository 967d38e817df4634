import type { Accuracy } from "../bench/result.ts";

export type Collection = NonNullable<Accuracy["dataset"]["collection"]>;

export interface ListedImage {
  /** Below the dataset's folder, with forward slashes. */
  readonly path: string;
  /** Undefined where the layout tells no labels. */
  readonly label: number | undefined;
}

export interface Listing {
  readonly images: readonly ListedImage[];
  /** By label, where the layout names its classes. */
  readonly classNames?: readonly string[];
  /** The published collection that all of them are of, where that can be told. */
  readonly collection?: Collection;
}
