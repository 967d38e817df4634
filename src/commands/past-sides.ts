import { benchmarkId } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { UserError } from "../bench/user-error.ts";
import type { Config } from "../config/config.ts";
import type { BlobFacts } from "../plan/blobs.ts";
import type { PlannedBenchmark } from "../plan/plan.ts";
import type { PlanInput } from "../plan/plan-input.ts";
import { contentOf } from "../plan/renames.ts";
import type { Repository } from "../plan/repository.ts";
import type { Revision } from "../plan/revision.ts";
import type { Side } from "../plan/side.ts";
import { besideHead, SideResolver } from "../plan/sides.ts";
import { readFacts, readRevision } from "./read-revision.ts";

/** What a commit of the past had of a benchmark, or why that cannot be told; a clause without a full stop. */
export type PastSide =
  | {
      readonly kind: "side";
      readonly commit: string;
      /** As it is measured today, on today's images. */
      readonly side: Side;
      /** Equal where everything that is measured is the same: the model, its external data, how it is fed. */
      readonly content: string;
    }
  | { readonly kind: "none"; readonly why: string };

/** Commits of the past are on the branch, and what they name was merged. */
type Configured = Revision & { readonly config: Config };

interface Known {
  readonly revision: Configured;
  readonly resolver: SideResolver;
}

/** Finds what commits of the past had of benchmarks of today; each commit and each model is read once. */
export class PastSides {
  readonly #input: Pick<PlanInput, "configFile" | "head">;
  readonly #repository: Repository;
  readonly #revisions = new Map<string, Promise<Known | string>>();
  readonly #facts: Map<string, BlobFacts>;

  constructor(input: Pick<PlanInput, "configFile" | "head" | "facts">, repository: Repository) {
    this.#input = input;
    this.#repository = repository;
    this.#facts = new Map(input.facts);
  }

  async at(commit: string, { benchmark, head }: Pick<PlannedBenchmark, "benchmark" | "head">): Promise<PastSide> {
    const known = this.#revisions.get(commit) ?? this.#read(commit);
    this.#revisions.set(commit, known);
    const found = await known;
    return typeof found === "string" ? { kind: "none", why: found } : this.#sideIn(found, benchmark, head);
  }

  async #read(commit: string): Promise<Known | string> {
    const { configFile, head } = this.#input;
    if (!(await this.#repository.hasCommit(commit))) return `commit ${commit.slice(0, 12)} is not in the repository`;
    try {
      const { config, ...rest } = await readRevision(this.#repository, commit, configFile, configFile, head);
      if (config === null) return `commit ${commit.slice(0, 12)} has no ${configFile}`;
      const revision = { ...rest, config };
      return { revision, resolver: new SideResolver(revision, this.#facts, () => true) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return `the configuration of ${commit.slice(0, 12)} cannot be used (${error.message})`;
    }
  }

  async #sideIn(
    { revision, resolver }: Known,
    benchmark: PlannedBenchmark["benchmark"],
    head: Side,
  ): Promise<PastSide> {
    const { config, commit } = revision;
    const file = config.models.find(({ name }) => name === benchmark.model)?.files[benchmark.runtime];
    if (file === undefined)
      return { kind: "none", why: `commit ${commit.slice(0, 12)} has no model for ${benchmarkId(benchmark)}` };
    try {
      const facts = await readFacts(this.#repository, [revision], this.#facts, otherPaths(config, file));
      for (const [blob, found] of facts) this.#facts.set(blob, found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: "none", why: `a model of ${commit.slice(0, 12)} cannot be read (${error.message})` };
    }
    const found = resolver.resolve(benchmark);
    if (found === undefined) throw new RangeError(`${benchmarkId(benchmark)} has a file and no side`);
    const side = besideHead(found.side, head);
    const { preprocessing, dimensions, labels } = found.side;
    const fed = { preprocessing: preprocessing?.sha256, dimensions, labels };
    return { kind: "side", commit, side, content: canonicalJson({ model: contentOf(found), fed }) };
  }
}

type ModelFile = NonNullable<Config["models"][number]["files"]["onnxruntime"]>;

/** Models that need not be read. */
function otherPaths({ models }: Config, file: ModelFile): ReadonlySet<string> {
  const paths = models.flatMap(({ files }) => Object.values(files)).flatMap((one) => ("path" in one ? [one.path] : []));
  return new Set(paths.filter((path) => !("path" in file) || path !== file.path));
}
