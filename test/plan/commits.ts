import { sha256Hex } from "../../src/bench/digest.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { type BlobFacts, inspectBlob } from "../../src/plan/blobs.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import type { PlanInput } from "../../src/plan/plan-input.ts";
import type { Revision } from "../../src/plan/revision.ts";
import type { Tree, TreeEntry } from "../../src/plan/tree.ts";

/** Commits made of text, to plan from without a repository. */

const CONFIG_FILE = "edgebench.yml";
export const BASE = "b".repeat(40);
export const HEAD = "a".repeat(40);

/** Files by path: content, or what git would say of them. */
export type Files = Readonly<Record<string, string | Partial<TreeEntry>>>;

export function blobOf(content: string): string {
  return sha256Hex(content).slice(0, 40);
}

export function tree(files: Files, notUtf8: readonly string[] = []): Tree {
  const entries = Object.entries(files).map(([path, file]): [string, TreeEntry] => {
    const entry = { blob: blobOf(typeof file === "string" ? file : path), mode: "100644", bytes: 2_000 };
    if (typeof file === "string") return [path, { ...entry, bytes: file.length }];
    return [path, { ...entry, ...file }];
  });
  return { files: new Map(entries), notUtf8 };
}

/** A commit whose files hold its configuration; null where it has none. */
export function revision(commit: string, config: string | null, files: Files, notUtf8?: readonly string[]): Revision {
  return {
    commit,
    tree: tree(config === null ? files : { ...files, [CONFIG_FILE]: config }, notUtf8),
    config: config === null ? null : parseConfig(config, CONFIG_FILE),
  };
}

/** What `blobsToRead` would find in files that are given as text. */
function factsOf(...all: readonly Files[]): ReadonlyMap<string, BlobFacts> {
  const texts = all
    .flatMap((files) => Object.entries(files))
    .flatMap(([path, file]) => (typeof file === "string" ? [[path, file] as const] : []));
  const small = texts.filter(([path]) => !path.endsWith(".onnx"));
  return new Map(small.map(([path, text]) => [blobOf(text), inspectBlob(path, new TextEncoder().encode(text))]));
}

/** One side of a change. */
export interface Commit {
  readonly config?: string | null;
  readonly files?: Files;
  readonly notUtf8?: readonly string[];
}

/** Plans a change; what a side leaves out is as in `still`. */
export function planChange(
  still: { readonly config: string; readonly files: Files },
  change: { readonly base?: Commit | null; readonly head?: Commit } & Partial<Omit<PlanInput, "base" | "head">>,
): Plan {
  const { base = {}, head = {}, ...rest } = change;
  const made = (commit: string, side: Commit) =>
    revision(commit, side.config === undefined ? still.config : side.config, side.files ?? still.files, side.notUtf8);
  return makePlan({
    event: "pull_request",
    head: made(HEAD, head),
    base: base === null ? null : made(BASE, base),
    facts: factsOf(still.files, base?.files ?? {}, head.files ?? {}),
    configFile: CONFIG_FILE,
    requested: [],
    devices: [],
    askedFor: false,
    acceptances: [],
    now: "2026-11-24T02:37:00Z",
    ...rest,
  });
}

/** Every planned benchmark of every job. */
export function plannedOf({ jobs }: Plan): readonly PlannedBenchmark[] {
  return jobs.flatMap(({ benchmarks }) => benchmarks);
}

/** What a plan measures and why: `net: models/net.onnx changed`, one line per reason. */
export function whys(plan: Plan): readonly string[] {
  return plannedOf(plan).flatMap(({ benchmark, reasons }) => reasons.map(({ text }) => `${benchmark.model}: ${text}`));
}
