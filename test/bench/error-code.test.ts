import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { errorCode } from "../../src/bench/error-code.ts";

describe("the code of a fault", () => {
  it("is the system's word", async () => {
    const fault = await readFile("/nowhere/at-all").catch((error: unknown) => error);
    expect(errorCode(fault)).toBe("ENOENT");
  });

  it("is absent where the error names none, or is no error", () => {
    expect(errorCode(new Error("plain"))).toBeUndefined();
    expect(errorCode({ code: "ENOENT" })).toBeUndefined();
    expect(errorCode(undefined)).toBeUndefined();
  });
});
