import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import type { Config } from "../config/config.ts";
import { diffTrees } from "./changes.ts";
import { asksToMeasure } from "./insistence.ts";
import type { Plan, PlannedBenchmark, Reason } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { at, placeIn, reasonsOf } from "./reasons.ts";
import { contentOf, renamedModels } from "./renames.ts";
import type { Revision } from "./revision.ts";
import type { Ruling } from "./ruling.ts";
import { besideHead, type ResolvedSide, SideResolver } from "./sides.ts";

export type Decision =
  | { readonly kind: "planned"; readonly planned: PlannedBenchmark }
  | { readonly kind: "not-planned"; readonly why: string };

/** Both sides of a model in a runtime, and what changed between them: the same for every device and parameter. */
interface Contrast {
  readonly head: ResolvedSide;
  readonly base: ResolvedSide | undefined;
  readonly reasons: readonly Reason[];
  /** The model's name in the base, where the change gave it another one. */
  readonly formerly: string | undefined;
}

const notPlanned = (why: string): Decision => ({ kind: "not-planned", why });

/** Decides benchmark by benchmark whether a change touches it. */
export class BenchmarkPlanner {
  readonly #input: PlanInput;
  readonly #ruling: Ruling;
  readonly #head: SideResolver;
  readonly #base: SideResolver | undefined;
  readonly #baseConfig: Config | undefined;
  readonly #baseIds: ReadonlySet<string>;
  readonly #changes: ReturnType<typeof diffTrees>;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #contrasts = new Map<string, Contrast>();

  constructor(input: PlanInput, head: Revision & { readonly config: Config }, ruling: Ruling) {
    const { base, facts } = input;
    const config = base?.config ?? undefined;
    this.#input = input;
    this.#ruling = ruling;
    this.#head = new SideResolver(head, facts, ruling.mayFollow);
    // What the base names was merged, and may be fetched.
    this.#base =
      base === null || config === undefined ? undefined : new SideResolver({ ...base, config }, facts, () => true);
    this.#baseConfig = config;
    this.#baseIds = new Set(config?.benchmarks.map(benchmarkId));
    this.#changes = base === null ? [] : diffTrees(base.tree, head.tree);
    this.#renamed =
      this.#base === undefined || config === undefined
        ? new Map()
        : renamedModels({ config, resolver: this.#base }, { config: head.config, resolver: this.#head });
  }

  /** The old name of each model that the change gave another one, by the new name. */
  get renamed(): ReadonlyMap<string, string> {
    return this.#renamed;
  }

  /** @param benchmark one that the head's configuration declares. */
  decide(benchmark: Benchmark): Decision {
    const { requested } = this.#input;
    if (requested.length > 0 && !requested.includes(benchmark.model)) return notPlanned("not asked for");
    const unreachable = this.#whyUnreachable(benchmark);
    if (unreachable !== undefined) return notPlanned(unreachable);
    const id = benchmarkId(benchmark);
    const contrast = this.#contrast(benchmark);
    const before = contrast.formerly === undefined ? id : benchmarkId({ ...benchmark, model: contrast.formerly });
    const base = this.#baseIds.has(before) ? contrast.base : undefined;
    const reasons = [...(base === undefined ? [this.#whyNew(benchmark, contrast)] : contrast.reasons)];
    if (requested.length > 0) reasons.push({ kind: "requested", text: `${benchmark.model} was asked for` });
    if (reasons.length === 0) return notPlanned("nothing that it depends on changed");
    const { model, side } = contrast.head;
    const common = { id, benchmark, task: model.task, reasons, head: side };
    if (base === undefined) return { kind: "planned", planned: { ...common, base: null } };
    const planned: PlannedBenchmark = {
      ...common,
      base: besideHead(base.side, side),
      ...(before !== id && { renamedFrom: before }),
    };
    return {
      kind: "planned",
      planned: isIdentical(planned, base, contrast.head) ? { ...planned, identical: true } : planned,
    };
  }

  /** Why the ruling configuration does not let this benchmark run. */
  #whyUnreachable({ device: label, runtime }: Benchmark): string | undefined {
    const device = this.#ruling.devices.get(label);
    if (device === undefined) return `device ${label} is added by this change and is used only after the merge`;
    if (!device.runtimes.includes(runtime))
      return `runtime ${runtime} is added to device ${label} by this change and is used only after the merge`;
    if (device.transport.kind === "ssh" && !this.#ruling.mayReach)
      return `device ${label} is reached over SSH, and its host is new in this change: it is followed only after the merge or on a maintainer's request`;
    return undefined;
  }

  #contrast(benchmark: Benchmark): Contrast {
    const key = `${benchmark.model}\n${benchmark.runtime}`;
    const known = this.#contrasts.get(key);
    if (known !== undefined) return known;
    const head = this.#head.resolve(benchmark);
    if (head === undefined) throw new RangeError(`${benchmarkId(benchmark)} has no file in its own configuration`);
    const formerly = this.#renamed.get(benchmark.model);
    const base = this.#base?.resolve({ ...benchmark, model: formerly ?? benchmark.model });
    const { configFile } = this.#input;
    const reasons = base === undefined ? [] : [...reasonsOf(base, head, { configFile, changes: this.#changes })];
    if (base !== undefined && formerly !== undefined)
      reasons.unshift({
        kind: "model-renamed",
        text: `${benchmark.model} is ${formerly} under a new name, in ${at(configFile, head.model.place)}`,
        place: placeIn(configFile, head.model.place),
      });
    const contrast = { head, base, reasons, formerly };
    this.#contrasts.set(key, contrast);
    return contrast;
  }

  #whyNew({ model, runtime }: Benchmark, { head, base }: Contrast): Reason {
    const { configFile, event } = this.#input;
    if (this.#input.base === null) return { kind: "everything", text: WHY_EVERYTHING[event] };
    if (this.#baseConfig === undefined)
      return { kind: "everything", text: `the base has no ${configFile}, so everything is new` };
    const where = at(configFile, head.model.place);
    const place = placeIn(configFile, head.model.place);
    if (!this.#baseConfig.models.some(({ name }) => name === model))
      return { kind: "model-added", text: `model ${model} was added in ${where}`, place };
    if (base === undefined)
      return { kind: "model-added", text: `${model} got a file for ${runtime} in ${where}`, place };
    return {
      kind: "parameters-changed",
      text: `the benchmarks of ${configFile} did not select this combination before`,
    };
  }
}

/**
 * Whether both sides are the same in everything that is measured: model, external data, preprocessing, images, dimensions.
 * Then one measurement tells of both, unless a reason asks for two.
 */
function isIdentical({ base, head, reasons }: PlannedBenchmark, before: ResolvedSide, after: ResolvedSide): boolean {
  if (base === null || asksToMeasure(reasons)) return false;
  const fedAlike = ({ preprocessing, dataset, dimensions }: typeof head) =>
    canonicalJson({ preprocessing: preprocessing?.sha256, dataset, dimensions });
  return contentOf(before) === contentOf(after) && before.identity !== "missing" && fedAlike(base) === fedAlike(head);
}

const WHY_EVERYTHING: { readonly [event in Plan["event"]]: string } = {
  schedule: "a scheduled run measures everything that has its turn",
  workflow_dispatch: "a run started by hand measures everything",
  push: "the push is the first of its branch, or was forced, so everything is measured",
  local: "no base was named, so everything is measured",
  pull_request: "there is no base, so everything is measured",
  merge_group: "there is no base, so everything is measured",
};
