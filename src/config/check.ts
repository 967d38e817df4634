import { z } from "zod";
import { type Faults, nearest, oneOf, quote } from "./faults.ts";
import type { Path, Source } from "./source.ts";
import { wordIssue } from "./wording.ts";

type Issue = z.core.$ZodIssue;

/** A key that the schema does not know, with those that it does, by the array that zod hands through. */
type KnownKeys = WeakMap<object, readonly string[]>;

interface Finding {
  readonly kind: "unknown-key" | "missing" | "value";
  /** Of the key or value at fault. */
  readonly path: Path;
  readonly text: string;
  /** What an unknown key was probably meant to be. */
  readonly meant: string | undefined;
}

/** Checks what was read against a schema; each deviation becomes one fault at its place. */
export function checkSchema(schema: z.ZodType, source: Source, faults: Faults): void {
  const known: KnownKeys = new WeakMap();
  const result = schema.safeParse(source.value, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys" && issue.inst instanceof z.ZodObject)
        known.set(issue.keys, Object.keys(issue.inst.shape));
      return wordIssue(issue);
    },
  });
  if (result.success) return;
  const findings = withoutEchoes(result.error.issues).flatMap((issue) => findingsOf(issue, [], source.value, known));
  const meant = new Set(
    findings.flatMap(({ path, meant }) => (meant === undefined ? [] : [JSON.stringify([...path.slice(0, -1), meant])])),
  );
  for (const { kind, path, text } of findings) {
    // A misspelt key is one mistake: that the right one is missing need not be said.
    if (kind === "missing" && meant.has(JSON.stringify(path))) continue;
    const place =
      kind === "value" ? source.valuePlace(path) : source.keyPlace(kind === "missing" ? path.slice(0, -1) : path);
    faults.add(place, text);
  }
}

function findingsOf(issue: Issue, prefix: Path, root: unknown, known: KnownKeys): readonly Finding[] {
  const path = [...prefix, ...(issue.path as Path)];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(path, key, known.get(issue.keys) ?? []));
  const key = path.at(-1);
  if (issue.code === "invalid_key") {
    return [
      {
        kind: "unknown-key",
        path,
        text: label(path.slice(0, -1), issue.issues[0]?.message ?? issue.message),
        meant: undefined,
      },
    ];
  }
  if (key !== undefined && valueAt(root, path) === undefined) {
    return [
      {
        kind: "missing",
        path,
        text: label(path.slice(0, -1), `${quote(String(key))} is missing; write ${key}: ${issue.message}`),
        meant: undefined,
      },
    ];
  }
  const branch = issue.code === "invalid_union" ? likeliest(issue.errors, valueAt(root, path)) : undefined;
  if (branch !== undefined) return branch.flatMap((inner) => findingsOf(inner, path, root, known));
  return [{ kind: "value", path, text: label(path, issue.message), meant: undefined }];
}

function unknownKey(path: Path, key: string, candidates: readonly string[]): Finding {
  const meant = nearest(key, candidates);
  const suggestion = meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`;
  return {
    kind: "unknown-key",
    path: [...path, key],
    text: label(path, `unknown key ${quote(key)}; write ${oneOf(candidates)} instead${suggestion}`),
    meant,
  };
}

/** What is of the wrong kind is also too long, too short or of the wrong form: only the kind is said. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const mistyped = new Set(issues.flatMap(({ code, path }) => (code === "invalid_type" ? [JSON.stringify(path)] : [])));
  return issues.filter(({ code, path }) => code === "invalid_type" || !mistyped.has(JSON.stringify(path)));
}

/** Of the alternatives, the one that the user was writing: right in kind, and with the fewest faults. Undefined where none is right in kind. */
function likeliest(branches: readonly (readonly Issue[])[], written: unknown): readonly Issue[] | undefined {
  const weight = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
  // A list or mapping in the place of a known word is of the wrong kind, and no misspelling of it.
  const isOtherKind = ({ code, path }: Issue): boolean =>
    path.length === 0 &&
    (code === "invalid_type" || (code === "invalid_value" && typeof written === "object" && written !== null));
  const right = branches.filter((issues) => !issues.some(isOtherKind)).map(withoutEchoes);
  return right.toSorted((a, b) => weight(a) - weight(b))[0];
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as { readonly [key: string | number]: unknown })[part];
  }
  return value;
}

/** `models.resnet50.files: …`; at the top of the file the sentence alone. */
export function label(path: Path, text: string): string {
  if (path.length === 0) return text;
  const name = path
    .map((part, index) =>
      typeof part === "number"
        ? `[${part}]`
        : `${index === 0 ? "" : "."}${/^[\w.+-]{1,100}$/.test(part) ? part : quote(part)}`,
    )
    .join("");
  return `${name}: ${text}`;
}
