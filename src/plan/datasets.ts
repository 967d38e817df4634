import type { Config } from "../config/config.ts";
import type { Plan, PlannedBenchmark } from "./plan.ts";
import type { Revision } from "./revision.ts";
import type { Tree } from "./tree.ts";

/** The head's datasets, and of those that are used how much of them its commit holds. */
export function datasetsOf(
  { config, tree }: Revision & { readonly config: Config },
  planned: readonly PlannedBenchmark[],
): Plan["datasets"] {
  const used = new Set(planned.map(({ head }) => head.dataset));
  return Object.fromEntries(
    config.datasets.map(({ name, path, source, layout, insisted }) => {
      const committed = used.has(name) && source === undefined ? committedBelow(path, tree) : undefined;
      return [
        name,
        {
          path,
          layout: { ...layout },
          ...(insisted && { insisted }),
          ...(source && { source: { ...source } }),
          ...(committed && { committed }),
        },
      ];
    }),
  );
}

function committedBelow(
  folder: string,
  { files }: Tree,
): { readonly files: number; readonly bytes: number } | undefined {
  const sizes = [...files].flatMap(([path, { bytes }]) => (path.startsWith(`${folder}/`) ? [bytes] : []));
  return sizes.length === 0 ? undefined : { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
