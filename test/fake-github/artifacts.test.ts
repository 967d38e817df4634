import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";
import type { Job } from "./state/workflow-run.ts";

/** @actions/artifact itself, against the fake's artifact service and storage. */
describe("artifacts on the fake GitHub", () => {
  let lab: Lab;
  let folder: string;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { a: "a" });
    folder = await mkdtemp(join(tmpdir(), "artifacts-"));
    await writeFile(join(folder, "plan.json"), "{}\n");
    // The client tells its progress in workflow commands.
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const started = () => lab.repository.run({ event: "push", headSha: lab.repository.tip("main") });

  /** The client as a step of that job has it. */
  function within(job: Job): DefaultArtifactClient {
    vi.stubEnv("ACTIONS_RUNTIME_TOKEN", job.runtimeToken());
    vi.stubEnv("ACTIONS_RESULTS_URL", lab.github.resultsUrl);
    vi.stubEnv("GITHUB_SERVER_URL", lab.github.serverUrl);
    return new DefaultArtifactClient();
  }

  it("go from one job of a run to another", async () => {
    const run = started();
    const [plan, report] = [run.job("plan"), run.job("report")];
    const sent = await within(plan).uploadArtifact("edgebench-plan", [join(folder, "plan.json")], folder);
    const client = within(report);
    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toEqual([
      expect.objectContaining({
        name: "edgebench-plan",
        id: sent.id,
        size: sent.size,
        digest: `sha256:${sent.digest}`,
      }),
    ]);
    const { artifact } = await client.getArtifact("edgebench-plan");
    const into = join(folder, "got");
    const expectedHash = `sha256:${sent.digest}`;
    const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: into, expectedHash });
    expect(digestMismatch).toBe(false);
    expect([await readdir(into), await readFile(join(into, "plan.json"), "utf8")]).toEqual([["plan.json"], "{}\n"]);
  });

  it("have one name once in an attempt, and again in the next", async () => {
    const run = started();
    const upload = (job: Job) => within(job).uploadArtifact("result", [join(folder, "plan.json")], folder);
    const job = run.job("bench (rpi3)");
    const first = await upload(job);
    await expect(upload(job)).rejects.toThrow(/409.*an artifact with this name already exists/);
    job.complete("failure");
    run.rerunFailedJobs();
    const [again] = run.jobs();
    if (again === undefined) throw new Error("the job was not queued again");
    const second = await upload(again);
    const { artifacts } = await within(again).listArtifacts({ latest: true });
    expect(artifacts.map(({ id }) => id)).toEqual([second.id]);
    expect(first.id).not.toBe(second.id);
    await expect(within(again).downloadArtifact(first.id ?? 0, { path: folder })).rejects.toThrow(
      /workflow run not found/,
    );
  });

  it("are the ones that the REST API lists and gives, also to other runs", async () => {
    const run = started();
    const sent = await within(run.job("plan")).uploadArtifact("edgebench-plan", [join(folder, "plan.json")], folder);
    const { rest } = lab.client({ actions: "read" });
    const { data } = await rest.actions.listWorkflowRunArtifacts({ ...lab.at, run_id: run.id });
    expect(data.artifacts).toEqual([
      expect.objectContaining({
        id: sent.id,
        name: "edgebench-plan",
        size_in_bytes: sent.size,
        digest: `sha256:${sent.digest}`,
      }),
    ]);
    const wanted = { ...lab.at, artifact_id: sent.id ?? 0, archive_format: "zip" };
    const zip = (await rest.actions.downloadArtifact(wanted)).data as ArrayBuffer;
    expect([zip.byteLength, Buffer.from(zip).toString("latin1", 0, 2)]).toEqual([sent.size, "PK"]);
    const [artifact] = run.artifacts;
    if (artifact !== undefined) artifact.expired = true;
    expect(await refusal(rest.actions.downloadArtifact(wanted))).toEqual([410, "Artifact has expired"]);
  });

  it("are of one run alone in the artifact service, and hidden until they are whole", async () => {
    const [one, other] = [started(), started()];
    one.job("plan").upload("edgebench-plan", Buffer.from("zip"));
    one.job("late").startUpload("edgebench-late");
    expect((await within(other.job("plan")).listArtifacts()).artifacts).toEqual([]);
    const { artifacts } = await within(one.job("report")).listArtifacts();
    expect(artifacts.map(({ name }) => name)).toEqual(["edgebench-plan"]);
    const body = { workflow_run_backend_id: other.backendIdOf(1), workflow_job_run_backend_id: "x" };
    const ask = (token: string) =>
      fetch(`${lab.github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect((await ask(one.job("x").runtimeToken())).status).toBe(404);
    expect((await ask(lab.repository.token(ALL))).status).toBe(401);
  });

  it("are kept behind addresses that last a minute and name one thing", async () => {
    const job = started().job("plan");
    const artifact = job.upload("edgebench-plan", Buffer.from("zip"));
    const wanted = { ...lab.at, artifact_id: artifact.id, archive_format: "zip", request: { redirect: "manual" } };
    const { headers } = await lab.client(ALL).rest.actions.downloadArtifact(wanted as never);
    const location = headers.location ?? "";
    expect((await fetch(location)).status).toBe(200);
    expect((await fetch(location.replace(/\d+\.zip/, "1.zip"))).status).toBe(403);
    lab.github.skewClock(61_000);
    expect((await fetch(location)).status).toBe(403);
  });
});
