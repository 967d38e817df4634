import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { validate } from "@actions/languageservice";
import type {
  convertWorkflowTemplate,
  isBasicExpression,
  isLiteral,
  isMapping,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import { rolldown } from "rolldown";

/** GitHub's own reading of workflow files: its parser, its language service and its expressions. */
export interface GitHubPackages {
  readonly parseWorkflow: typeof parseWorkflow;
  readonly convertWorkflowTemplate: typeof convertWorkflowTemplate;
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter;
  readonly isBasicExpression: typeof isBasicExpression;
  readonly isLiteral: typeof isLiteral;
  readonly isMapping: typeof isMapping;
  readonly isSequence: typeof isSequence;
  readonly validate: typeof validate;
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
  readonly Evaluator: typeof Evaluator;
  readonly data: typeof data;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, ".cache");

const ENTRY = `
export * from "@actions/workflow-parser";
export { validate } from "@actions/languageservice";
export { Lexer, Parser, Evaluator, data } from "@actions/expressions";
`;

let loaded: Promise<GitHubPackages> | undefined;

/**
 * The packages, bundled into one module: as published they import JSON without saying so, which Node refuses. Bundled once
 * per version; runs at the same time do not disturb each other.
 */
export function githubPackages(): Promise<GitHubPackages> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<GitHubPackages> {
  const packageFile = join(ROOT, "node_modules", "@actions", "workflow-parser", "package.json");
  const { version } = JSON.parse(await readFile(packageFile, "utf8")) as { readonly version: string };
  const file = join(CACHE, `github-packages-${version}.mjs`);
  if ((await stat(file).catch(() => undefined)) === undefined) await bundleInto(file);
  return (await import(pathToFileURL(file).href)) as GitHubPackages;
}

async function bundleInto(file: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${file}-`);
  try {
    const entry = join(folder, "entry.mjs");
    await writeFile(entry, ENTRY);
    await using bundle = await rolldown({ cwd: ROOT, input: entry, platform: "node" });
    await bundle.write({ file: join(folder, "bundle.mjs"), format: "esm", codeSplitting: false });
    await rename(join(folder, "bundle.mjs"), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
