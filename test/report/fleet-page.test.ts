import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleetOf } from "../../src/compare/fleet.ts";
import { anchorOf } from "../../src/report/anchor.ts";
import { renderFleetPage } from "../../src/report/fleet-page.ts";
import { publicationOf } from "../../src/report/publication-files.ts";
import { entry } from "../compare/fleet-points.ts";
import { anyForeignFleet, moveOf, studyFleet } from "./fleets.ts";
import { attributeOf, elementsOf, named, readPage, textOf } from "./markup-reader.ts";
import { PLACEHOLDER } from "./placeholder.ts";

const study = studyFleet();
const render = (fleet = study, changes = study.entries.slice(0, 2).map((one) => moveOf(one))) =>
  renderFleetPage({ fleet, changes, hasFeed: true, ...PLACEHOLDER });
const read = (...args: Parameters<typeof render>) => readPage(render(...args));

/** Nothing in the page runs or reaches outside but the two files beside it, whatever the data were. */
function expectHarmless(page: ReturnType<typeof read>): void {
  const elements = elementsOf(page);
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const running = scripts.filter((one) => attributeOf(one, "type") !== "application/json");
  expect(running.map(textOf)).toEqual([PLACEHOLDER.script]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => name.startsWith("on") || name === "style" || name.endsWith("src"))).toEqual(
    [],
  );
  const links = attributes.filter(({ name }) => name.endsWith("href")).map(({ value }) => value);
  expect(links.filter((value) => !/^(?:#[a-z0-9-]+|latest\.json|changes\.atom)$/.test(value))).toEqual([]);
}

describe("the published page", () => {
  it("repeats in every cell of its table the head above it, for windows in which a row is a card", () => {
    const table = named(read(), "table").find((one) => attributeOf(one, "class") === "fleet-table entries");
    if (table === undefined) throw new Error("a table");
    const [, ...heads] = named(table, "th")
      .filter((one) => attributeOf(one, "scope") === "col")
      .map(textOf);
    const rows = named(table, "tr").map((row) => named(row, "td").map((cell) => attributeOf(cell, "data-head")));
    expect(rows.filter(({ length }) => length > 0)).toHaveLength(60);
    for (const cells of rows.filter(({ length }) => length > 0)) expect(cells).toEqual(heads);
  });

  it("tells without a script who is best, why, and every figure with its interval", () => {
    const text = textOf(read()).replace(/\s+/g, " ");
    for (const said of [
      "60 benchmarks on 10 devices",
      "As of 2026-11-24 02:37 UTC",
      "Fastest within 1 point of the best top-1",
      "efficientnet-b3 on gpu-2080ti, TensorRT, fp16, batch 1, 1 thread",
      "the fastest of 11 that are not told apart in accuracy",
      "It was measured 14 days before the newest.",
      "Where each model is fastest, whatever its accuracy there",
      "Times from 260 µs to 2.07 s, on a logarithmic scale.",
      "imported: it was not measured by edgebench but by trtexec",
      "it is not told on which images its accuracy is.",
      "10 sessions",
      "1 session, so no interval",
      "imagenetv2, 10,000 images",
    ])
      expect(text).toContain(said);
  });

  it("leads every name to the benchmark's row, and each row is there once", () => {
    const page = read();
    const elements = elementsOf(page);
    const ids = elements.flatMap((one) => attributeOf(one, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("benchmark-"))).toEqual(study.entries.map(anchorOf));
    const links = named(page, "a").flatMap((one) => attributeOf(one, "href") ?? []);
    for (const link of links.filter((one) => one.startsWith("#"))) expect(ids).toContain(link.slice(1));
  });

  it("says why nobody is named where every benchmark was scored on other images", () => {
    const scoredOn = (model: string, count: number) => {
      const made = entry(model, "desk", 10, 700);
      const { accuracy } = made;
      return { ...made, ...(accuracy && { accuracy: { ...accuracy, images: { ...accuracy.images, count } } }) };
    };
    const apart = fleetOf([scoredOn("a", 30), { ...scoredOn("b", 50), headUntold: true }]);
    const text = textOf(read(apart ?? study, [])).replace(/\s+/g, " ");
    expect(text).toContain(
      "Never held against each other, since the images or the work differ: 1 benchmark, one input at a time, on val, 30 images; 1 benchmark, one input at a time, on val, 50 images. So nobody is named.",
    );
    expect(text).toContain("Its last session tells of an older commit");
  });

  it("is calm where nothing is worse", () => {
    const calm = fleetOf([entry("a", "desk", 10, 700, { history: { sessions: 20, standing: "stable" } })]);
    const page = readPage(renderFleetPage({ fleet: calm ?? study, changes: [], hasFeed: false, ...PLACEHOLDER }));
    expect(textOf(page)).toContain("No level is worse than it was");
    expect(named(page, "a").flatMap((one) => attributeOf(one, "href") ?? [])).not.toContain("changes.atom");
  });

  it("publishes only known conditions of a device", () => {
    const secret = { ...entry("a", "desk", 10, 700), conditions: { "cpu-model": "Example", inputs: "dataset" } };
    const fleet = fleetOf([secret, entry("b", "desk", 10, 700)]);
    const section = elementsOf(read(fleet ?? study, [])).find((one) => attributeOf(one, "id") === "conditions");
    expect(section && textOf(section).replace(/\s+/g, "")).toBe("Devicesdeskcpu-modelExample");
  });

  it("gives the same bytes for the same fleet, in any order of its changes", () => {
    const changes = study.entries.slice(0, 5).map((one) => moveOf(one));
    expect(render(study, changes.toReversed())).toBe(render(study, changes));
  });

  it("runs and loads nothing, whatever the names are", () => {
    fc.assert(
      fc.property(anyForeignFleet, (fleet) => {
        expectHarmless(
          read(
            fleet,
            fleet.entries.map((one) => moveOf(one)),
          ),
        );
      }),
      { numRuns: 40 },
    );
    expectHarmless(read());
  });
});

describe("what is published", () => {
  const publication = (fleet = study, baseUrl: string | undefined = undefined) =>
    publicationOf({ fleet, changes: [], baseUrl, script: PLACEHOLDER.script, run: "https://example.org/run/1" });

  it("is the page, latest.json, badges, and a feed where the address is known", () => {
    expect([...publication().files(undefined).keys()].slice(-2)).toEqual(["latest.json", "index.html"]);
    expect([...publication(study, "https://example.org/").files(undefined).keys()].slice(-3)).toEqual([
      "latest.json",
      "changes.atom",
      "index.html",
    ]);
    expect(publication().message).toBe("Publish 60 benchmarks as of 2026-11-24\n\nhttps://example.org/run/1\n");
  });

  it("lets badges of an earlier publication that are not in it any more say so", () => {
    const before = publication().files(undefined).get("latest.json");
    const one = fleetOf(study.entries.slice(0, 1));
    const files = publication(one).files(before);
    const gone = [...files].filter(([, content]) => content.includes("no longer measured"));
    expect(gone).toHaveLength(60 + 59 - 2);
    expect([...files].at(-1)?.[0]).toBe("index.html");
  });

  it.each([
    "no JSON",
    "{}",
    '{"benchmarks":[{"badges":[{"path":"../../index.html"}]}]}',
    '{"benchmarks":[{"badges":[{"path":"badges/../x.json"}]}]}',
    "null",
  ])("writes nothing that a foreign latest.json names: %s", (marked) => {
    expect([...publication().files(marked).keys()]).toEqual([...publication().files(undefined).keys()]);
  });
});
