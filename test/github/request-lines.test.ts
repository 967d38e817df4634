import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { requestLines } from "../../src/github/request-lines.ts";

describe("requestLines", () => {
  it.each<[string, string, readonly string[]]>([
    ["alone", "/edgebench run", ["run"]],
    ["with spaces behind it", "/edgebench  run  jetson \t", ["run  jetson"]],
    ["without a word", "/edgebench", [""]],
    ["behind a sentence", "Looks good!\n/edgebench run", ["run"]],
    ["with line ends of the web", "Looks good!\r\n\r\n/edgebench run\r\n", ["run"]],
    ["behind finished code", "I changed `a` and ``b`c``:\n/edgebench run", ["run"]],
    ["behind a finished block of code", "```\nx\n```\n/edgebench run", ["run"]],
    ["behind a quotation and a blank line", "> /edgebench help\n\n/edgebench run", ["run"]],
    ["twice", "/edgebench run\n/edgebench help", ["run", "help"]],
  ])("finds a line %s", (_, body, lines) => {
    expect(requestLines(body)).toEqual(lines);
  });

  it.each<[string, string]>([
    ["another word", "/edgebenchmark run"],
    ["another case", "/Edgebench run"],
    ["inside a line", "please /edgebench run"],
    ["indented", " /edgebench run"],
    ["an item of a list", "- /edgebench run"],
    ["a quotation", "> /edgebench run"],
    ["a quotation that goes on", "> they said\n/edgebench run"],
    ["code", "`/edgebench run`"],
    ["code that goes on", "see `this\n/edgebench run\n`"],
    ["a block of code", "```\n/edgebench run\n```"],
    ["a block of code with a language", "```sh\n/edgebench run\n```"],
    ["a block of code that nobody closes", "~~~\n/edgebench run"],
    ["a block of code that another fence does not close", "````\n```\n/edgebench run\n````"],
    ["a block that a fence with a word does not close", "```\n``` sh\n/edgebench run\n```"],
    ["a hidden comment", "Hello <!--\n\n/edgebench run\n\n-->"],
    ["preformatted text", "<pre>\n/edgebench run\n</pre>"],
    ["something folded", "<details>\n\n/edgebench run\n\n</details>"],
    ["a line separator that is none", "x\u2028/edgebench run"],
  ])("finds nothing in %s", (_, body) => {
    expect(requestLines(body)).toEqual([]);
  });

  const noise = fc.string({
    unit: fc.constantFrom("/", "e", "`", "~", ">", "<", " ", "\n", "\r", "-", "x", "\t", "edgebench "),
  });

  test("property: what is not the start of a line is never a request", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const hidden = text.replace(/(^|[\r\n])\/edgebench/g, "$1.");
        expect(requestLines(hidden)).toEqual([]);
      }),
    );
  });

  test("property: quoted, indented or fenced, no text is a request", () => {
    fc.assert(
      fc.property(noise, fc.constantFrom("> ", " ", "- ", "`"), (text, mark) => {
        const body = `${text}\n/edgebench run`;
        expect(requestLines(body.replace(/^/gm, mark))).toEqual([]);
        expect(requestLines(`~~~~~~\n${body.replaceAll("~", "-")}\n~~~~~~`)).toEqual([]);
      }),
    );
  });
});
