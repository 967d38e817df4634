import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/compare/judgement.ts";
import { renderHtml } from "../../src/report/html.ts";
import { anyForeignJudgement, foreignJudgement, HOSTILE } from "./foreign-judgement.ts";
import {
  calm,
  doubtful,
  everything,
  firstRun,
  golden,
  judgement,
  regressed,
  SAMPLE_NAMES,
  SAMPLES,
} from "./judgements.ts";
import { attributeOf, type Element, elementsOf, named, readPage, seenIn, textOf } from "./markup-reader.ts";
import { PLACEHOLDER } from "./placeholder.ts";

/** Of the style sheet that Plot puts into its drawings; test/page says whether it is right. */
const PLOT_STYLE = "'sha256-+TfQir1nvDucAdvE6XUQBt4ayUjpAWkbw2kCdSfekHM='";

const read = (made: Judgement) => readPage(renderHtml(made, PLACEHOLDER));

/** All that a page of ours is made of: nothing that loads, sends or frames. */
const OURS = new Set(
  "html head meta title style script body a header main footer nav section h1 h2 h3 p ul li dl dt dd div span strong table caption thead tbody tr th td details summary figure figcaption img svg g path circle rect text".split(
    " ",
  ),
);

/** Nothing in the page runs or reaches outside, whatever the data were. */
function expectHarmless(page: ReturnType<typeof read>): void {
  const elements = elementsOf(page);
  expect(elements.map(({ tagName }) => tagName).filter((name) => !OURS.has(name))).toEqual([]);
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const running = scripts.filter((one) => attributeOf(one, "type") !== "application/json");
  expect(running.map(textOf)).toEqual([PLACEHOLDER.script]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  const sources = attributes.filter(({ name }) => name.endsWith("src"));
  expect(sources.filter(({ value }) => !/^data:image\/png;base64,[A-Za-z0-9+/=]+$/.test(value))).toEqual([]);
  expect(attributes.filter(({ name }) => name.startsWith("on") || name === "style")).toEqual([]);
  const links = attributes.filter(({ name }) => name.endsWith("href"));
  expect(links.filter(({ value }) => !/^#[a-z0-9-]+$/.test(value))).toEqual([]);
}

describe("renderHtml", () => {
  it.each(SAMPLE_NAMES)("%s reads as its golden file", async (name) => {
    await expect(renderHtml(SAMPLES[name](), PLACEHOLDER)).toMatchFileSnapshot(golden(name, "report.html"));
  });

  it("gives the same bytes for the same judgement", () => {
    expect(renderHtml(everything(), PLACEHOLDER)).toBe(renderHtml(everything(), PLACEHOLDER));
  });

  it("answers in its title and its only first heading", () => {
    const page = read(regressed());
    const answer = "Do not merge yet: digits-wide is 62 % slower on local-cpu.";
    expect(named(page, "h1").map((one) => seenIn(one).trim())).toEqual([answer]);
    expect(named(page, "title").map(seenIn)[0]).toBe(`edgebench: ${answer}`);
  });

  it("allows its own style sheet and its script, by digest, and nothing else", () => {
    const page = read(everything());
    const [style, ...others] = named(page, "style");
    const [script, ...more] = named(page, "script").filter((one) => attributeOf(one, "type") === undefined);
    const digest = (one: Element | undefined) =>
      `'sha256-${createHash("sha256")
        .update(one ? textOf(one) : "")
        .digest("base64")}'`;
    const policies = named(page, "meta").filter(
      (meta) => attributeOf(meta, "http-equiv") === "Content-Security-Policy",
    );
    expect([others, more]).toEqual([[], []]);
    expect(policies.map((meta) => attributeOf(meta, "content")?.replace(PLOT_STYLE, "PLOT"))).toEqual([
      `default-src 'none'; style-src ${digest(style)} PLOT; script-src ${digest(script)}; require-trusted-types-for 'script'; trusted-types 'none'; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it("refers to nothing outside and runs its own script alone", () => {
    for (const name of SAMPLE_NAMES) expectHarmless(read(SAMPLES[name]()));
    expect(renderHtml(everything(), PLACEHOLDER)).not.toMatch(/https?:|url\(|@import/);
  });

  it("lets no string of a result become markup", () => {
    fc.assert(
      fc.property(anyForeignJudgement, (made) => expectHarmless(read(made))),
      { numRuns: 40 },
    );
    expectHarmless(read(foreignJudgement(40, HOSTILE)));
  });

  it("draws no number that is not one", () => {
    for (const made of [everything(), foreignJudgement(24, HOSTILE)])
      expect(renderHtml(made, PLACEHOLDER)).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)/);
  });
});

describe("a page for everyone", () => {
  const page = read(everything());
  const ids = elementsOf(page).flatMap((one) => attributeOf(one, "id") ?? []);

  it("has its landmarks and a language", () => {
    for (const landmark of ["header", "main", "footer", "nav"]) expect(named(page, landmark)).toHaveLength(1);
    expect(named(page, "html").map((one) => attributeOf(one, "lang"))).toEqual(["en"]);
  });

  it("skips no level of its headings", () => {
    const levels = elementsOf(page).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it("names every table and what its cells belong to", () => {
    for (const table of named(page, "table")) {
      expect(named(table, "caption").map((one) => textOf(one).trim())).not.toContain("");
      expect(named(table, "caption")).toHaveLength(1);
      for (const head of named(table, "th")) expect(attributeOf(head, "scope")).toMatch(/^(row|col)$/);
      for (const row of named(table, "tr")) expect(named(row, "th").length).toBeGreaterThan(0);
    }
  });

  it("says every drawing in words, or leaves it to the words beside it", () => {
    for (const svg of named(page, "svg")) {
      const words = attributeOf(svg, "aria-label");
      expect(words === undefined ? attributeOf(svg, "aria-hidden") : attributeOf(svg, "role")).toBe(
        words === undefined ? "true" : "img",
      );
    }
  });

  it("leads every link somewhere, and no two places have one name", () => {
    for (const link of named(page, "a")) expect(ids).toContain(attributeOf(link, "href")?.slice(1));
    for (const section of named(page, "section")) expect(ids).toContain(attributeOf(section, "aria-labelledby"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets the keyboard reach what scrolls by itself", () => {
    const scrolling = elementsOf(page).filter((one) => attributeOf(one, "class") === "scrolling");
    expect(scrolling.length).toBeGreaterThan(0);
    for (const one of scrolling) expect(attributeOf(one, "tabindex")).toBe("0");
  });
});

describe("what the page tells", () => {
  const openIn = (made: Judgement) =>
    named(read(made), "details")
      .filter((one) => attributeOf(one, "open") !== undefined)
      .map((one) => textOf(named(one, "h3")[0] ?? one).trim());

  it("unfolds what needs a person, and new benchmarks where there is nothing else", () => {
    expect(openIn(doubtful())).toEqual(["digits-slow", "digits-wide"]);
    expect(openIn(calm())).toEqual([]);
    expect(openIn(firstRun())).toEqual(["digits-same", "digits-int8"]);
  });

  it("warns in its colour where the policy lets a regression pass", () => {
    const made = { ...regressed(), gate: { outcome: "pass", failures: [], warnings: [] } } as const;
    expect(named(read(made), "header").map((one) => attributeOf(one, "class"))).toEqual(["answer unknown"]);
  });

  it("lists every comparison", () => {
    const made = everything();
    const page = read(made);
    const all = named(page, "section").find((one) => attributeOf(one, "id") === "comparisons");
    const compared = made.benchmarks.flatMap(({ comparisons }) => comparisons).length;
    // Two benchmarks have a line as a whole: the failed head and the device without a result.
    expect(all && named(all, "tr")).toHaveLength(1 + compared + 2);
  });

  it("names what was left out and what was lost", () => {
    const text = textOf(read(foreignJudgement(1, ["the rule"])));
    expect(text).toContain("round 0 of the base does not count: the rule");
    expect(text).toContain("round 9 of the head was lost at the stage load (SIGKILL): the rule");
  });

  it("says that there is nothing where there is nothing", () => {
    expect(textOf(read(judgement([])))).toContain("There was nothing to compare.");
  });

  it("counts the launches that it does not list", () => {
    const [wide] = regressed().benchmarks;
    const measured = wide?.head.measurement;
    const [launch] = measured?.launches ?? [];
    if (wide === undefined || measured === undefined || launch === undefined) throw new Error("a measured head");
    const launches = Array.from({ length: 5_000 }, (_, round) => ({ ...launch, round }));
    const text = renderHtml(
      judgement([{ ...wide, head: { ...wide.head, measurement: { ...measured, launches } } }]),
      PLACEHOLDER,
    );
    expect(text).toContain("And 4808 more; the result file has them all.");
    expect(text.match(/<circle/g)?.length).toBeLessThan(500);
  });
});
