import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { downloadArchive, listArtifacts } from "../../src/github/artifacts.ts";
import { type GitHub, openGitHub } from "../../src/github/client.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { WorkflowRun } from "../fake-github/state/workflow-run.ts";

let fake: FakeGitHub;
let run: WorkflowRun;
let github: GitHub;
let folder: string;
const lines: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-artifacts-"));
  fake = await FakeGitHub.start();
  const repository = fake.repository("octo/lab");
  run = repository.run({ event: "push", headSha: repository.commit("main", { a: "1" }) });
  lines.length = 0;
  github = openGitHub({
    token: repository.token({ actions: "read" }),
    env: { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: "octo/lab" },
    say: () => undefined,
    signal: new AbortController().signal,
    debug: (line) => lines.push(line),
    retryBaseMs: 1,
  });
});
afterEach(async () => {
  // Among them: a token that was sent to the storage.
  expect(fake.violations).toEqual([]);
  await fake[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const BYTES = Buffer.from("PK, or nearly");
const limits = (mostBytes = 100) => ({ mostBytes, signal: new AbortController().signal, pauses: [0, 0] });

describe("listArtifacts", () => {
  it("reads every page, newest first, with sizes and digests, and leaves out what has expired", async () => {
    const job = run.job("bench (desk)");
    const ids = Array.from({ length: 230 }, (_, index) => job.upload(`a-${index}`, BYTES).id);
    const [first] = run.artifacts;
    if (first !== undefined) first.expired = true;
    const listed = await listArtifacts(github, run.id);
    expect(listed.map(({ id }) => id)).toEqual(ids.slice(1).reverse());
    expect(listed[0]).toMatchObject({
      name: "a-229",
      bytes: BYTES.length,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(fake.requests).toHaveLength(3);
  });

  it("lists those of earlier attempts too", async () => {
    run.job("bench (desk)").upload("first", BYTES);
    run.rerunFailedJobs();
    run.job("bench (desk)").upload("second", BYTES);
    expect((await listArtifacts(github, run.id)).map(({ name }) => name)).toEqual(["second", "first"]);
  });
});

describe("downloadArchive", () => {
  const to = () => join(folder, "archive.zip");

  async function downloaded(
    artifact: { id: number; name: string; digest?: string },
    mostBytes?: number,
  ): Promise<string> {
    await downloadArchive(github, artifact, to(), limits(mostBytes));
    return readFile(to(), "utf8");
  }

  it("brings the bytes, and shows in debugging what was asked and no address of the storage", async () => {
    const { id } = run.job("plan").upload("edgebench-plan", BYTES);
    expect(await downloaded({ id, name: "edgebench-plan" })).toBe(BYTES.toString());
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^GET /repos/octo/lab/actions/artifacts/${id}/zip: 302 after \\d+ ms$`)),
    ]);
  });

  it.each<[string, Parameters<FakeGitHub["fault"]>[0]]>([
    ["was cut", { path: /\.zip$/, does: { kind: "cut", bytes: 3 }, times: 2 }],
    [
      "met a storage that is out of order",
      { path: /\.zip$/, does: { kind: "answer", status: 503, body: "busy" }, times: 2 },
    ],
    ["met a connection that closed", { path: /\.zip$/, does: { kind: "drop" }, times: 2 }],
  ])("tries again what %s, each time at a new address", async (_, fault) => {
    const { id } = run.job("plan").upload("edgebench-plan", BYTES);
    fake.fault(fault);
    expect(await downloaded({ id, name: "edgebench-plan" })).toBe(BYTES.toString());
    expect(fake.requests.filter(({ path }) => path.endsWith("/zip"))).toHaveLength(3);
  });

  it("says in one sentence that it does not arrive", async () => {
    const { id } = run.job("plan").upload("edgebench-plan", BYTES);
    fake.fault({
      path: /\.zip$/,
      does: { kind: "answer", status: 503, body: "busy" },
      times: Number.POSITIVE_INFINITY,
    });
    await expect(downloaded({ id, name: "edgebench-plan" })).rejects.toThrow(
      "the artifact edgebench-plan could not be downloaded (the storage answers 503); run this job again",
    );
  });

  it("keeps not a byte more than it may, and does not try again", async () => {
    const { id } = run.job("plan").upload("edgebench-plan", Buffer.alloc(1 << 20));
    const refused = downloaded({ id, name: "edgebench-plan" }, 1_000);
    await expect(refused).rejects.toThrow("the artifact edgebench-plan has more than 1000 bytes");
    await expect(refused).rejects.toBeInstanceOf(UserError);
    expect((await readFile(to())).length).toBeLessThanOrEqual(1_000);
    expect(fake.requests.filter(({ path }) => path.endsWith("/zip"))).toHaveLength(1);
  });

  it("refuses bytes that are not what the digest says", async () => {
    const { id } = run.job("plan").upload("edgebench-plan", BYTES);
    await expect(downloaded({ id, name: "edgebench-plan", digest: "0".repeat(64) })).rejects.toThrow(
      /its bytes are not what its digest says/,
    );
  });

  it("ends in a sentence where the step is interrupted, and does not try again", async () => {
    const { id } = run.job("plan").upload("edgebench-plan", BYTES);
    const interruption = new AbortController();
    fake.fault({ path: /\.zip$/, does: { kind: "first", happens: () => interruption.abort("SIGTERM") } });
    const artifact = { id, name: "edgebench-plan" };
    const refused = downloadArchive(github, artifact, to(), { ...limits(), signal: interruption.signal });
    await expect(refused).rejects.toThrow(/^the artifact edgebench-plan could not be downloaded/);
    expect(fake.requests.filter(({ path }) => path.endsWith("/zip"))).toHaveLength(1);
  });

  it("says of an artifact that has expired that it has", async () => {
    const artifact = run.job("plan").upload("edgebench-plan", BYTES);
    artifact.expired = true;
    await expect(downloaded(artifact)).rejects.toThrow(
      /asked for the artifact edgebench-plan, answered 410 \(Artifact has expired\)/,
    );
  });
});
