import { randomBytes } from "node:crypto";
import { access, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { unpackArchive } from "../dataset/archive.ts";
import type { Context } from "./context.ts";
import { fetchPinned } from "./fetch-pinned.ts";
import type { PlaceDatasets } from "./place-datasets.ts";

type SourceContext = Pick<Context, "env" | "signal" | "progress">;

/** Of an archive. ImageNet's validation images are 6.3 GiB. */
const MOST_ARCHIVE_BYTES = 32 * 1024 ** 3;
/** Says that everything beside it was written. */
const COMPLETE = "complete";

/**
 * Datasets that come from an archive behind a pinned URL are fetched once into the cache and found there afterwards, also
 * without a network; those in a folder of this machine are taken from there. All others are placed by `inner`.
 */
export function withSources(inner: PlaceDatasets, context: SourceContext): PlaceDatasets {
  return async (datasets) => {
    const own = new Map([...datasets].filter(([, { source }]) => source === undefined));
    const places = new Map(await inner(own));
    for (const [name, { source }] of datasets) {
      if (source?.kind === "archive") places.set(name, await fetchArchive(name, source, context));
      if (source?.kind === "directory") places.set(name, await directoryOf(name, source.path));
    }
    return places;
  };
}

async function directoryOf(name: string, path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  throw new UserError(
    `dataset ${name}: the folder ${path} is not on this machine; put the images there, or change source.directory`,
  );
}

/** The folder that the archive was unpacked into. */
async function fetchArchive(
  name: string,
  { url, sha256 }: { readonly url: string; readonly sha256: string },
  context: SourceContext,
): Promise<string> {
  const cache = join(cacheRoot(name, context.env), "edgebench-datasets");
  const place = join(cache, sha256);
  if (await isWhole(place)) return join(place, "files");
  const partial = join(cache, `.partial-${randomBytes(8).toString("hex")}`);
  context.progress.line(`fetching dataset ${name} from ${new URL(url).host} (once)`);
  try {
    await mkdir(join(partial, "files"), { recursive: true });
    const target = join(partial, "archive");
    const refuse = (why: string) => new UserError(`dataset ${name}: ${url}: ${why}`);
    await fetchPinned({ url, sha256, target, mostBytes: MOST_ARCHIVE_BYTES, signal: context.signal }, refuse);
    const shown = `dataset ${name}: ${url}`;
    await unpackArchive({ archive: target, to: join(partial, "files"), shown, signal: context.signal });
    await rm(target);
    await writeFile(join(partial, COMPLETE), `${url}\n`);
    // Of several at once the first one to finish wins.
    await rename(partial, place).catch(async (error: unknown) => {
      if (!(await isWhole(place))) throw error;
    });
    return join(place, "files");
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const isWhole = (place: string) =>
  access(join(place, COMPLETE)).then(
    () => true,
    () => false,
  );

function cacheRoot(name: string, env: SourceContext["env"]): string {
  const root = env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || (env["HOME"] && join(env["HOME"], ".cache"));
  if (root) return root;
  throw new UserError(`dataset ${name}: there is no folder to keep it in; set RUNNER_TOOL_CACHE or HOME`);
}
