import { Lexer } from "yaml";

/** A configuration file is at most this long. */
export const MAX_CONFIG_BYTES = 1_048_576;
/** Words and marks of YAML. Parsing is linear in them, and slow enough per token that the size alone is no bound. */
const MAX_TOKENS = 100_000;
/** Depth of `[` and `{`. A configuration needs seven. */
const MAX_FLOW_DEPTH = 32;
/** Every level of block nesting needs a column of indentation or another `-`, `?` or `:` on its line. */
const MAX_INDENT = 200;
const MAX_MARKS_IN_LINE = 32;

const SCALAR_FOLLOWS = "\u001f";
const ZERO_WIDTH = new Set(["\u0002", "\u0018", SCALAR_FOLLOWS]);

/** Where a text leaves the bounds, as an offset into it, and what to do about it. */
export interface OutOfBounds {
  readonly offset: number;
  readonly text: string;
}

/**
 * Checks the shape of a YAML text before it is parsed, because the parser recurses: amount of tokens, depth of flow
 * and block nesting, directives. Stops at the first excess, so its time is bounded whatever the text.
 */
export function outOfBounds(text: string): OutOfBounds | undefined {
  let [offset, tokens, depth, marks] = [0, 0, 0, 0];
  let [lineStart, scalar] = [true, false];
  for (const token of new Lexer().lex(text)) {
    if (ZERO_WIDTH.has(token) && !scalar) {
      scalar = token === SCALAR_FOLLOWS;
      continue;
    }
    const found = (problem: string): OutOfBounds => ({ offset, text: problem });
    tokens += 1;
    if (tokens > MAX_TOKENS)
      return found(
        `the file holds too much, more than ${MAX_TOKENS} words and marks; let rules with "*" and lists select benchmarks instead`,
      );
    if (!scalar) {
      if (token === "[" || token === "{") depth += 1;
      if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
      if (depth === 0 && (token === "-" || token === "?" || token === ":")) marks += 1;
      if (
        depth > MAX_FLOW_DEPTH ||
        (depth === 0 && (marks > MAX_MARKS_IN_LINE || (lineStart && /^ +$/.test(token) && token.length > MAX_INDENT)))
      ) {
        return found("nested too deeply; write it flat, as in the documentation");
      }
      if (lineStart && token.startsWith("%"))
        return found("YAML directives are not read here; remove the line that starts with %");
    }
    lineStart = token.endsWith("\n");
    if (lineStart) marks = 0;
    offset += token.length;
    scalar = false;
  }
  return undefined;
}
