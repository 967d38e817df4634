import { createHash, createHmac } from "node:crypto";
import type { Incoming, Outgoing } from "./exchange.ts";
import type { World } from "./world.ts";

/** The storage behind artifacts and LFS: block blobs under signed addresses, on an origin of its own. */

const TYPES: { readonly [extension: string]: string } = { zip: "application/zip", gz: "application/x-gzip" };
const KEY = "the storage's own";

/** An address at which `path` may be read and written for a minute. */
export function signedUrl(world: World, path: string): string {
  const { storageUrl, limits } = world;
  const until = new Date(world.now().getTime() + limits.storageSeconds * 1000).toISOString();
  return `${storageUrl}/${path}?se=${encodeURIComponent(until)}&sig=${signature(path, until)}`;
}

function signature(path: string, until: string): string {
  // Without padding, which Azure's client strips.
  return createHmac("sha256", KEY).update(`${path}\n${until}`).digest("base64url");
}

export class Storage {
  readonly #blocks = new Map<string, Buffer>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  answer(incoming: Incoming): Outgoing {
    const { method, url, headers } = incoming;
    const path = decodeURIComponent(url.pathname.slice(1));
    const until = url.searchParams.get("se") ?? "";
    if (headers.authorization !== undefined) {
      this.#world.violations.push(`${method} ${url.pathname}: a token was sent to the storage`);
      return refuse(400, "InvalidAuthenticationInfo");
    }
    if (url.searchParams.get("sig") !== signature(path, until)) return refuse(403, "AuthenticationFailed");
    if (Date.parse(until) < this.#world.now().getTime()) return refuse(403, "AuthenticationFailed");
    if (method === "PUT") return this.#put(path, incoming);
    const bytes = this.#world.stored.get(path);
    if (bytes === undefined) return refuse(404, "BlobNotFound");
    const name = path.slice(path.lastIndexOf("/") + 1);
    const type = TYPES[/\.(zip|gz)$/.exec(name)?.[1] ?? ""] ?? "application/octet-stream";
    const disposition = `attachment; filename="${name}"`;
    return { status: 200, headers: { "content-type": type, "content-disposition": disposition }, body: bytes };
  }

  #put(path: string, { url, body }: Incoming): Outgoing {
    const block = (id: string) => `${path}\n${id}`;
    switch (url.searchParams.get("comp")) {
      case "block":
        this.#blocks.set(block(url.searchParams.get("blockid") ?? ""), body);
        return written();
      case "blocklist": {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = ""]) => id);
        const parts = ids.map((id) => this.#blocks.get(block(id)));
        if (parts.some((part) => part === undefined)) return refuse(400, "InvalidBlockList");
        this.#world.stored.set(path, Buffer.concat(parts as readonly Buffer[]));
        return written();
      }
      default:
        this.#world.stored.set(path, body);
        return written();
    }
  }
}

/** Keeps bytes under `path` as if they had been uploaded; returns their digest, as `sha256:…`. */
export function keep(world: World, path: string, bytes: Uint8Array): string {
  world.stored.set(path, Buffer.from(bytes));
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function written(): Outgoing {
  const headers = { etag: '"0x8D0000000000000"', "last-modified": new Date(0).toUTCString() };
  return { status: 201, headers, body: new Uint8Array() };
}

function refuse(status: number, code: string): Outgoing {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body: Buffer.from(body) };
}
