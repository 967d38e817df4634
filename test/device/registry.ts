import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create, type TarOptionsWithAliasesAsyncFile } from "tar";
import type { PinnedPackage, PinnedRuntime } from "../../src/device/pinned-runtime.ts";

/** A registry on this machine: answers what a test puts into it, and remembers what it was asked for. */
export class Registry implements AsyncDisposable {
  readonly asked: string[] = [];
  #port = 0;
  readonly #answers = new Map<string, (response: ServerResponse) => void>();
  readonly #server = createServer(({ url = "" }, response) => {
    this.asked.push(url);
    const answer = this.#answers.get(url);
    if (answer === undefined) response.writeHead(404).end();
    else answer(response);
  });

  static async open(): Promise<Registry> {
    const registry = new Registry();
    await new Promise<void>((settle) => registry.#server.listen(0, "127.0.0.1", settle));
    registry.#port = (registry.#server.address() as AddressInfo).port;
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/npm/`;
  }

  get host(): string {
    return new URL(this.url).host;
  }

  /** What it answers for a version of a package. */
  answer({ name, version }: Pick<PinnedPackage, "name" | "version">, with_: (response: ServerResponse) => void): void {
    this.#answers.set(`/npm/${name}/-/${name}-${version}.tgz`, with_);
  }

  publish(of: Pick<PinnedPackage, "name" | "version">, tarball: Uint8Array): void {
    this.answer(of, (response) => void response.end(tarball));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((settle) => this.#server.close(settle));
  }
}

export interface Entry {
  readonly path: string;
  /** Of a file; `link` makes a symbolic link instead. */
  readonly content?: string;
  readonly link?: string;
}

/** A package as a registry has it, its entries below `package/` unless a path says otherwise. */
export async function packed(
  entries: readonly Entry[],
  options: Partial<TarOptionsWithAliasesAsyncFile> = {},
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-pack-"));
  try {
    for (const { path, content = "", link } of entries) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      if (link === undefined) await writeFile(join(folder, path), content);
      else await symlink(link, join(folder, path));
    }
    const file = join(folder, "package.tgz");
    await create(
      { gzip: true, cwd: folder, file, ...options },
      entries.map(({ path }) => path),
    );
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const integrityOf = (tarball: Uint8Array): string => `sha512-${createHash("sha512").update(tarball).digest("base64")}`;

export const NATIVE = "bin/linux-x64/native.node";

/** Everything that the package of a small runtime holds, for two platforms. */
export const ENTRIES: readonly Entry[] = [
  { path: "package/package.json", content: '{"name":"tiny-runtime","version":"2.0.0"}' },
  { path: "package/dist/index.js", content: "exports.run = () => 1;" },
  { path: `package/${NATIVE}`, content: "native code" },
  { path: "package/bin/darwin-arm64/native.node", content: "other native code" },
  { path: "package/README.md", content: "not needed" },
];

/** A pinned runtime of one package, as it would be for `tarball`. */
export function pinnedTo(tarball: Uint8Array, changes: Partial<PinnedPackage> = {}): PinnedRuntime {
  const one: PinnedPackage = {
    name: "tiny-runtime",
    version: "2.0.0",
    integrity: integrityOf(tarball),
    maxBytes: 1_000_000,
    keep: (platform) => ["package.json", "dist/", `bin/${platform}/`],
    ...changes,
  };
  return {
    name: one.name,
    version: one.version,
    megabytes: 1,
    platforms: ["linux-x64", "darwin-arm64"],
    packages: [one],
  };
}
