import { z } from "zod";
import { didYouMean, oneOf, quote } from "./faults.ts";

/*
 * The sentences of schema faults: what is wrong and, after a semicolon, what to write. The file, the place and the path
 * inside the file are put before them by src/config/check.ts.
 */

type RawIssue = z.core.$ZodRawIssue;

/** For a text of the wrong form. */
export function notA(
  kind: string,
  remedy: string,
): { readonly error: (issue: { readonly input?: unknown }) => string } {
  return {
    error: ({ input }) => `${tell(input)} is not a ${kind}; write ${remedy}`.replace("not a https", "not an https"),
  };
}

export function notAName({ input }: { readonly input?: unknown }): string {
  return `${tell(input)} is not a name; write 1 to 100 letters, digits and . _ + -, the first a letter or digit`;
}

export function versionFault({ input }: { readonly input?: unknown }): string | undefined {
  return input === undefined
    ? undefined
    : `${tell(input)} is not a version that this edgebench reads; write 1, or update edgebench`;
}

export function transportFault({ input }: { readonly input?: unknown }): string {
  return `${tell(input)} is not a transport; write local or { ssh: { host: pi, user: bench } } instead`;
}

/** For the one metric that may not gate; undefined for what is no metric at all, which the list of those that may answers. */
export function neverGates({ input }: { readonly input?: unknown }): string | undefined {
  return input === "latency-p99"
    ? "latency-p99 is told and never gates, since a 99th percentile changes too much from launch to launch; write latency-p95 instead"
    : undefined;
}

/** Says which of the rules for paths is broken. */
export function pathFault({ input }: { readonly input?: unknown }): string {
  const path = String(input);
  const parts = path.split("/");
  const said = tell(input);
  if (path.includes("${"))
    return `${said} holds a variable, and variables are not expanded here; write the path itself`;
  if (path.includes("\\")) return `${said} holds a backslash; write it with forward slashes`;
  if (/^(?:\/|~|[A-Za-z]:)/.test(path)) return `${said} is absolute; write a path relative to the repository's root`;
  if (parts.includes(".."))
    return `${said} holds ".."; write a path relative to the repository's root that stays inside it`;
  if (parts.some((part) => part.toLowerCase() === ".git"))
    return `${said} lies inside .git; write the path of a file of the repository`;
  if (parts.every((part) => part === "" || part === "."))
    return `${said} names no file or folder; write a path relative to the repository's root`;
  return `${said} holds a control character; write the path without it`;
}

const KINDS: { readonly [expected: string]: string } = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

/** The sentence for an issue that its schema has no own words for. For a key that is missing: its example alone. */
export function wordIssue(issue: RawIssue): string {
  const { input } = issue;
  const example = exampleOf(issue.inst);
  if (input === undefined) return example ?? "…";
  switch (issue.code) {
    case "invalid_type":
      return wordType(issue, example);
    case "invalid_value": {
      const values = issue.values.map(String);
      return `${tell(input)} is not known here; write ${oneOf(values)} instead${typeof input === "string" ? didYouMean(input, values) : ""}`;
    }
    case "too_small":
      return issue.origin === "array"
        ? `the list is empty; write at least one entry${example === undefined ? "" : `, such as ${example}`}`
        : `${tell(input)} is out of range; write ${issue.minimum} or more`;
    case "too_big":
      if (issue.origin === "array") return `the list has more than ${issue.maximum} entries; write fewer`;
      if (issue.origin === "string")
        return `${tell(input)} is longer than ${issue.maximum} characters; write it shorter`;
      return `${tell(input)} is out of range; write ${issue.maximum} or less`;
    default:
      return `${tell(input)} does not fit here; write ${example === undefined ? "another value" : `something like ${example}`}`;
  }
}

function wordType(issue: RawIssue & { readonly code: "invalid_type" }, example: string | undefined): string {
  const { input, inst } = issue;
  const isNotFinite = typeof input === "number" && issue.expected === "number";
  const kind = isNotFinite ? "a finite number" : (KINDS[issue.expected] ?? issue.expected);
  const isScalar = typeof input === "number" || typeof input === "boolean";
  if (isScalar && inst instanceof z.ZodType && inst.safeParse(String(input)).success)
    return `${tell(input)} is not ${kind}; write it in quotes, "${input}"`;
  return `${tell(input)} is not ${kind}; write ${example === undefined ? kind : `something like ${example}`}`;
}

/** What an editor would offer for this schema, in YAML's flow style. */
function exampleOf(schema: RawIssue["inst"]): string | undefined {
  const examples = schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.examples : undefined;
  return Array.isArray(examples) && examples.length > 0 ? inline(examples[0]) : undefined;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${inline(item)}`)
      .join(", ")} }`;
  if (typeof value === "string") return /^[A-Za-z][\w./-]*$|^\d+(?:%|pt|[smh])$/.test(value) ? value : `"${value}"`;
  return String(value);
}

/** What the user wrote, in a few words. */
export function tell(input: unknown): string {
  if (typeof input === "string") return quote(input);
  if (input === null || input === undefined) return "nothing";
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a mapping" : String(input);
}
