import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Lab, openLab } from "./lab.ts";

describe("LFS on the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab({}, { enterprise: true });
    lab.repository.commit("main", { a: "a" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const MEDIA_TYPE = "application/vnd.git-lfs+json";

  async function batch(token: string, oid: string, o: { readonly accept?: string; readonly operation?: string } = {}) {
    const { accept = MEDIA_TYPE, operation = "download" } = o;
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const response = await fetch(`${lab.github.serverUrl}/octo/lab.git/info/lfs/objects/batch`, {
      method: "POST",
      headers: { accept, authorization, "content-type": MEDIA_TYPE },
      body: JSON.stringify({ operation, transfers: ["basic"], objects: [{ oid, size: 5 }] }),
    });
    return { status: response.status, body: (await response.json()) as { readonly objects: readonly never[] } };
  }

  it("says where an object is, which is elsewhere and needs no token", async () => {
    const pointer = lab.repository.largeFile("model");
    const oid = createHash("sha256").update("model").digest("hex");
    expect(pointer).toBe(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`);
    const { status, body } = await batch(lab.repository.token({ contents: "read" }), oid);
    expect(status).toBe(200);
    const [object] = body.objects as readonly { readonly actions: { readonly download: { readonly href: string } } }[];
    const href = object?.actions.download.href ?? "";
    expect(new URL(href).origin).not.toBe(new URL(lab.github.serverUrl).origin);
    expect(await (await fetch(href)).text()).toBe("model");
  });

  it("refuses what it has not, and those who may not", async () => {
    const oid = "0".repeat(64);
    const reader = lab.repository.token({ contents: "read" });
    expect((await batch(reader, oid)).body.objects).toEqual([
      { oid, size: 5, error: { code: 404, message: "Object does not exist on the server" } },
    ]);
    expect((await batch(lab.repository.token({}), oid)).status).toBe(404);
    expect((await batch("ghs_made_up", oid)).status).toBe(401);
    expect((await batch(reader, oid, { accept: "application/json" })).status).toBe(406);
    expect((await batch(reader, oid, { operation: "upload" })).status).toBe(403);
  });

  it("is below a name of localhost on GitHub itself", async () => {
    await using other = await openLab();
    const names = join(import.meta.dirname, "localhost-names.mjs");
    const script = `console.log((await fetch("${other.github.serverUrl}/")).status)`;
    const said = await promisify(execFile)(process.execPath, ["--import", names, "--input-type=module", "-e", script]);
    expect([new URL(other.github.serverUrl).hostname, said.stdout]).toEqual(["github.localhost", "401\n"]);
  });

  it("has its REST API below a path on an Enterprise Server", async () => {
    expect(lab.github.url).toMatch(/\/api\/v3$/);
    expect((await lab.client({}).rest.repos.get(lab.at)).data.url).toBe(`${lab.github.url}/repos/octo/lab`);
  });
});
