import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { withSources } from "../../src/commands/dataset-sources.ts";
import { datasetsIn } from "../../src/commands/place-datasets.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { zipOf } from "../dataset/zip-writer.ts";

const archive = zipOf([{ name: "v2/0/a.jpeg", text: "zero" }]);
const layout = { kind: "folders" } as const;

describe("datasets with a source", () => {
  let server: Server;
  let requests = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      requests += 1;
      response.writeHead(request.url === "/v2.zip" ? 200 : 404).end(request.url === "/v2.zip" ? archive : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => void server.close());

  async function place(cache: string, path: string, sha256 = sha256Hex(archive)) {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const lines: string[] = [];
    const context = {
      env: { XDG_CACHE_HOME: cache },
      signal: new AbortController().signal,
      progress: { line: (text: string) => void lines.push(text) } as never,
    };
    const source = { kind: "archive", url, sha256 } as const;
    const places = await withSources(
      datasetsIn("/repo"),
      context,
    )(
      new Map([
        ["v2", { path: "v2", layout, source }],
        ["val", { path: "val", layout }],
      ]),
    );
    return { places, lines };
  }

  it("are fetched once, and found afterwards without a network", async () => {
    await using folder = await TemporaryFolder.make();
    const before = requests;
    const { places, lines } = await place(folder.path, "/v2.zip");
    expect(places.get("val")).toBe("/repo");
    expect(await readFile(join(places.get("v2") ?? "", "v2/0/a.jpeg"), "utf8")).toBe("zero");
    expect(lines).toEqual([expect.stringMatching(/^fetching dataset v2 from 127\.0\.0\.1:\d+ \(once\)$/)]);
    expect((await place(folder.path, "/gone.zip")).places.get("v2")).toBe(places.get("v2"));
    expect(requests).toBe(before + 1);
    expect((await readdir(join(folder.path, "edgebench-datasets"))).length).toBe(1);
  });

  it("leave nothing behind where they cannot be had", async () => {
    await using folder = await TemporaryFolder.make();
    await expect(place(folder.path, "/gone.zip")).rejects.toThrow(/^dataset v2: http:.*: answers 404; check the URL$/);
    await expect(place(folder.path, "/v2.zip", "0".repeat(64))).rejects.toThrow(/its SHA-256 is .* pin the new digest/);
    expect(await readdir(join(folder.path, "edgebench-datasets"))).toEqual([]);
  });

  it("may be a folder of the machine", async () => {
    await using folder = await TemporaryFolder.make();
    const context = { env: {}, signal: new AbortController().signal, progress: {} as never };
    const at = (path: string) =>
      withSources(
        datasetsIn("/repo"),
        context,
      )(new Map([["v2", { path: "v2", layout, source: { kind: "directory", path } }]]));
    expect(Object.fromEntries(await at(folder.path))).toEqual({ v2: folder.path });
    await expect(at("/no/such/folder")).rejects.toThrow(
      "dataset v2: the folder /no/such/folder is not on this machine; put the images there, or change source.directory",
    );
  });
});
