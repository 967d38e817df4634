/** More alternatives than this in one glob are a mistake. */
const MAXIMUM_ALTERNATIVES = 64;
const MAXIMUM_LENGTH = 1_000;

/** Says whether a path matches. */
export type Glob = (path: string) => boolean;

/**
 * Compiles a glob over whole paths: `*` and `?` within a part, `**` any number of parts, `[a-z]` and `[!a-z]`,
 * `{a,b}`. Names with a leading dot match like others. Globs come from pull requests, so matching never backtracks
 * beyond the last star: time is at most the product of both lengths, whatever is written.
 *
 * @returns undefined for a glob that means nothing: unclosed brackets, or too many alternatives, or too long.
 */
export function compileGlob(glob: string): Glob | undefined {
  if (glob.length > MAXIMUM_LENGTH) return undefined;
  const alternatives = expandBraces(glob.replace(/^\.\//, ""));
  if (alternatives === undefined) return undefined;
  const compiled: { readonly start: string; readonly parts: readonly Part[] }[] = [];
  for (const alternative of alternatives) {
    const parts: Part[] = [];
    for (const text of alternative.split("/")) {
      const part = compilePart(text);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    compiled.push({ start: plainStart(alternative), parts });
  }
  return (path) =>
    compiled.some(
      ({ start, parts }) =>
        path.startsWith(start) && matchSequence(parts, path.split("/"), (part) => part === "**", matchesName),
    );
}

/** What every match starts with. Most paths are told by that alone. `**` may stand for no part at all, so it takes its slash along. */
function plainStart(alternative: string): string {
  const [start = ""] = alternative.split(/[*?[]/);
  return start.replace(/\/$/, "");
}

type Part = "**" | readonly Token[];
type Token = "*" | { readonly matches: (character: string) => boolean };

/** `a{b,c}d` to `abd`, `acd`; braces within braces too. Undefined where a brace is left open or they multiply. */
function expandBraces(glob: string): readonly string[] | undefined {
  let done: string[] = [];
  let open = [glob];
  while (open.length > 0) {
    const next: string[] = [];
    for (const text of open) {
      const close = text.indexOf("}");
      const start = close < 0 ? text.indexOf("{") : text.lastIndexOf("{", close);
      if (start < 0 && close < 0) done.push(text);
      else if (start < 0 || close < 0) return undefined;
      else
        for (const choice of text.slice(start + 1, close).split(","))
          next.push(text.slice(0, start) + choice + text.slice(close + 1));
    }
    if (done.length + next.length > MAXIMUM_ALTERNATIVES) return undefined;
    open = next;
  }
  done = [...new Set(done)];
  return done;
}

function compilePart(text: string): Part | undefined {
  if (text === "**") return "**";
  const tokens: Token[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    if (character === "*") {
      if (tokens.at(-1) !== "*") tokens.push("*");
    } else if (character === "?") tokens.push({ matches: () => true });
    else if (character === "[") {
      const close = characters.indexOf("]", at + 2);
      if (close < 0) return undefined;
      tokens.push({ matches: characterClass(characters.slice(at + 1, close)) });
      at = close;
    } else tokens.push({ matches: (other) => other === character });
  }
  return tokens;
}

function characterClass(written: readonly string[]): (character: string) => boolean {
  const negated = written[0] === "!" || written[0] === "^";
  const ranges: [string, string][] = [];
  for (let at = negated ? 1 : 0; at < written.length; at += 1) {
    const first = written[at] ?? "";
    const isRange = written[at + 1] === "-" && at + 2 < written.length;
    ranges.push([first, isRange ? (written[at + 2] ?? first) : first]);
    if (isRange) at += 2;
  }
  return (character) =>
    negated !== ranges.some(([first, last]) => codeOf(first) <= codeOf(character) && codeOf(character) <= codeOf(last));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function matchesName(part: Part, name: string): boolean {
  if (part === "**") return true;
  return matchSequence(
    part,
    [...name],
    (token) => token === "*",
    (token, character) => token === "*" || token.matches(character),
  );
}

/** The classic match with wildcards: on a mismatch only the last star takes one more item. */
function matchSequence<P, I>(
  pattern: readonly P[],
  items: readonly I[],
  isStar: (p: P) => boolean,
  matches: (p: P, item: I) => boolean,
): boolean {
  let [p, i, starAt, starItem] = [0, 0, -1, 0];
  while (i < items.length) {
    const token = pattern[p];
    if (token !== undefined && isStar(token)) {
      [starAt, starItem] = [p, i];
      p += 1;
    } else if (token !== undefined && matches(token, items[i] as I)) {
      p += 1;
      i += 1;
    } else if (starAt >= 0) {
      starItem += 1;
      [p, i] = [starAt + 1, starItem];
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] as P)) p += 1;
  return p === pattern.length;
}
