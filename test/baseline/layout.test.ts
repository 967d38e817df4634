import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  devicesIn,
  importedFile,
  isImportedFile,
  isSessionOf,
  monthFolder,
  recentFile,
  sessionFile,
} from "../../src/baseline/layout.ts";
import { sessionId } from "./session-results.ts";

const AT = "2026-11-24T02:37:00Z";
const device = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,20}$/);

describe("the layout of a store", () => {
  it("finds a session by its month, day, device and id", () => {
    expect(sessionFile("gpu-2080ti", sessionId(1), AT)).toBe(`sessions/2026-11/24-gpu-2080ti-${sessionId(1)}.jsonl`);
    expect(sessionFile("Jetson+", sessionId(1), AT)).toBe(`sessions/2026-11/24-%4aetson%2b-${sessionId(1)}.jsonl`);
    expect(monthFolder(AT)).toBe("sessions/2026-11");
    expect(recentFile("Pi")).toBe("recent/%50i.json");
  });

  it("keeps to names that every file system tells apart", () => {
    fc.assert(
      fc.property(device, device, (one, other) => {
        const [first, second] = [recentFile(one), recentFile(other)];
        expect(first).toMatch(/^recent\/[a-z0-9._%-]+\.json$/);
        expect(first.toLowerCase() === second.toLowerCase()).toBe(one === other);
      }),
    );
  });

  it("knows the devices by the files of their newest points, and takes no other file for one", () => {
    const nameOf = (one: string) => recentFile(one).slice("recent/".length);
    fc.assert(
      fc.property(fc.uniqueArray(device), (some) => {
        expect(devicesIn(some.map(nameOf))).toEqual([...some].sort());
      }),
    );
    expect(devicesIn(["Pi.json", "a.json.0123.partial", "%zz.json", "%ff.json", ".json", "a%2fb"])).toEqual([]);
  });

  it("knows the sessions of a device, and takes no other's for them", () => {
    fc.assert(
      fc.property(device, device, (one, other) => {
        const name = sessionFile(one, sessionId(7), AT).slice("sessions/2026-11/".length);
        expect(isSessionOf(one, name)).toBe(true);
        expect(isSessionOf(other, name)).toBe(one === other);
        expect(isSessionOf(one, `${name}.0123456789ab.partial`)).toBe(false);
      }),
    );
  });
});

describe("imported suites", () => {
  it("have files that every file system tells apart, whatever a suite is called", () => {
    const suite = fc.string({ unit: "grapheme", minLength: 1, maxLength: 250 });
    fc.assert(
      fc.property(suite, suite, (one, other) => {
        const [first, second] = [importedFile("tool", one), importedFile("tool", other)];
        const name = first.slice("imported/".length);
        expect(name).toMatch(/^tool%20[a-z0-9._%-]+\.jsonl$/);
        expect(name.length).toBeLessThan(255);
        expect(isImportedFile(name)).toBe(true);
        expect(first === second).toBe(one === other);
      }),
      { numRuns: 40 },
    );
    expect(isImportedFile("a.jsonl.0123.partial")).toBe(false);
    expect(importedFile("tool", "../../x")).toBe("imported/tool%20..%2f..%2fx.jsonl");
  });
});

describe("the devices of a store", () => {
  it("reads back every device's name from its file, and passes over what is none", () => {
    const devices = ["desk", "Jetson+", "größe", "a%41"];
    const names = devices.map((device) => recentFile(device).slice("recent/".length));
    expect(devicesIn([...names, "README.md", "%zz.json", "UPPER.json", "%61.json"])).toEqual([...devices].sort());
  });
});
