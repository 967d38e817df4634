import { describe, expect, it } from "vitest";
import { readByDigest, readEnvironment } from "../../src/baseline/by-digest.ts";
import { environmentDigest } from "../../src/baseline/point.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";

const holding = (content: string | undefined) => async () => content;

describe("readByDigest", () => {
  it("gives what was recorded", async () => {
    expect(await readByDigest(holding("fw=="), "bitsets/x", sha256Hex("fw=="))).toBe("fw==");
  });

  it("takes neither absence nor another content for it", async () => {
    for (const content of [undefined, "/w=="])
      await expect(readByDigest(holding(content), "bitsets/x", sha256Hex("fw=="))).rejects.toThrow(UserError);
  });
});

describe("readEnvironment", () => {
  it("gives the facts back", async () => {
    const facts = { "cpu-model": "Example", cores: 4, throttled: false };
    const { digest, text } = environmentDigest(facts);
    expect(await readEnvironment(holding(text), digest)).toEqual(facts);
  });

  it.each(["[1]", "{", '{"Not A Name":1}'])("refuses %s, though its digest is right", async (text) => {
    await expect(readEnvironment(holding(text), sha256Hex(text))).rejects.toThrow(UserError);
  });
});
