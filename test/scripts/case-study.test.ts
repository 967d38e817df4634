import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CASE_STUDY_ORIGIN, caseStudyParts, readStudy } from "../../scripts/case-study.ts";
import type { StudyRun } from "../../scripts/case-study-figures.ts";
import { withTables } from "../../scripts/readme-tables.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { FIRST, MADE_FILES, WARM_UP_MS } from "../formats/study-series.ts";

const readDocument = () => readFile(join(import.meta.dirname, "..", "..", "docs", "case-study.md"), "utf8");
/** What stands between the marks, which the script writes. */
const WRITTEN = /(<!-- [\w-]+ of scripts\/case-study\.ts -->\n)[\s\S]*?(<!-- end -->)/g;
const published = process.env["EDGEBENCH_STUDY_DIR"] ?? "";

describe("docs/case-study.md", () => {
  it.each(published === "" ? [] : [published])("is what the study's files in %s say", async (folder) => {
    const document = await readDocument();
    const written = withTables(document, await caseStudyParts(folder), CASE_STUDY_ORIGIN);
    expect(document === written, "docs/case-study.md is stale; run npm run case-study").toBe(true);
  });

  it("has no figure that is not written by the script", async () => {
    const prose = (await readDocument()).replaceAll(WRITTEN, "$1$2");
    expect(prose).not.toMatch(/\d(?:[.,]\d+)? (?:ms|s|%|points)(?!\w)|−\d/);
  });
});

describe("the case study, of series that are made", () => {
  let study: readonly StudyRun[];
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await using folder = await TemporaryFolder.make(
      Object.fromEntries(Object.entries(MADE_FILES).map(([name, text]) => [name, text()])),
    );
    study = await readStudy(folder.path);
    parts = await caseStudyParts(folder.path);
  });

  it("finds how much longer first images take, at their place", () => {
    for (const { name, classes } of study) {
      const made = name.includes("B0") ? FIRST.B0 : FIRST.B3;
      expect(classes.firstOverOthers - 1).toBeCloseTo(made, 2);
      expect(classes.byPlace.indexOf(Math.max(...classes.byPlace))).toBe(0);
    }
  });

  it("finds the warm-up of the runs that have one, and what it does to their mean", () => {
    for (const { name, short, full } of study) {
      expect(full.warmUp).toBeUndefined();
      if (name === "EfficientNet-B0, TensorFlow") expect(short.warmUp).toBeUndefined();
      else expect(short.warmUp).toMatchObject({ count: WARM_UP_MS.length, longest: 1e6 * Math.max(...WARM_UP_MS) });
      expect(short.mean).toBeCloseTo(short.warmUp?.all ?? short.mean, 3);
    }
  });

  it("finds that times follow each other, and that outliers hide it", () => {
    for (const { full } of study) {
      expect(full.correlation.ranks).toBeGreaterThan(0.1);
      expect(full.correlation.times).toBeLessThan(full.correlation.ranks);
      expect(full.worth).toBeLessThan(0.8 * full.times);
      expect(full.worth).toBeGreaterThan(0.4 * full.times);
    }
  });

  it("tells both accuracies, the gain that is none, and what edgebench's commands print", () => {
    expect(parts.get("accuracy")).toContain(
      "| EfficientNet-B3, TF-TRT | 68.44 % | 85.44 % | 77.4 to 91.0 % | 17 points |",
    );
    expect(parts.get("accuracy")).toContain("not representative: 88 of 103 images were right");
    expect(parts.get("gain")).toMatch(/inconclusive {2}latency \(median\) +19\d ms → 19\d ms/);
    expect(parts.get("classes")).toMatch(/every 10th time is 2\d % longer/);
    expect(parts.get("warm-up")).toMatch(/the first 6 times are far above the others, up to 8\.00 s/);
    expect(parts.get("correlation")).toMatch(/the 9998 times are worth \d{4} independent ones/);
    expect(parts.get("runs")).toContain("the device, its power mode and its temperature");
  });

  it("holds the published time against physics, which takes none of the files", () => {
    expect(parts.get("claim")).toContain("its 2.67 ms would take 6.5 times the Jetson Nano's peak of 472 GFLOP/s");
    expect(parts.get("claim")).toContain("| floor of the time | 17.3 ms |");
  });
});
