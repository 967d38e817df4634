import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { renderFeed } from "../../src/report/change-feed.ts";
import { renderFindingIssue } from "../../src/report/finding-issue.ts";
import type { Finding } from "../../src/trend/finding.ts";
import { anyForeignFleet, moveOf, studyFleet } from "./fleets.ts";
import { attributeOf, named, readFragment, textOf } from "./markup-reader.ts";

const BASE = "https://octo.github.io/lab/edgebench/";
const AS_OF = "2026-11-24T02:37:00.000Z";

interface Entry {
  readonly id: string;
  readonly title: { readonly "#text": string; readonly "@_type": string };
  readonly updated: string;
  readonly published: string;
  readonly link: { readonly "@_href": string };
  readonly content: { readonly "#text": string; readonly "@_type": string };
}
interface Atom {
  readonly "@_xmlns": string;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly "@_rel": string; readonly "@_href": string }[];
  readonly entry?: readonly Entry[];
}
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry", processEntities: true });
const read = (text: string) => (parser.parse(text) as { readonly feed: Atom }).feed;

const { entries } = studyFleet();
const [first, second] = entries;
if (first === undefined || second === undefined) throw new Error("a fleet of two or more");
const returned = { session: "f".repeat(32), commit: "c".repeat(40), recordedAt: "2026-11-23T02:37:00.000Z" };
const MOVES = [moveOf(first), moveOf(second, { returned, notedAt: "2026-11-23T03:02:11.000Z" })];
const FINDING: Finding = {
  cause: "code",
  evidence: { kind: "exact" },
  confirmedBy: [],
  group: "code a x",
  commits: { count: 1, listed: [{ commit: "b".repeat(40), title: "Prune <it>", author: "Ada", isMerge: true }] },
  foundAt: "2026-11-22T03:37:00Z",
};
const feedOf = (changes: typeof MOVES, baseUrl = BASE) => renderFeed({ changes, baseUrl, asOf: AS_OF });

/** What RFC 4287 requires: 4.1.1 of a feed, 4.1.2 of an entry. */
function expectAtom(text: string): Atom {
  expect(XMLValidator.validate(text)).toBe(true);
  const feed = read(text);
  expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(new URL(feed.id).href).toBe(feed.id);
  expect(feed.title).not.toBe("");
  expect(feed.author.name).not.toBe("");
  expect(new Date(feed.updated).toISOString()).toBe(feed.updated);
  expect(feed.link.map((one) => one["@_rel"]).sort()).toEqual(["alternate", "self"]);
  const ids = (feed.entry ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, title, updated, published, link, content } of feed.entry ?? []) {
    expect(new URL(id).protocol).toBe("https:");
    expect(new URL(link["@_href"]).href).toBe(link["@_href"]);
    expect(title["#text"]).not.toBe("");
    expect(content["@_type"]).toBe("html");
    for (const date of [updated, published]) expect(new Date(date).toISOString()).toBe(date);
  }
  return feed;
}

describe("the feed", () => {
  it("tells each change point as an entry, newest first, with what RFC 4287 requires", () => {
    const feed = expectAtom(feedOf(MOVES));
    expect(feed.updated).toBe("2026-11-23T03:02:11.000Z");
    expect(feed.link.find((one) => one["@_rel"] === "self")?.["@_href"]).toBe(`${BASE}changes.atom`);
    expect(feed.entry?.map(({ title }) => title["#text"])).toEqual([
      `${second.benchmark.model} on ${second.benchmark.device}: latency (median) is back where it was`,
      `${first.benchmark.model} on ${first.benchmark.device}: latency (median) is 14 % worse since 2026-11-19; an alarm: what moved it is not known yet`,
    ]);
    const content = feed.entry?.[1]?.content["#text"] ?? "";
    expect(content).toContain(
      "latency (median) moved for the worse on 2026-11-19: +14.0\u00A0%, from 10.0\u00A0ms to 11.4\u00A0ms.",
    );
    expect(content).toContain("<strong>This is an alarm: what moved it is not known yet.</strong>");
    expect(textOf(readFragment(content))).toContain("Suspect are the commits after aaaaaaaaaa up to bbbbbbbbbb.");
  });

  it("tells a finding in the words of its issue, and links its commits where the repository is known", () => {
    const found = moveOf(first, { finding: FINDING, kind: "drift" });
    const text = renderFeed({
      changes: [found],
      baseUrl: BASE,
      repository: "https://github.com/octo/lab",
      asOf: AS_OF,
    });
    const [entry] = expectAtom(text).entry ?? [];
    expect(entry?.title["#text"]).toMatch(/ has drifted 14 % worse since 2026-11-18; a finding: the code moved it$/);
    const content = readFragment(entry?.content["#text"] ?? "");
    const issue = renderFindingIssue([
      { change: { ...found, finding: FINDING }, tonight: { effect: 0.1, day: "2026-11-24" } },
    ]);
    const [headline = ""] = /(?<=\*\*).+(?=\*\*)/.exec(issue.body) ?? [];
    expect(textOf(content)).toContain(headline);
    expect(textOf(content)).toContain("Prune <it> (Ada; a merge)");
    expect(named(content, "a").map((one) => attributeOf(one, "href"))).toEqual(
      ["a", "b", "b"].map((digit) => `https://github.com/octo/lab/commit/${digit.repeat(40)}`),
    );
  });

  it("is a feed where nothing moved yet", () => {
    const feed = expectAtom(feedOf([]));
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe(AS_OF);
  });

  it("keeps an entry's id when its level returns, and updates it", () => {
    const [before] = read(feedOf([moveOf(first)])).entry ?? [];
    const [after] = read(feedOf([moveOf(first, { returned, notedAt: "2026-11-24T03:00:00.000Z" })])).entry ?? [];
    expect(after?.id).toBe(before?.id);
    expect(after?.published).toBe(before?.published);
    expect(after?.updated).toBe("2026-11-24T03:00:00.000Z");
  });

  it("is the same bytes for the same data in any order", () => {
    expect(feedOf(MOVES.toReversed())).toBe(feedOf(MOVES));
    expect(feedOf(MOVES)).toBe(feedOf(MOVES));
  });

  it("has an entry for a hundred changes at most", () => {
    const many = Array.from({ length: 130 }, (_, at) =>
      moveOf(first, { firstAfter: { ...returned, session: at.toString(16).padStart(32, "0") } }),
    );
    expect(read(feedOf(many)).entry).toHaveLength(100);
  });

  it("is well-formed, and opens no element of its own, whatever the names are", () => {
    fc.assert(
      fc.property(anyForeignFleet, (fleet) => {
        const text = feedOf(fleet.entries.map((one) => moveOf(one, { differing: ["kernel"] })));
        const feed = expectAtom(text);
        expect(feed.entry).toHaveLength(fleet.entries.length);
        // A reader takes titles and contents for HTML: nothing foreign is an element there.
        for (const { title, content } of feed.entry ?? []) {
          expect(title["#text"]).not.toMatch(/[<>]/);
          expect(content["#text"].replace(/<\/?(?:p|strong|code|span)>/g, "")).not.toMatch(/[<>]/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
