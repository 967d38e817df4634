export interface ListedImage {
  /** Below the dataset's folder, with forward slashes. */
  readonly path: string;
  readonly label: number;
}

export interface Listing {
  readonly images: readonly ListedImage[];
  /** By label, where the layout names its classes. */
  readonly classNames?: readonly string[];
}
