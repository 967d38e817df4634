import { T as sha256Hex } from "./unit.js";
import { n as html } from "./escape.js";
import { f as withWholeFigures } from "./figures.js";

// src/report/markup.ts
const VOID = /* @__PURE__ */ new Set(["img", "meta"]);
/**
* Elements between which white space means nothing: each ends its line, so that a person can read the file and its diffs.
* Cells of tables and parts of drawings do not: a browser would keep a hundred thousand line breaks of a large report.
*/
const LINES = new Set("caption dd dl dt details div figure footer h1 h2 head header li main meta nav p section summary table tr ul".split(" "));
/** An element of HTML or SVG. Names are ours; attribute values and text may be foreign. */
function element(name, attributes = {}, ...children) {
	const start = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
	const end = LINES.has(name) ? "\n" : "";
	return { markup: `${start}${VOID.has(name) ? "" : `${children.map(inner).join("")}</${name}>`}${end}` };
}
/** Inline parts with a space between them; what is undefined is left out. */
function spaced(...parts) {
	return { markup: parts.flatMap((part) => part === void 0 ? [] : inner(part)).join(" ") };
}
/** A style sheet of ours: the one text that is not escaped, since HTML would not read references in it. */
function styleElement(css) {
	return { markup: `<style>${css}</style>\n` };
}
/** A script of ours, which must not hold what ends or hides a script: HTML would not read references in it. */
function scriptElement(code) {
	if (/<(?:\/script|script|!--)/i.test(code)) throw new Error("a script holds what HTML reads as the end of it");
	return { markup: `<script>${code}<\/script>\n` };
}
/** Data for the page's script under a name, as JSON. Strings in it may be foreign: no `<` is left, so nothing ends the element. */
function dataElement(name, json) {
	return { markup: `<script type="application/json" id="data-${name}">${json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}<\/script>\n` };
}
function inner(child) {
	if (child === void 0) return "";
	if (typeof child === "string") return html(withWholeFigures(child));
	return "markup" in child ? child.markup : child.map(inner).join("");
}
function attribute([name, value]) {
	if (value === void 0) return "";
	if (value === true) return ` ${name}`;
	return ` ${name}="${typeof value === "number" ? decimal(value) : html(value)}"`;
}
/** A coordinate, to a hundredth. */
function decimal(value) {
	return String(Math.round(value * 100) / 100 || 0);
}

// src/report/html-style.ts
/** The report's one style sheet. No web font, no image; both colour schemes; narrow screens lay table rows out as cards. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f7f9; --text: #1c2127; --muted: #59626d; --line: #d9dee4; --edge: #7b8592; --link: #0b5cad;
  --red: #b3261e; --red-soft: #fce8e6; --green: #1a7232; --green-soft: #e3f4e6; --amber: #855400; --amber-soft: #fdf0d5;
  --violet: #6a3fa0; --violet-soft: #f0e9f9; --blue: #0b5cad; --blue-soft: #e4effb; --grey: #59626d; --grey-soft: #eceff2;
  --base: #3b6ea8; --head: #c25700; --band: #8a94a01f; --band-edge: #8a94a0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --raised: #1c2026; --text: #e7eaee; --muted: #a0a9b4; --line: #343a42; --edge: #7f8995; --link: #7db8f5;
    --red: #ff9088; --red-soft: #43201e; --green: #7dd391; --green-soft: #17351f; --amber: #edbf6a; --amber-soft: #3a2d10;
    --violet: #c7a6f2; --violet-soft: #30244a; --blue: #7db8f5; --blue-soft: #16304b; --grey: #a0a9b4; --grey-soft: #2a2f36;
    --base: #7fb0e6; --head: #ff9d4d; --band: #a0a9b426; --band-edge: #6b7480;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 76rem; padding: 0 1.25rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--raised); }
.skip:focus { left: 0; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: clamp(1.3rem, 1rem + 1.4vw, 1.7rem); line-height: 1.25; max-width: 60rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 0.9rem; }
h3 { font-size: 1rem; display: inline; }
ul { margin: 0; padding-left: 1.2rem; }
li + li { margin-top: 0.35rem; }

.answer { margin-top: 1.5rem; padding: 1.4rem 1.5rem; border-radius: 10px; border-left: 6px solid var(--tone); background: var(--soft); }
.answer.fail { --tone: var(--red); --soft: var(--red-soft); }
.answer.pass { --tone: var(--green); --soft: var(--green-soft); }
.answer.unknown { --tone: var(--amber); --soft: var(--amber-soft); }
.overline { color: var(--tone); font-weight: 600; font-size: 0.9rem; margin-bottom: 0.25rem; }
.sides { color: var(--muted); margin-top: 0.5rem; }
.tally, nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.8rem; }
.tally li, nav li { margin: 0; }
.answer .badge { background: var(--page); }
nav ul { gap: 0.2rem 1.1rem; font-size: 0.95rem; }

.badge {
  --tone: var(--grey); --soft: var(--grey-soft); display: inline-block; padding: 0.05rem 0.6rem; border-radius: 1rem;
  background: var(--soft); color: var(--tone); font-size: 0.85rem; font-weight: 600; white-space: nowrap;
}
.regressed, .head-failed { --tone: var(--red); --soft: var(--red-soft); }
.improved { --tone: var(--green); --soft: var(--green-soft); }
.inconclusive { --tone: var(--amber); --soft: var(--amber-soft); }
.not-measured { --tone: var(--violet); --soft: var(--violet-soft); }
.new { --tone: var(--blue); --soft: var(--blue-soft); }
.unchanged, .removed { --tone: var(--grey); --soft: var(--grey-soft); }
.where, .remarks, .figures, .evidence { color: var(--muted); font-size: 0.875rem; }
td .remarks, th .where { display: block; font-weight: 400; }

table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--muted); font-size: 0.9rem; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.7rem 0.5rem 0; border-top: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--muted); font-size: 0.85rem; border-top: 0; vertical-align: bottom; }
.comparisons .what { min-width: 11rem; font-weight: 600; }
.comparisons .badge { white-space: normal; overflow-wrap: normal; }
.comparisons .verdict { min-width: 8.75rem; }
.comparisons .metric { min-width: 6.5rem; overflow-wrap: normal; }
.comparisons .evidence { min-width: 11rem; }
.comparisons thead .what { font-weight: 400; }
.comparisons thead .evidence { font-size: 0.85rem; }
.comparisons .values, .comparisons .change, .launches td { white-space: nowrap; font-variant-numeric: tabular-nums; }
.comparisons .change .figures { display: block; }
.comparisons .mark-cell { white-space: nowrap; }
.mark { display: block; margin-top: 0.2rem; }

/* What is far from the window is neither laid out nor painted: a large report opens as fast as a small one. */
details.benchmark { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.benchmark[open] { contain-intrinsic-size: auto 90rem; }
#comparisons { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
details.benchmark { border: 1px solid var(--line); border-radius: 8px; padding: 0 1.1rem; }
details.benchmark + details.benchmark { margin-top: 0.6rem; }
details.benchmark[open] { padding-bottom: 1.1rem; }
summary { cursor: pointer; padding: 0.7rem 0; }
summary > * { margin-left: 0.4rem; }
.all-launches > summary { color: var(--link); padding: 0.5rem 0; width: fit-content; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0 0 0.9rem; font-size: 0.95rem; }
dt { color: var(--muted); grid-column: 1; }
dd { margin: 0; grid-column: 2; }
.figures-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.2rem 2rem; }
figure { margin: 0; min-width: 0; }
figcaption strong { color: var(--text); }
figcaption, .left-out, .legend, .not-listed { color: var(--muted); font-size: 0.875rem; }
.left-out { margin-top: 0.9rem; }
.legend { max-width: 60rem; margin-bottom: 0.9rem; }
.legend p + p { margin-top: 0.5rem; }
[hidden] { display: none !important; }
.toolbar { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; margin-top: 1.2rem; }
.field { display: flex; flex-direction: column; gap: 0.15rem; font-size: 0.85rem; color: var(--muted); min-width: 0; }
.toolbar input { width: 15rem; max-width: 100%; }
input, select, button {
  font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--edge); border-radius: 6px; padding: 0.3rem 0.6rem; max-width: 100%;
}
button { cursor: pointer; background: var(--raised); }
.told { color: var(--muted); font-size: 0.9rem; align-self: center; }
.toolbar > button { font-size: 0.85rem; }
.toolbar > .told { align-self: end; padding: 0.3rem 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; margin-bottom: 0.9rem; font-size: 0.9rem; }
.choice { display: inline-block; font-size: 0.9rem; color: var(--muted); margin-bottom: 0.3rem; }
.view { margin-bottom: 0.6rem; }
.figures-table > summary, .all-nights > summary { font-size: 0.875rem; color: var(--link); padding: 0.3rem 0; width: fit-content; }
.moves { margin: 0.4rem 0; font-size: 0.95rem; }
.moves p { margin: 0.15rem 0; }
.moves > li { margin-bottom: 0.6rem; }
.scrolling { overflow-x: auto; }
.launches, .classes { font-size: 0.875rem; }
.changed-images { margin-top: 0.9rem; }
.changed-images > p { margin-bottom: 0.5rem; }
.pictures { list-style: none; padding: 0; margin-top: 0.9rem; display: flex; flex-wrap: wrap; gap: 0.8rem; }
.pictures li { margin: 0; width: 7.5rem; }
.pictures img { display: block; width: 4rem; height: 4rem; object-fit: contain; border: 1px solid var(--line); image-rendering: pixelated; }
.classes thead th { overflow-wrap: normal; }
.classes td { font-variant-numeric: tabular-nums; }
.values-table { width: auto; margin-top: 0.5rem; }
.environments { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; }
.environment { font-size: 0.95rem; height: fit-content; }
.environment caption { font-weight: 600; color: var(--text); }
.environment th { color: var(--muted); width: 40%; }
footer { margin-top: 3rem; color: var(--muted); font-size: 0.875rem; border-top: 1px solid var(--line); padding-top: 0.8rem; }

.tolerance { fill: var(--band); stroke: var(--band-edge); stroke-width: 0.75; stroke-dasharray: 3 3; }
.zero { stroke: var(--muted); stroke-width: 1; }
.bar { stroke: var(--tone); stroke-width: 2.5; fill: none; }
.estimate, .arrow { fill: var(--tone); }

/* As high as they will be, as a rule, so that little moves when they are drawn. */
.drawing { display: none; min-height: 215px; margin-top: 0.3rem; color: var(--muted); }
[data-view=distribution] .drawing { min-height: 234px; }
[data-view=history] .drawing { min-height: 264px; }
[data-view=course] .drawing { min-height: 298px; }
[data-view=sustained] .drawing { min-height: 310px; }
[data-view^=fleet] .drawing { min-height: 290px; }
[data-view=fleet-front] .drawing { min-height: 454px; }
.scripted .drawing { display: block; }
.view .drawing.drawn { min-height: 0; }
.chart { position: relative; }
.points-stop { position: absolute; inset: 0; pointer-events: none; outline-offset: -2px; }
.plot { --plot-background: var(--raised); overflow: visible; font-variant-numeric: tabular-nums; }
.tip { color: var(--text); }

@media (max-width: 46rem) {
  body { padding: 0 0.9rem 2rem; }
  .answer { padding: 1.1rem; margin-top: 0.9rem; }
  .comparisons, .comparisons tbody, .comparisons caption { display: block; }
  .comparisons thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .comparisons tr { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 0.8rem; padding: 0.8rem 0; border-top: 1px solid var(--line); }
  .comparisons th, .comparisons td { display: block; border: 0; padding: 0; min-width: 0; }
  .comparisons .what, .comparisons .verdict, .comparisons .metric, .comparisons .evidence { min-width: 0; }
  .comparisons .what { grid-area: 1 / 1; }
  .comparisons .verdict { grid-area: 1 / 2; justify-self: end; }
  .comparisons .values { text-align: right; }
  .comparisons .mark-cell { justify-self: end; }
  .comparisons .change .figures { display: inline; }
  .comparisons .evidence, .comparisons .reason { grid-column: 1 / -1; }
  dl { grid-template-columns: 1fr; }
  dt, dd { grid-column: 1; }
  dd + dt { margin-top: 0.35rem; }
  details.benchmark { padding: 0 0.8rem; }
}
@media (min-width: 110rem) {
  html { font-size: 112.5%; }
  body { max-width: 130rem; }
  .comparisons .what { min-width: 20rem; }
}
@media print {
  body { max-width: none; }
  nav, .skip, .toolbar, .actions { display: none; }
  details.benchmark, #comparisons { content-visibility: visible; }
  tr, figure { break-inside: avoid; }
}
`;

// src/report/html-page.ts
/** The style sheet that Observable Plot 0.6 puts into every drawing of the class `plot`, byte for byte. */
const PLOT_STYLE = `:where(.plot) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot text),
:where(.plot tspan) {
  white-space: pre;
}`;
/**
* A whole page that loads nothing. Its policy allows one style sheet and one script, each by its digest, and images that are
* written in the page itself; no frame, form or connection at all, no code made of text, and no markup made of text by the
* script. Without a script it allows none.
*/
function page(parts, ...body) {
	const style = `${STYLE}${parts.style ?? ""}`;
	const head = element("head", {}, element("meta", { charset: "utf-8" }), element("meta", {
		"http-equiv": "Content-Security-Policy",
		content: policy(style, parts.script)
	}), element("meta", {
		name: "viewport",
		content: "width=device-width, initial-scale=1"
	}), element("meta", {
		name: "color-scheme",
		content: "light dark"
	}), element("meta", {
		name: "referrer",
		content: "no-referrer"
	}), element("title", {}, parts.title), styleElement(style));
	const data = Object.entries(parts.data ?? {}).map(([name, json]) => dataElement(name, json));
	const script = parts.script === void 0 ? void 0 : scriptElement(parts.script);
	return `<!doctype html>\n${element("html", { lang: "en" }, head, element("body", {}, body, data, script)).markup}\n`;
}
function policy(style, script) {
	return [
		"default-src 'none'",
		`style-src ${[style, ...script === void 0 ? [] : [PLOT_STYLE]].map(source).join(" ")}`,
		...script === void 0 ? [] : [
			`script-src ${source(script)}`,
			"require-trusted-types-for 'script'",
			"trusted-types 'none'"
		],
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
const source = (text) => `'sha256-${base64(sha256Hex(text))}'`;
function base64(hex) {
	const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
	return btoa(String.fromCharCode(...bytes));
}

export { spaced as i, decimal as n, element as r, page as t };