import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/device/clean-text.ts";

const ROOTS = new Set(["home", "tmp", "usr", "onnxruntime_src"]);
const clean = (text: string) => cleanText(text, ROOTS);

describe("foreign text", () => {
  it.each([
    ["plain words stay", "plain words stay"],
    ["  around  and   between ", "around and between"],
    ["two\nlines\r\nand\ttabs", "two lines and tabs"],
    ["\u001b[1;31mred\u001b[m and \u001b[2Kcleared", "red and cleared"],
    ["rtl \u202e override, zero\u200bwidth", "rtl override, zero width"],
    ["half \ud83c a pair", "half a pair"],
    ["a whole 🎈 pair", "a whole 🎈 pair"],
    ["cannot open /home/me/models/net.onnx", "cannot open net.onnx"],
    ["cannot open '/home/me/models/net.onnx'.", "cannot open 'net.onnx'."],
    ["open '/home/John Doe/my models/net.onnx'", "open 'net.onnx'"],
    ['"/home/John Doe/x" and "/home/Jane Roe/y"', '"x" and "y"'],
    ["at file:///home/me/app/main.js:12:5", "at main.js:12:5"],
    ["PATH=/usr/bin:/usr/local/bin", "PATH=bin:bin"],
    ["in /tmp/", "in tmp"],
    ["searched (/usr/lib), [/tmp/x]", "searched (lib), [x]"],
    ["models/home/net.onnx and ./tmp/x stay", "models/home/net.onnx and ./tmp/x stay"],
    ["node /conv1/Conv of /layer/norm", "node /conv1/Conv of /layer/norm"],
    ["'/conv 1/Conv'", "'/conv 1/Conv'"],
    ["a ratio of 1/2 and and/or", "a ratio of 1/2 and and/or"],
    ["C:\\Users\\me\\net.onnx is absent", "net.onnx is absent"],
    ["https://example.org/home/page", "https://example.org/home/page"],
    ["", ""],
  ])("%j", (text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it("takes the folders at the root of this machine, too", () => {
    expect(cleanText("at /proc/self/status")).toBe("at status");
  });

  const messy = fc.string({ unit: "binary", maxLength: 1_500 });
  const pathy = fc
    .array(fc.constantFrom("/", "home", "tmp", "x", " ", "'", '"', "\\", "C:", "file://", ":", "\n", "🎈"), {
      maxLength: 60,
    })
    .map((parts) => parts.join(""));

  it("is one line of whole characters, no longer than 1,000", () => {
    fc.assert(
      fc.property(fc.oneof(messy, pathy), (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(cleaned.length).toBeLessThanOrEqual(1_000);
        expect(cleaned).toBe(cleaned.trim());
      }),
    );
  });

  it("keeps no half of a character that the limit cuts", () => {
    expect(clean("🎈".repeat(501)).length).toBe(1_000);
    expect(clean(`x${"🎈".repeat(501)}`).length).toBe(999);
  });

  it("never names a folder of a path, whatever is around it", () => {
    const name = fc.stringMatching(/^secret[a-z0-9]{1,8}$/);
    const around = fc.constantFrom(" ", "'", '"', "(", "[", ": ", "=", ", ", "\n");
    fc.assert(
      fc.property(
        fc.constantFrom(...ROOTS),
        fc.array(name, { minLength: 1 }),
        around,
        around,
        (root, folders, a, b) => {
          const cleaned = clean(`open${a}/${root}/${folders.join("/")}/model.onnx${b}failed`);
          for (const folder of folders) expect(cleaned).not.toContain(folder);
          expect(cleaned).toContain("model.onnx");
        },
      ),
    );
  });

  it("ends in no space where the limit falls on one", () => {
    expect(clean(`${"x".repeat(999)} y`)).toBe("x".repeat(999));
  });

  it("leaves what is clean as it is", () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.,;]+$/), { maxLength: 30 }).map((parts) => parts.join(" "));
    fc.assert(fc.property(words, (text) => clean(text) === text.slice(0, 1_000).trimEnd()));
  });
});
