import { type GitHubPackages, githubPackages } from "../../workflows/github-packages.ts";
import { Expression, type Json, type Template } from "./template.ts";

/** How things stand where an expression is evaluated, for its status functions. */
export interface Status {
  /** Nothing before ended otherwise than well. */
  readonly isGood: boolean;
  /** Something before failed. */
  readonly isFailed: boolean;
  readonly isCancelled: boolean;
}

export interface Scope {
  readonly contexts: { readonly [name: string]: Json };
  readonly status?: Status;
}

/** The value of a part of a workflow file. A mapping keeps the keys whose value is empty. */
export async function evaluate(template: Template, scope: Scope): Promise<Json> {
  if (template instanceof Expression) return evaluateExpression(template.text, scope);
  if (template === null || typeof template !== "object") return template;
  if (Array.isArray(template))
    return Promise.all((template as readonly Template[]).map((item) => evaluate(item, scope)));
  const entries = Object.entries(template).map(async ([key, value]) => [key, await evaluate(value, scope)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** As a condition: false, 0, null and the empty string are false. */
export async function holds(condition: Expression, scope: Scope): Promise<boolean> {
  return Boolean(await evaluate(condition, scope));
}

async function evaluateExpression(text: string, { contexts, status }: Scope): Promise<Json> {
  const { Lexer, Parser, Evaluator, data } = await githubPackages();
  const functions = status === undefined ? [] : statusFunctions(status, data);
  const { tokens } = new Lexer(text).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>;
  const byName = new Map(functions.map((one) => [one.name, one]));
  const result = new Evaluator(parsed, dictionary, byName).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as Json;
}

function statusFunctions({ isGood, isFailed, isCancelled }: Status, data: GitHubPackages["data"]) {
  const values = {
    success: isGood && !isCancelled,
    failure: isFailed && !isCancelled,
    cancelled: isCancelled,
    always: true,
  };
  return Object.entries(values).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}
