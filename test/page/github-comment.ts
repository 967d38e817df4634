import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { marked } from "marked";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";

/** Markdown as a comment on GitHub: parsed as GFM, sanitised by GitHub's list, set by its styles. */

const require = createRequire(import.meta.url);
const STYLES = readFileSync(require.resolve("github-markdown-css/github-markdown.css"), "utf8");

/** The elements that GitHub leaves in a comment (github/markup, github.com's sanitisation filter). */
const ALLOWED = new Set(
  "a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt ul var wbr".split(
    " ",
  ),
);
/** Elements that go with all that is in them. */
const DROPPED = new Set(["script", "style", "title", "textarea", "iframe", "template"]);
const ATTRIBUTES = new Set(["align", "alt", "href", "open", "src", "title", "width", "height"]);
const ADDRESS = /^(?:https?:|mailto:|[#/])/i;

type Node = DefaultTreeAdapterTypes.ChildNode;

function sanitised(node: Node): readonly Node[] {
  if (node.nodeName === "#comment" || DROPPED.has(node.nodeName)) return [];
  if (!("tagName" in node)) return [node];
  const children = node.childNodes.flatMap(sanitised);
  if (!ALLOWED.has(node.tagName)) return children;
  const attrs = node.attrs.filter(
    ({ name, value }) => ATTRIBUTES.has(name) && ((name !== "href" && name !== "src") || ADDRESS.test(value)),
  );
  return [{ ...node, attrs, childNodes: children }];
}

/** What GitHub makes of a comment's Markdown, as HTML. */
function githubHtml(markdown: string): string {
  const fragment = parseFragment(marked.parse(markdown, { gfm: true, async: false }));
  return serialize({ ...fragment, childNodes: fragment.childNodes.flatMap(sanitised) });
}

/** A page with nothing but the comment, in the frame that a pull request has around it. */
export function githubPage(markdown: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>A comment</title>
<style>${STYLES}</style>
<style>
  body { margin: 0; padding: 16px; background: #fff; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; font-size: 14px; }
  .frame { max-width: 860px; margin: 0 auto; border: 1px solid #d1d9e0; border-radius: 6px; }
  .frame header { padding: 8px 16px; background: #f6f8fa; color: #59636e; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; }
  .frame header b { color: #1f2328; }
  /* GitHub underlines links in text unless a reader says otherwise. */
  .frame .markdown-body a { text-decoration: underline; }
  .frame .markdown-body { padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
  @media (prefers-color-scheme: dark) {
    body { background: #0d1117; }
    .frame, .frame header { border-color: #3d444d; }
    .frame header { background: #151b23; color: #9198a1; }
    .frame header b { color: #f0f6fc; }
  }
</style></head>
<body><main class="frame"><header><b>github-actions</b> bot commented</header>
<article class="markdown-body">${githubHtml(markdown)}</article></main></body></html>
`;
}
