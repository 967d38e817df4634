import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { KeeperRefused, type SshConnection } from "./ssh-connection.ts";
import { fileFault } from "./ssh-fault.ts";

const receiptSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("received") }),
  z.strictObject({ type: z.literal("failed"), code: z.string().max(100) }),
]);

/** A file of this machine, and those beside it. */
interface Placing {
  readonly file: string;
  readonly beside: readonly string[];
}

interface Content {
  readonly sha256: string;
  readonly bytes: number;
}

/** Files of this machine on the device: kept there by content, sent once, verified there, the unused removed under a limit. */
export class SshFiles {
  readonly #limit: number;
  readonly #known = new Map<string, Content>();
  readonly #placed = new Map<string, Placing>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param limit bytes that may be kept on the device. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Puts a file, and those that it names by paths relative to its folder, into a fresh folder on the device; its path there.
   *
   * @throws TransportFault where they do not get there.
   */
  async put(connection: SshConnection, file: string, beside: readonly string[]): Promise<string> {
    // One after the other: two that have the same content send it once.
    const placed = this.#last.then(() => this.#put(connection, { file, beside }));
    this.#last = placed.catch(() => undefined);
    return placed;
  }

  /** Puts everything back to where it was: another benchmark had the device meanwhile, and cleared it. */
  async restore(connection: SshConnection): Promise<void> {
    for (const [path, placing] of this.#placed) await this.#put(connection, placing, basename(dirname(path)));
  }

  /** What is removed is not put back. */
  forget(path: string): void {
    this.#placed.delete(path);
  }

  /** @param folder its name on the device; a fresh one where it is left out. */
  async #put(connection: SshConnection, placing: Placing, folder: string | null = null): Promise<string> {
    const { file, beside } = placing;
    const name = plainName(file);
    const files: [name: string, sha256: string][] = [];
    for (const [target, source] of [[name, file], ...beside.map((path) => [path, join(dirname(file), path)])]) {
      const content = await this.#content(source ?? "");
      await this.#send(connection, source ?? "", content);
      files.push([target ?? "", content.sha256]);
    }
    const placed = await connection.ask("place", files, folder).catch((error: unknown) => {
      throw error instanceof KeeperRefused ? fileFault(error.message, 0) : error;
    });
    const path = `${String(placed)}/${name}`;
    this.#placed.set(path, placing);
    return path;
  }

  async #send(connection: SshConnection, file: string, { sha256, bytes }: Content): Promise<void> {
    if ((await connection.ask("has", sha256)) === true) return;
    const free = await connection.ask("room", bytes, this.#limit);
    if (typeof free !== "number" || free < bytes) throw fileFault("ENOSPC", bytes);
    const session = connection.session({ mode: "receive", sha256, bytes });
    // Where the device stops listening, its receipt says why.
    const sent = pipeline(createReadStream(file), session.stdin).catch(() => undefined);
    const line = await session.line();
    if (line === undefined) throw await connection.whyBroken(session);
    session.cut();
    await sent;
    const receipt = receiptSchema.parse(JSON.parse(line));
    if (receipt.type === "failed") throw fileFault(receipt.code, bytes);
  }

  async #content(file: string): Promise<Content> {
    const { size, mtimeMs, ino } = await stat(file);
    const key = JSON.stringify([file, size, mtimeMs, ino]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
    }
    const content = { sha256: hash.digest("hex"), bytes };
    this.#known.set(key, content);
    return content;
  }
}

/** A model may be called anything; what a runtime goes by is the end of its name. */
function plainName(file: string): string {
  const name = basename(file);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
  return `file${/(?:\.[A-Za-z0-9]{1,12}){1,2}$/.exec(name)?.[0] ?? ""}`;
}
