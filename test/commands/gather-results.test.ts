import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gatherResults } from "../../src/commands/gather-results.ts";
import type { Job } from "../fake-github/state/workflow-run.ts";
import { zipArchive } from "../github/zip-archive.ts";
import { ActionRun, uploadResult } from "./action-run.ts";
import { planFor, resultFor } from "./device-plan.ts";

const NAME = "edgebench-result-jetson-1";

let made: ActionRun;
beforeEach(async () => {
  made = await ActionRun.start();
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

const benchJob = (device: string): Job => made.run.job(`bench (${device})`, ["self-hosted", device]);
const result = (device: string, attempt = 1) => resultFor(made.head, device, 1, attempt);

function measured(device: string): Job {
  const job = benchJob(device);
  uploadResult(job, result(device));
  job.complete("success");
  return job;
}

/** The device jetson with an archive of somebody's own making for its result. */
function hostile(archive: Uint8Array) {
  const job = benchJob("jetson");
  const artifact = job.upload(NAME, archive);
  job.complete("success");
  return artifact;
}

async function gathered(...devices: string[]) {
  const { runner, context, said } = await made.step({});
  const { results, absent } = await gatherResults(planFor(made.head, ...devices), runner, context);
  return {
    results: results.map(({ device, session }) => [device.label, session.attempt]),
    absent: Object.fromEntries(absent),
    said,
  };
}

describe("gatherResults", () => {
  it("takes each device's result, and asks for the list of jobs and of artifacts once", async () => {
    for (const device of ["a", "b", "c"]) measured(device);
    const { results } = await gathered("a", "b", "c");
    expect(results.toSorted()).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 1],
    ]);
    const asked = made.github.requests.filter(({ service }) => service === "api").map(({ path }) => path);
    const run = `/repos/octo/lab/actions/runs/${made.run.id}`;
    expect(asked.slice(0, 2)).toEqual([`${run}/attempts/1/jobs`, `${run}/artifacts`]);
    expect(asked).toHaveLength(2 + 3);
  });

  it("says of each device without a result what became of its job", async () => {
    benchJob("failed").complete("failure");
    benchJob("cancelled").complete("cancelled");
    benchJob("late").complete("timed_out");
    measured("fine");
    const { results, absent } = await gathered("failed", "cancelled", "late", "fine");
    expect(results).toEqual([["fine", 1]]);
    expect(absent).toMatchObject({
      failed: "its job failed and left no result",
      cancelled: "its job was cancelled and left no result",
      late: "its job ran out of time and left no result",
    });
  });

  it("finds the jobs of a reusable workflow, on any page of 300", async () => {
    for (let index = 0; index < 300; index += 1) made.run.job(`edgebench / other (${index})`).complete("success");
    const job = made.run.job("edgebench / bench (jetson)");
    uploadResult(job, result("jetson"));
    job.complete("success");
    expect((await gathered("jetson")).results).toEqual([["jetson", 1]]);
  });

  it("takes what a job that failed had measured by then", async () => {
    const job = benchJob("jetson");
    uploadResult(job, result("jetson"));
    job.complete("failure");
    expect((await gathered("jetson")).results).toEqual([["jetson", 1]]);
  });

  it("keeps the earlier result of a device that was not run again, and takes the later one of a device that was", async () => {
    measured("coral");
    const first = benchJob("jetson");
    uploadResult(first, result("jetson"));
    first.complete("failure");
    made.run.rerunFailedJobs();
    const again = made.run.jobs().find(({ name }) => name === "bench (jetson)");
    if (again === undefined) throw new Error("the job that failed is run again");
    uploadResult(again, result("jetson", 2));
    again.complete("success");
    expect((await gathered("coral", "jetson")).results.toSorted()).toEqual([
      ["coral", 1],
      ["jetson", 2],
    ]);
  });

  it("reads the list again where a job ended well and its result is not in it yet", async () => {
    const job = benchJob("jetson");
    job.complete("success");
    const late = () => void uploadResult(job, result("jetson"));
    made.github.fault({ path: /\/artifacts$/, does: { kind: "then", happens: late } });
    expect((await gathered("jetson")).results).toEqual([["jetson", 1]]);
  });

  it("downloads again what was cut on its way", async () => {
    measured("jetson");
    made.github.fault({ path: /\.zip$/, does: { kind: "cut", bytes: 200 } });
    expect((await gathered("jetson")).results).toEqual([["jetson", 1]]);
  });
});

describe("a hostile artifact", () => {
  it.each<[string, (encoded: string) => Uint8Array, RegExp]>([
    [
      "a path out of the archive",
      (text) => zipArchive([{ name: `../${NAME}.json`, content: text }]),
      /: invalid relative path/,
    ],
    [
      "a second file",
      (text) =>
        zipArchive([
          { name: `${NAME}.json`, content: text },
          { name: "edgebench-result-coral-1.json", content: text },
        ]),
      /it holds 2 entries and not one/,
    ],
    [
      "a bomb",
      () =>
        zipArchive([{ name: `${NAME}.json`, content: Buffer.alloc(1 << 20), deflated: true, claimedBytes: 2 ** 31 }]),
      /has 2147483648 bytes, and at most 268435456 are taken/,
    ],
    ["no archive", () => Buffer.from("no archive"), /not the archive that edgebench uploads/],
    ["no result", () => zipArchive([{ name: `${NAME}.json`, content: "[[[[" }]), /edgebench-result-jetson-1\.json: /],
    [
      "another device's result",
      () => zipArchive([{ name: `${NAME}.json`, content: JSON.stringify(result("coral")) }]),
      /claims to be of the device coral, and comes from the job of jetson/,
    ],
    [
      "a result of another attempt",
      () => zipArchive([{ name: `${NAME}.json`, content: JSON.stringify(result("jetson", 9)) }]),
      /claims to be of attempt 9/,
    ],
  ])("that is %s costs its own device alone", async (_, archive, expected) => {
    measured("coral");
    hostile(archive(JSON.stringify(result("jetson"))));
    const { results, absent } = await gathered("jetson", "coral");
    expect(results).toEqual([["coral", 1]]);
    expect(absent.jetson).toMatch(/^its result cannot be used: /);
    expect(absent.jetson).toMatch(expected);
  });

  it("that is larger than a result, or than it says, is refused", async () => {
    measured("coral");
    const artifact = hostile(Buffer.alloc(100));
    artifact.size = 300 * 1024 * 1024;
    expect((await gathered("jetson", "coral")).absent.jetson).toContain("has 314572800 bytes, more than a result has");
    artifact.size = 50;
    expect((await gathered("jetson", "coral")).absent.jetson).toContain("has more than 50 bytes");
  });

  it("is not fetched where the results before it have a gigabyte together", async () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    for (const device of names) {
      const job = benchJob(device);
      uploadResult(job, result(device)).size = 190 * 1024 * 1024;
      job.complete("success");
    }
    const { results, absent } = await gathered(...names);
    expect(results).toHaveLength(5);
    expect(Object.values(absent)).toContain(
      "its result cannot be used: the results have more than 1073741824 bytes together",
    );
  });

  it("with the name of nothing that was planned is not fetched", async () => {
    const job = measured("jetson");
    const others = ["edgebench-result-laptop-1", "edgebench-result-jetson-2", "edgebench-result-jetson-1x", "other"];
    const ids = others.map((name) => job.upload(name, Buffer.from("hostile")).id);
    expect((await gathered("jetson")).results).toEqual([["jetson", 1]]);
    for (const id of ids)
      expect(made.github.requests.some(({ path }) => path.includes(`/artifacts/${id}/`))).toBe(false);
  });
});
