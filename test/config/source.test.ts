import { describe, expect, it } from "vitest";
import { Faults } from "../../src/config/faults.ts";
import { readSource } from "../../src/config/source.ts";
import { outcomeOf, sentencesOf, spoil } from "./spoil.ts";

const plainValue = (text: string) => readSource(text, "e.yml", new Faults("e.yml")).value;
const refusalOf = (text: string) => {
  const outcome = outcomeOf(() => {
    const faults = new Faults("e.yml");
    readSource(text, "e.yml", faults);
    throw faults.toError();
  });
  return outcome.kind === "refused" ? outcome.sentences : [];
};

describe("readSource", () => {
  it("reads plain values, aliases and multi-line text, as objects without prototype", () => {
    const value = plainValue(
      'a: &x [1, 2.5, true, null, ~, "1", y]\nb: *x\nc: |\n  one\n  two\nconstructor: { toString: 1 }\n',
    );
    expect(value).toEqual({
      a: [1, 2.5, true, null, null, "1", "y"],
      b: [1, 2.5, true, null, null, "1", "y"],
      c: "one\ntwo\n",
      constructor: { toString: 1 },
    });
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it("reads keys as they are written, whatever they look like", () => {
    expect(Object.keys(plainValue("1: a\n1.50: b\ntrue: c\n0x10: d\n2020-01-01: e\n") as object)).toEqual([
      "1",
      "1.50",
      "true",
      "0x10",
      "2020-01-01",
    ]);
  });

  it("knows where every key, item and value is", () => {
    const source = readSource("a:\n  - b: 1\n  - &x { c: [2, 3] }\nd: *x\n", "e.yml", new Faults("e.yml"));
    expect(source.keyPlace(["a"])).toEqual({ line: 1, column: 1 });
    expect(source.valuePlace(["a", 0, "b"])).toEqual({ line: 2, column: 8 });
    expect(source.valuePlace(["a", 1, "c", 1])).toEqual({ line: 3, column: 17 });
    expect(source.keyPlace(["d"])).toEqual({ line: 4, column: 1 });
    expect(source.keyPlace(["d", "c", 0])).toEqual({ line: 3, column: 14 });
    expect(source.keyPlace(["a", 0, "absent", "deeper"])).toEqual({ line: 2, column: 5 });
    expect(source.keyPlace(["absent"])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", ['e.yml:3:1: duplicate key "a", first on line 1; keep one of the two']],
    [
      "duplicate keys in flow and quotes",
      "x: { a: 1, 'a': 2, \"a\": 3 }\n",
      [
        'e.yml:1:12: duplicate key "a", first on line 1; keep one of the two',
        'e.yml:1:20: duplicate key "a", first on line 1; keep one of the two',
      ],
    ],
    ["a tag", "a: !!int 1\n", ['e.yml:1:10: the tag "!!int" is not read here; remove it and write the value alone']],
    [
      "a tag of one's own",
      "a: !foo {}\n",
      ['e.yml:1:9: the tag "!foo" is not read here; remove it and write the value alone'],
    ],
    [
      "a merge key",
      "a: &a { b: 1 }\nc:\n  <<: *a\n",
      ['e.yml:3:3: merge keys ("<<") are not read here; write the keys out, or alias a whole value'],
    ],
    ["__proto__", "__proto__: { a: 1 }\n", ['e.yml:1:1: "__proto__" cannot be a key; write another name']],
    ["__proto__ in quotes", "a: { '__proto__': 1 }\n", ['e.yml:1:6: "__proto__" cannot be a key; write another name']],
    ["a list as a key", "? [a, b]\n: c\n", ["e.yml:1:3: a key must be a plain word; write name: value"]],
    ["an alias as a key", "a: &a b\n*a : c\n", ["e.yml:2:1: a key must be a plain word; write name: value"]],
    [
      "an anchor that is not set",
      "a: *b\n",
      ['e.yml:1:4: "*b" has no anchor before it; write the value, or &b before the one that is meant'],
    ],
    [
      "an alias within its own anchor",
      "a: &a [*a]\n",
      ["e.yml:1:8: nested too deeply, or an alias inside its own anchor; write it flat"],
    ],
    [
      "a second document",
      "a: 1\n---\nb: 2\n",
      ["e.yml:2:1: more than one YAML document; keep one document and remove the --- line"],
    ],
    [
      "a directive",
      "%YAML 1.2\n---\na: 1\n",
      ["e.yml:1:1: YAML directives are not read here; remove the line that starts with %"],
    ],
    ["tabs", "a:\n\tb: 1\n", [expect.stringMatching(/^e\.yml:2:1: not valid YAML: .+; indent with spaces$/)]],
    ["an open bracket", "a: [1, 2\nb: 3\n", [expect.stringMatching(/^e\.yml:\d:\d+: not valid YAML: .+; .+$/)]],
    [
      "an open quote",
      'a: "b\n',
      [expect.stringMatching(/^e\.yml:2:1: not valid YAML: .+; close the bracket or quote/)],
    ],
    [
      "a wrong escape",
      'a: "\\q"\n',
      [expect.stringMatching(/^e\.yml:1:5: not valid YAML: .+; write the backslash twice, or use single quotes$/)],
    ],
    [
      "two faults of writing",
      'a: "\\q"\nb: "\\w"\n',
      [expect.stringContaining("e.yml:1:5: "), expect.stringContaining("e.yml:2:5: ")],
    ],
  ])("refuses %s", (_, text, sentences) => {
    expect(refusalOf(text)).toEqual(sentences);
  });

  it("shows no foreign text that could move a cursor or forge a line", () => {
    const [sentence] = sentencesOf(spoil("policy:", '"\\u001b[2J\\u2028x\\nedgebench: all is well":'));
    expect(sentence).toContain('unknown key "\\u{1b}[2J\\u{2028}x\\u{a}edgebench: all is well"');
  });
});
