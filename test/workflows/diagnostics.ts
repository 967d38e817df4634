import { type GitHubPackages, githubPackages } from "./github-packages.ts";

type TextDocument = Parameters<GitHubPackages["validate"]>[0];

/** What GitHub's parser and language service find wrong with a workflow or an action, as sentences. */
export async function diagnose(path: string, text: string): Promise<readonly string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter, validate } = await githubPackages();
  const found: string[] = [];
  if (!path.endsWith("action.yml")) {
    const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    found.push(...context.errors.getErrors().map(({ message }) => message));
  }
  const diagnostics = await validate(document(path, text));
  return [...found, ...diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)];
}

let documents = 0;

/** A text as an editor has it open. Each has an address of its own, by which the service remembers what it has read. */
function document(path: string, text: string): TextDocument {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const offsetAt = ({ line, character }: { readonly line: number; readonly character: number }) =>
    (starts[line] ?? text.length) + character;
  return {
    uri: `file:///repository-${documents++}/${path}`,
    languageId: "yaml",
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt(offset) {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
    offsetAt,
    getLineRange: (line) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
    getEOLCharacters: () => "\n",
  };
}
