/** Files as they are at one moment. Paths are relative to its root, with `/` between names. */
export interface StoreFiles {
  /**
   * The text of a file; undefined only where it does not exist.
   *
   * @throws UserError where it cannot be read: unreadable is never taken for absent.
   */
  read(path: string): Promise<string | undefined>;
  /** Whether a file is there with exactly this content. */
  holds(path: string, content: string): Promise<boolean>;
  /** The names in a folder, `""` for the root; none where it does not exist. */
  list(folder: string): Promise<readonly string[]>;
}

/** What a writer wants to write, worked out from the files as it saw them. */
export interface Draft<Outcome> {
  /** Path to new content, in the order of writing: what is referred to comes before what refers to it. */
  readonly writes: ReadonlyMap<string, string>;
  /** What is written and why, for people who read the history. */
  readonly message: string;
  readonly outcome: Outcome;
}

/** Where files are kept: a directory, or a branch. */
export interface Place {
  /** Whether reading a file costs next to nothing, so that all of them may be read. */
  readonly isAtHand: boolean;
  look(): Promise<StoreFiles>;
  /**
   * Writes what `decide` drafts; nothing where the draft is empty. Where another writer was faster, `decide` is asked again
   * with the files as they are then.
   *
   * @throws UserError where it cannot be written; then nothing of what was there is lost.
   */
  change<Outcome>(decide: (files: StoreFiles) => Promise<Draft<Outcome>>): Promise<Outcome>;
}
