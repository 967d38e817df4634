/** A list of a dataset's images with their classes, in the order in which another tool numbers them from 0. */
export interface ImageLabels {
  /** The list's file, without its folders. */
  readonly file: string;
  /** One at least. Only some lists have names. */
  readonly images: readonly { readonly name: string | undefined; readonly label: number }[];
}
