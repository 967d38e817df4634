import { type GitHubPackages, githubPackages } from "../../workflows/github-packages.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A part of a workflow file: values, with expressions where they were written. */
export type Template = string | number | boolean | null | Expression | readonly Template[] | TemplateMapping;
export interface TemplateMapping {
  readonly [key: string]: Template;
}

export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A job of a workflow file, and the conditions as GitHub reads them: with `success()` where none asks for a status. */
export interface JobTemplate {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: Expression;
  readonly stepConditions: readonly Expression[];
  readonly keys: TemplateMapping;
}

export interface WorkflowTemplate {
  readonly keys: TemplateMapping;
  /** Events as GitHub's parser reads `on`. */
  readonly events: Readonly<Record<string, unknown>>;
  readonly jobs: readonly JobTemplate[];
}

type Token = NonNullable<ReturnType<GitHubPackages["parseWorkflow"]>["value"]>;

/** Reads a workflow file with GitHub's parser. @throws Error where that finds anything wrong. */
export async function readWorkflow(name: string, content: string): Promise<WorkflowTemplate> {
  const github = await githubPackages();
  const { context, value } = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter());
  const template = value === undefined ? undefined : await github.convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0 || value === undefined || template === undefined) throw new Error(errors.join("\n"));
  const keys = mapping(plain(value, github));
  const jobs = template.jobs.map((job) => ({
    id: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: new Expression(job.if.expression),
    stepConditions:
      job.type === "job" ? job.steps.map((step) => new Expression(step.if?.expression ?? "success()")) : [],
    keys: mapping(mapping(keys["jobs"])[job.id.value]),
  }));
  return { keys, events: template.events, jobs };
}

function plain(token: Token, github: GitHubPackages): Template {
  if (github.isBasicExpression(token)) return new Expression(token.expression);
  if (github.isMapping(token)) {
    const entries: [string, Template][] = [];
    for (const { key, value } of token) entries.push([key.toString(), plain(value, github)]);
    return Object.fromEntries(entries);
  }
  if (github.isSequence(token)) {
    const items: Template[] = [];
    for (const item of token) items.push(plain(item, github));
    return items;
  }
  return "value" in token ? (token.value as string | number | boolean) : null;
}

/** What is expected to be a mapping; an absent one is empty. */
export function mapping(value: Json | undefined): { readonly [key: string]: Json };
export function mapping(value: Template | undefined): TemplateMapping;
export function mapping(value: Template | undefined): TemplateMapping {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || value instanceof Expression || Array.isArray(value))
    throw new Error(`not a mapping: ${JSON.stringify(value)}`);
  return value as TemplateMapping;
}

/** What is expected to be a list; an absent one is empty. */
export function list(value: Json | undefined): readonly Json[];
export function list(value: Template | undefined): readonly Template[];
export function list(value: Template | undefined): readonly Template[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value as readonly Template[];
}
