/** Where a view is to be drawn. */
export interface Place {
  /** The element with `data-view`, whose other `data-` attributes say what is drawn. */
  readonly element: HTMLElement;
  /** Room for the drawing, CSS pixels. */
  readonly width: number;
}

/** One kind of drawing. A page asks for it by an element with `data-view="NAME"` that has a `.drawing` in it. */
export interface View {
  readonly name: string;
  /**
   * What to put into the place; called again whenever the place has become wider or narrower.
   *
   * @throws Error where the data are not what they should be; the page then says that the drawing failed.
   */
  readonly draw: (place: Place) => readonly Node[];
}
