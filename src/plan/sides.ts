import type { Benchmark } from "../bench/benchmark.ts";
import type { Config, DatasetConfig, ModelConfig, ModelFile } from "../config/config.ts";
import { besideModel } from "../model/external-data.ts";
import { preprocessingDigest } from "../vision/preprocessing.ts";
import { type BlobFacts, besideByRule, externalDataOf } from "./blobs.ts";
import type { Revision } from "./revision.ts";
import { placeOf } from "./ruling.ts";
import type { Side } from "./side.ts";
import { type Located, refused, SourceFinder } from "./source.ts";
import type { Tree } from "./tree.ts";

/** Where a list of labels lies beside a model: it comes and goes with the model's own files. */
const LABELS_LOCATION = "edgebench-labels.txt";

/** One side of a benchmark, with what the reasons need beside what the plan says. */
export interface ResolvedSide {
  readonly side: Side;
  readonly model: ModelConfig;
  readonly file: ModelFile;
  readonly identity: string;
  readonly external: ReadonlyMap<string, Located>;
  readonly dataset: DatasetConfig | undefined;
}

/** Resolves benchmarks of one commit into sides. */
export class SideResolver {
  readonly finder: SourceFinder;
  readonly #tree: Tree;
  readonly #config: Config;
  readonly #models: ReadonlyMap<string, ModelConfig>;
  readonly #mayFollow: (url: string) => boolean;
  /** Paths of every model's file. */
  readonly #files: ReadonlySet<string>;

  /** @param mayFollow whether a URL may be fetched by a job. */
  constructor(
    revision: Revision & { readonly config: Config },
    facts: ReadonlyMap<string, BlobFacts>,
    mayFollow: (url: string) => boolean,
  ) {
    this.finder = new SourceFinder(revision.tree, facts);
    this.#tree = revision.tree;
    this.#config = revision.config;
    this.#models = new Map(revision.config.models.map((model) => [model.name, model]));
    this.#mayFollow = mayFollow;
    this.#files = new Set(
      revision.config.models.flatMap(({ files }) =>
        Object.values(files).flatMap((file) => (file.kind === "path" ? [file.path] : [])),
      ),
    );
  }

  /** Undefined where the model has no file for the runtime. */
  resolve(benchmark: Pick<Benchmark, "model" | "runtime">): ResolvedSide | undefined {
    const model = this.#models.get(benchmark.model);
    const file = model?.files[benchmark.runtime];
    if (model === undefined || file === undefined) return undefined;
    const dataset = this.#config.datasets.find(({ name }) => name === model.dataset);
    const located = this.#withDataset(this.#follow(this.finder.model(file, benchmark.runtime)), dataset);
    const external = file.kind === "path" ? this.#externalData(file.path) : new Map<string, Located>();
    const { preprocessing, dimensions, labels } = model;
    if (labels?.kind === "listed") external.set(LABELS_LOCATION, this.finder.file(labels.path));
    return {
      side: {
        model: located.source,
        externalData: [...external].map(([location, { source }]) => ({ location, source })),
        ...(preprocessing && {
          preprocessing: { ...preprocessing, sha256: preprocessingDigest(preprocessing.steps) },
        }),
        ...(model.dataset !== undefined && { dataset: model.dataset }),
        ...(labels && {
          labels: labels.kind === "listed" ? { kind: labels.kind, location: LABELS_LOCATION } : { ...labels },
        }),
        dimensions: { ...dimensions },
      },
      model,
      file,
      identity: located.identity,
      external,
      dataset,
    };
  }

  #follow(located: Located): Located {
    const { source } = located;
    if (source.kind !== "url" || this.#mayFollow(source.url)) return located;
    return {
      ...located,
      source: {
        kind: "withheld",
        place: source.url,
        reason: `${source.url} is new in this change; a URL is fetched only after the merge or on a maintainer's request`,
      },
    };
  }

  /** A model is not measured on other images than it asks for: it waits with its dataset. */
  #withDataset(located: Located, dataset: DatasetConfig | undefined): Located {
    const source = dataset?.source;
    const { source: model } = located;
    if (dataset === undefined || source === undefined || this.#mayFollow(placeOf(source))) return located;
    if (model.kind === "refused" || model.kind === "withheld") return located;
    return {
      ...located,
      source: {
        kind: "withheld",
        place: model.kind === "url" ? model.url : model.path,
        reason: `the source of dataset ${dataset.name} is new in this change; it is taken only after the merge or on a maintainer's request`,
      },
    };
  }

  /** A change of one model is taken to leave the others alone, so their files are not each other's external data. */
  #externalFile(path: string): Located {
    const located = this.finder.file(path);
    if (!this.#files.has(path)) return located;
    return {
      ...located,
      source: refused(path, "is a model's own file; keep external data in a file that no model is"),
    };
  }

  #externalData(modelPath: string): Map<string, Located> {
    const found = new Map<string, Located>();
    for (const { location, minimumBytes } of externalDataOf(this.finder.factsOf(modelPath))) {
      const path = besideModel(modelPath, location);
      const located = this.#externalFile(path);
      const { source } = located;
      const tooShort = (source.kind === "git" || source.kind === "lfs") && source.bytes < minimumBytes;
      found.set(
        location,
        tooShort
          ? {
              ...located,
              source: refused(
                path,
                `has ${source.bytes} bytes, but tensors of ${modelPath} reach to byte ${minimumBytes}`,
              ),
            }
          : located,
      );
    }
    for (const location of besideByRule(modelPath, this.#tree))
      found.set(location, this.finder.file(besideModel(modelPath, location)));
    return found;
  }
}

/**
 * The base as it is measured beside the head: fed the head's images, since a device has the files of one commit only, and
 * since accuracy on other images is no comparison. A head without images takes random tensors, and so does its base.
 */
export function besideHead(base: Side, head: Side): Side {
  const { preprocessing, dataset: _, ...rest } = base;
  if (head.dataset === undefined || preprocessing === undefined) return rest;
  return { ...rest, preprocessing, dataset: head.dataset };
}
