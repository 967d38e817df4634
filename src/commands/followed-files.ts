import { dirname } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** A file counts as written when nothing was added to it for so long, in milliseconds. */
const STABLE_MS = 500;
const POLL_MS = 100;

/**
 * Files that are followed: written in place, or replaced by another one under their name. A file that is still being
 * written is waited for, and one that is gone is no change until it is back.
 */
export class FollowedFiles implements AsyncDisposable {
  readonly #watcher: FSWatcher;
  readonly #changed = new Set<string>();
  #wake: () => void = () => undefined;

  private constructor(paths: ReadonlySet<string>) {
    // Their folders: a file that is replaced takes its own watch with it.
    this.#watcher = watch([...new Set([...paths].map(dirname))], {
      depth: 0,
      ignoreInitial: true,
      ignored: (path, stats) => stats?.isFile() === true && !paths.has(path),
      awaitWriteFinish: { stabilityThreshold: STABLE_MS, pollInterval: POLL_MS },
    });
    for (const event of ["add", "change"] as const)
      this.#watcher.on(event, (path) => {
        this.#changed.add(path);
        this.#wake();
      });
  }

  /** Resolves when every change from now on will be noticed. @param paths absolute ones. */
  static async follow(paths: readonly string[]): Promise<FollowedFiles> {
    const files = new FollowedFiles(new Set(paths));
    await new Promise<void>((ready) => files.#watcher.once("ready", () => ready()));
    return files;
  }

  /** The files that changed since the last call, as soon as there is one; none once the signal ends it. */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    if (this.#changed.size === 0 && !signal.aborted)
      await new Promise<void>((wake) => {
        this.#wake = wake;
        signal.addEventListener("abort", () => wake(), { once: true });
      });
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    return signal.aborted ? [] : changed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#watcher.close();
  }
}
