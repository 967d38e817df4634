import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LatestDocument } from "../../src/report/latest-document.ts";
import { renderLatest } from "../../src/report/latest-json.ts";
import { anyForeignFleet, moveOf, studyFleet } from "./fleets.ts";

const schema: object = JSON.parse(readFileSync(new URL("../../schema/latest.schema.json", import.meta.url), "utf8"));
const isOfSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const read = (text: string) => JSON.parse(text) as LatestDocument;

const fleet = studyFleet();
const [first, second] = fleet.entries;
if (first === undefined || second === undefined) throw new Error("a fleet of two or more");
const changes = [
  moveOf(first),
  moveOf(second, { notedAt: "2026-11-23T03:00:00.000Z", direction: "better", effect: -0.1 }),
];

describe("latest.json", () => {
  it("is of the published schema", () => {
    expect(isOfSchema(read(renderLatest(fleet, changes)))).toBe(true);
    expect(isOfSchema.errors).toBeNull();
  });

  it("tells every benchmark, where it stands, and the path of its badges", () => {
    const document = read(renderLatest(fleet, changes));
    expect(document.benchmarks).toHaveLength(60);
    expect(document.counts).toEqual({ regressed: 1, stale: 1, young: 1, stable: 57 });
    const stale = document.benchmarks.find(({ standing }) => standing === "stale");
    expect(stale?.daysBehind).toBe(14);
    const [one] = document.benchmarks.filter(({ id }) => id.startsWith("resnet50/rpi3/"));
    expect(one).toMatchObject({
      latency: { between: "sessions", n: 10, interval: { lower: expect.any(Number), upper: expect.any(Number) } },
      accuracy: { images: { name: "imagenetv2", count: 10_000, seed: 7 }, labels: null, top5: { n: 10_000 } },
      badges: [
        { metric: "latency", path: "badges/resnet50~rpi3~tflite~fp32~batch-1~threads-4~latency.json" },
        { metric: "top-1", path: "badges/resnet50~rpi3~tflite~fp32~batch-1~threads-4~top-1.json" },
      ],
    });
  });

  it("tells fields, fronts, winners and what is in none, by ids that are there", () => {
    const { fields, leftOut, fastest, benchmarks } = read(renderLatest(fleet, changes));
    const ids = new Set(benchmarks.map(({ id }) => id));
    expect(fields).toHaveLength(1);
    expect(fields[0]?.members).toHaveLength(57);
    expect(leftOut).toHaveLength(3);
    expect(fields[0]?.devices).toHaveLength(10);
    expect(fastest).toHaveLength(5);
    const named = [
      ...fields.flatMap(({ members, overall }) => [
        ...members,
        ...overall.front,
        ...overall.winners.map(({ id }) => id),
      ]),
      ...leftOut.map(({ id }) => id),
      ...fastest.map(({ winner }) => winner.id),
    ];
    for (const id of named) expect(ids).toContain(id);
  });

  it("tells changes newest first", () => {
    expect(read(renderLatest(fleet, changes)).changes.map(({ direction }) => direction)).toEqual(["better", "worse"]);
    expect(renderLatest(fleet, changes.toReversed())).toBe(renderLatest(fleet, changes));
  });

  it("is of that schema whatever the strings are, but for the names that a benchmark may have", () => {
    fc.assert(
      fc.property(anyForeignFleet, (foreign) => {
        isOfSchema(read(renderLatest(foreign, [])));
        const wrong = (isOfSchema.errors ?? []).filter(({ instancePath }) => !instancePath.includes("/benchmark/"));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
