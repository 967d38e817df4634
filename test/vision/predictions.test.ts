import fc from "fast-check";
import { expect, it } from "vitest";
import { decodePredictions, encodePredictions, NO_CLASS } from "../../src/vision/predictions.ts";

it("writes two bytes a class, little end first", () => {
  expect(encodePredictions([1, 0x0203, undefined])).toBe(Buffer.from([1, 0, 3, 2, 255, 255]).toString("base64"));
});

it("gives none for classes beyond two bytes, or for too many images", () => {
  expect(encodePredictions([NO_CLASS])).toBeUndefined();
  expect(encodePredictions([-1])).toBeUndefined();
  expect(encodePredictions(Array.from({ length: 100_001 }, () => 0))).toBeUndefined();
  expect(encodePredictions(Array.from({ length: 100_000 }, () => 7))).toHaveLength(Math.ceil(200_000 / 3) * 4);
});

it.each([
  ["too short", "AAAA", 3],
  ["too long", "AAAAAAAAAAAA", 3],
  ["not base64", "****", 1],
  ["with bits past the end", "AAB=", 1],
])("refuses a text that is %s", (_, text, count) => {
  expect(decodePredictions(text, count)).toBeUndefined();
});

it("property: what was written is read", () => {
  const found = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: NO_CLASS - 1 }));
  fc.assert(
    fc.property(fc.array(found, { maxLength: 9_000 }), (classes) => {
      const text = encodePredictions(classes) ?? "";
      expect([...(decodePredictions(text, classes.length) ?? [])]).toEqual(classes.map((one) => one ?? NO_CLASS));
    }),
    { numRuns: 40 },
  );
});

it("property: any text is read or refused, and only the one way to write it is read", () => {
  fc.assert(
    fc.property(fc.base64String({ maxLength: 40 }), fc.integer({ min: 0, max: 15 }), (text, count) => {
      const classes = decodePredictions(text, count);
      if (classes !== undefined)
        expect(encodePredictions([...classes].map((one) => (one === NO_CLASS ? undefined : one)))).toBe(text);
    }),
  );
});
