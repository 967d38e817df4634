import { describe, expect, it } from "vitest";
import { readBitset } from "../../src/baseline/by-digest.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";

const holding = (content: string | undefined) => ({
  read: async () => content,
  holds: async () => false,
  list: async () => [],
});

describe("readBitset", () => {
  it("gives what was recorded", async () => {
    expect(await readBitset(holding("fw=="), sha256Hex("fw=="))).toBe("fw==");
  });

  it("takes neither absence nor another content for it", async () => {
    for (const content of [undefined, "/w=="])
      await expect(readBitset(holding(content), sha256Hex("fw=="))).rejects.toThrow(UserError);
  });
});
