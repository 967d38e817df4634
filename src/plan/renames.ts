import { RUNTIME_NAMES, type RuntimeName } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import type { Config } from "../config/config.ts";
import type { ResolvedSide, SideResolver } from "./sides.ts";

/** One commit's models, and where their files are. */
interface Side {
  readonly config: Config;
  readonly resolver: SideResolver;
}

/**
 * Models that a change gave another name: those that the base lacks and whose files in every runtime have the content of
 * one model that the head lacks. Where that could be more than one pair, nobody can tell which, and none is a rename.
 *
 * @returns the old name by the new one.
 */
export function renamedModels(base: Side, head: Side): ReadonlyMap<string, string> {
  const gone = byContent(base, head.config);
  const fresh = byContent(head, base.config);
  const renamed = new Map<string, string>();
  for (const [content, [name, ...others]] of fresh) {
    const [before, ...more] = gone.get(content) ?? [];
    if (name !== undefined && before !== undefined && others.length + more.length === 0) renamed.set(name, before);
  }
  return renamed;
}

/** The models of one side that the other does not name, by the content of their files. */
function byContent({ config, resolver }: Side, other: Config): ReadonlyMap<string, readonly string[]> {
  const names = new Set(other.models.map(({ name }) => name));
  const found = new Map<string, string[]>();
  for (const { name, files } of config.models) {
    if (names.has(name)) continue;
    const content = contentOfAll(
      RUNTIME_NAMES.filter((runtime) => files[runtime] !== undefined),
      (runtime) => resolver.resolve({ model: name, runtime }),
    );
    if (content !== undefined) found.set(content, [...(found.get(content) ?? []), name]);
  }
  return found;
}

/** Undefined where a file is missing: nothing is the same as nothing. */
function contentOfAll(
  runtimes: readonly RuntimeName[],
  resolve: (runtime: RuntimeName) => ResolvedSide | undefined,
): string | undefined {
  const contents = runtimes.map((runtime) => {
    const side = resolve(runtime);
    return side === undefined || side.identity === "missing" ? undefined : [runtime, contentOf(side)];
  });
  return contents.includes(undefined) ? undefined : JSON.stringify(contents);
}

/** Equal for model files with equal bytes, their external data included, wherever they lie. */
export function contentOf({ identity, external }: ResolvedSide): string {
  return canonicalJson({
    identity,
    external: Object.fromEntries([...external].map(([location, located]) => [location, located.identity])),
  });
}
