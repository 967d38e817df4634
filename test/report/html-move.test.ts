import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { moveMarkup } from "../../src/report/html-move.ts";
import type { Finding } from "../../src/trend/finding.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { nights } from "../compare/sessions.ts";
import { foreignText } from "./foreign-judgement.ts";
import { benchmark, judged, judgement } from "./judgements.ts";
import { attributeOf, elementsOf, named, readFragment, readPage, seenIn } from "./markup-reader.ts";
import { PLACEHOLDER } from "./placeholder.ts";

const WHAT = benchmark("resnet50", "rpi3");
const SESSIONS = nights(Array.from({ length: 20 }, (_, index) => (index < 12 ? 10 : 12)));
const sighting = (at: number) => {
  const session = SESSIONS[at];
  if (session === undefined) throw new Error("twenty nights");
  return { session: session.session, commit: session.commit, recordedAt: session.recordedAt };
};
const [GOOD, BAD] = [sighting(11), sighting(12)];
const ALARM: NotedChangePoint = {
  benchmark: WHAT,
  metric: "latency",
  kind: "step",
  direction: "worse",
  lastBefore: GOOD,
  firstAfter: BAD,
  before: { value: 10e6 },
  after: { value: 12e6 },
  effect: 0.2,
  interval: { lower: 0.18, upper: 0.22 },
  differing: ["kernel"],
  attribution: {
    hypothesis: "model",
    models: { moved: 1, of: 4 },
    devices: { moved: 2, of: 2 },
    environment: [{ name: "kernel", before: "5.10", after: "6.1" }],
  },
  notedAt: "2026-10-16T00:00:00Z",
};
const finding = (overrides: Partial<Finding> = {}): Finding => ({
  cause: "code",
  evidence: { kind: "exact" },
  confirmedBy: [],
  group: "code resnet50 x",
  commits: { count: 3, listed: [{ commit: BAD.commit, title: "Prune it", author: "Ada", isMerge: false }] },
  foundAt: "2026-10-17T00:00:00Z",
  ...overrides,
});
const read = (change: NotedChangePoint, repository?: string) =>
  readFragment(
    moveMarkup(change, repository)
      .map(({ markup }) => markup)
      .join(""),
  );
const linesOf = (change: NotedChangePoint) => named(read(change), "p", "li").map((one) => seenIn(one).trim());
const SHORT = [GOOD.commit.slice(0, 10), BAD.commit.slice(0, 10)];

describe("moveMarkup", () => {
  it("says of an alarm that it is one, what speaks for what, and which commits are suspect", () => {
    expect(linesOf(ALARM)).toEqual([
      "latency (median) moved for the worse on 2026-10-14: +20.0 % [+18.0, +22.0], from 10.0 ms to 12.0 ms.",
      "This is an alarm: what moved it is not known yet. In the same night resnet50 on 2 of its 2 devices moved, and 1 of 4 models of rpi3, which speaks for the model. Between the two nights the environment changed: kernel from 5.10 to 6.1.",
      `Suspect are the commits after ${SHORT[0]} up to ${SHORT[1]}.`,
    ]);
  });

  it("says of a finding what did it, and lists the commits that it knows", () => {
    expect(linesOf({ ...ALARM, finding: finding(), returned: sighting(18) }).slice(1)).toEqual([
      expect.stringMatching(/^The code did it: .*It is a property of the content/),
      `Suspect are the 3 commits after ${SHORT[0]} up to ${SHORT[1]}:`,
      `${SHORT[1]} Prune it (Ada)`,
      "and 2 more",
      `It returned on 2026-10-20 with ${sighting(18).commit.slice(0, 10)}.`,
    ]);
  });

  it.each<[string, Partial<NotedChangePoint>, RegExp]>([
    [
      "device",
      { finding: finding({ cause: "device", evidence: { kind: "same-content" } }) },
      /The device did it, and no code/,
    ],
    ["what a device met", { finding: finding({ cause: "device" }) }, /The nights measured the commits after/],
    ["both", { finding: finding({ cause: "both", evidence: { kind: "same-content" } }) }, /did a part of it/],
    [
      "unknown",
      { finding: finding({ cause: "unknown", evidence: { kind: "none", why: "gone" } }) },
      /could tell: gone/,
    ],
    ["better", { direction: "better" }, /This is for the better, so its cause is not sought\./],
    ["drift", { kind: "drift" }, /drifted for the worse from 2026-10-13 to 2026-10-14.*It went little by little/s],
    ["same commit", { firstAfter: { ...BAD, commit: GOOD.commit } }, /Both nights measured 0{10}\./],
  ])("says %s", (_, overrides, said) => {
    expect(linesOf({ ...ALARM, ...overrides }).join("\n")).toMatch(said);
  });

  it("tells of a line from before what it holds", () => {
    const { kind: _, interval: __, attribution: ___, ...old } = ALARM;
    expect(linesOf(old).slice(0, 2)).toEqual([
      "latency (median) moved for the worse on 2026-10-14: +20.0 %, from 10.0 ms to 12.0 ms.",
      "This is an alarm: what moved it is not known yet. 1 condition of the measurement changed too: kernel.",
    ]);
  });

  it("links commits where the repository is known, and never to what is no address", () => {
    const hrefs = (repository?: string) =>
      named(read({ ...ALARM, finding: finding() }, repository), "a").map((one) => attributeOf(one, "href"));
    const address = "https://github.com/octo/lab";
    expect(hrefs(address)).toEqual([GOOD, BAD, BAD].map(({ commit }) => `${address}/commit/${commit}`));
    expect(hrefs()).toEqual([]);
    expect(hrefs("javascript:alert(1)//")).toEqual([]);
  });

  it("lets nothing foreign become markup", () => {
    fc.assert(
      fc.property(foreignText, foreignText, foreignText, (title, author, why) => {
        const commits = {
          count: 1,
          listed: [{ commit: BAD.commit, title: title.slice(0, 200), author: author.slice(0, 100), isMerge: true }],
        };
        const made = read({
          ...ALARM,
          differing: [title],
          finding: finding({ cause: "unknown", evidence: { kind: "none", why }, commits }),
        });
        const ours = ["p", "li", "ul", "strong", "code", "span"];
        expect(elementsOf(made).filter(({ tagName }) => !ours.includes(tagName))).toEqual([]);
      }),
    );
  });
});

describe("the history of a report", () => {
  it("tells each move behind its drawing, without a script", () => {
    const one = judged(WHAT);
    const history = new Map([[one.id, { sessions: SESSIONS, isWhole: false, changePoints: [ALARM] }]]);
    const page = readPage(
      renderHtml(judgement([one]), { ...PLACEHOLDER, history, repository: "https://github.com/octo/lab" }),
    );
    const [moves] = named(page, "ul").filter((list) => attributeOf(list, "class") === "moves");
    expect(moves && seenIn(moves)).toContain("This is an alarm: what moved it is not known yet.");
    expect(moves && named(moves, "a").map((link) => attributeOf(link, "href"))).toEqual(
      [GOOD, BAD].map(({ commit }) => `https://github.com/octo/lab/commit/${commit}`),
    );
    expect(seenIn(page)).toContain("; a branch tells a report its newest nights alone: latency (median) moved once");
    expect(seenIn(page)).toContain('"cause":"alarm"');
  });
});
