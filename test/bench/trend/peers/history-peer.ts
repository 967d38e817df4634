/** A place at which a detector says that a series moved. */
export interface Found {
  /** The first value at the new level. */
  readonly at: number;
  /** The value with which it was said; undefined for a detector that was only asked once, with all values. */
  readonly seen?: number | undefined;
  /** Whether it was called a drift instead of a step. */
  readonly isDrift?: boolean;
}

/** How some tool finds moves in a history, reimplemented from its source or documentation. */
export interface HistoryPeer {
  readonly name: string;
  readonly find: (values: readonly number[]) => readonly Found[];
}
