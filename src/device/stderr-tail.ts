import type { Readable } from "node:stream";
import { cleanText } from "./clean-text.ts";

const LINES = 20;
/** Held of a worker's standard error; what came before is forgotten. */
const BYTES = 16_384;

/** Reads a stream to its end, so that its writer never blocks, and remembers the last lines. */
export class StderrTail {
  #held = Buffer.alloc(0);

  constructor(stream: Readable) {
    stream.on("error", () => undefined);
    stream.on("data", (piece: Buffer) => {
      this.#held = Buffer.concat([this.#held, piece]).subarray(-BYTES);
    });
  }

  /** The last lines that say something, oldest first, cleaned for people. */
  get lines(): readonly string[] {
    const lines = this.#held
      .toString("utf8")
      .split("\n")
      .map((line) => cleanText(line));
    return lines.filter((line) => line !== "").slice(-LINES);
  }
}
