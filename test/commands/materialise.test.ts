import { link, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RuntimeName } from "../../src/bench/benchmark.ts";
import { canonicalJson } from "../../src/bench/canonical.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";
import {
  isUserFault,
  ModelRefused,
  ModelUnavailable,
  materialiser,
  withoutLocalPaths,
} from "../../src/commands/materialise.ts";
import type { FileSource, Side } from "../../src/plan/side.ts";
import { openRepository } from "../../src/repository/repository.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { message, modelOf, node, text } from "../model/onnx-bytes.ts";
import { externalOnnx } from "../plan/external-onnx.ts";

const MODEL = externalOnnx("weights/net.data", 8);
const WEIGHTS = "12345678";

let repository: TestRepository;
let place: TemporaryFolder;
beforeAll(async () => {
  repository = await TestRepository.create();
  place = await TemporaryFolder.make();
  await repository.write("models/net.onnx", MODEL);
  await repository.write("models/weights/net.data", WEIGHTS);
  await repository.write("models/text.onnx", "this is not a model\n");
  await repository.commit("models");
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

async function git(path: string): Promise<FileSource> {
  return { kind: "git", path, blob: await repository.git("rev-parse", `HEAD:${path}`), bytes: 1 };
}

let folders = 0;
async function materialise(
  model: FileSource,
  externalData: Side["externalData"] = [],
  signal?: AbortSignal,
  runtime: RuntimeName = "onnxruntime",
) {
  const put = materialiser(await openRepository(repository.dir), signal ?? new AbortController().signal);
  return put({ model, externalData, dimensions: {} }, runtime, join(place.path, String(folders++)));
}

/** Stores content as a fetched Git LFS object under a digest, true or not. */
async function storeLfs(content: string | Uint8Array, sha256: string): Promise<FileSource> {
  const folder = repository.path(".git", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha256), content);
  return { kind: "lfs", path: "models/big.onnx", blob: "a".repeat(40), sha256, bytes: content.length };
}

describe("a model in git", () => {
  it("of OpenVINO keeps its name, and its weights lie beside it", async () => {
    const digits = join(import.meta.dirname, "..", "..", "fixtures", "digits");
    const [xml, bin] = [await readFile(join(digits, "digits.xml")), await readFile(join(digits, "digits.bin"))];
    await repository.write("vino/net.xml", xml);
    await repository.write("vino/net.bin", bin);
    await repository.commit("an OpenVINO model");
    const beside = [{ location: "net.bin", source: await git("vino/net.bin") }];
    const placed = await materialise(await git("vino/net.xml"), beside, undefined, "openvino");
    expect(placed).toMatchObject({ beside: ["net.bin"], bytes: xml.length + bin.length });
    expect(placed.path).toMatch(/\/net\.xml$/);
    expect(await readFile(join(placed.path, "..", "net.bin"))).toEqual(bin);
  });

  it("tells what its graphs are made of, unless a name cannot be told", async () => {
    const kinds = Array.from({ length: 1_001 }, (_, kind) => node(`Op${kind}`));
    await repository.write("ops/named.onnx", modelOf(node("Conv"), node("Conv"), node("Conv", "com.microsoft")));
    await repository.write("ops/nameless.onnx", modelOf(node("Conv"), node("__proto__")));
    await repository.write("ops/many.onnx", modelOf(...kinds));
    await repository.commit("operators");
    const operators = async (name: string) => (await materialise(await git(`ops/${name}.onnx`))).operators;
    expect(await operators("named")).toEqual({ Conv: 2, "com.microsoft:Conv": 1 });
    expect(await operators("nameless")).toBeUndefined();
    expect(await operators("many")).toBeUndefined();
  });

  it("comes alone into its folder, with its external data where it looks for them", async () => {
    const weights = { location: "weights/net.data", source: await git("models/weights/net.data") };
    const placed = await materialise(await git("models/net.onnx"), [weights]);
    expect(await readFile(placed.path)).toEqual(Buffer.from(MODEL));
    expect(await readFile(join(placed.path, "..", "weights", "net.data"), "utf8")).toBe(WEIGHTS);
    expect(placed).toMatchObject({
      bytes: MODEL.length + 8,
      sha256: sha256Hex(
        canonicalJson({ model: sha256Hex(MODEL), externalData: [["weights/net.data", sha256Hex(WEIGHTS)]] }),
      ),
    });
  });

  it("is refused before any native parser sees it", async () => {
    await expect(materialise(await git("models/net.onnx"))).rejects.toThrow(
      'models/net.onnx: names external data "weights/net.data" that the commit does not hold beside it; add the file',
    );
    await expect(materialise(await git("models/text.onnx"))).rejects.toThrow(
      "models/text.onnx: a text file, not an ONNX model; export it again",
    );
    await expect(
      materialise({ kind: "refused", path: "x", reason: "x is a symbolic link; commit the file itself" }),
    ).rejects.toThrow(new ModelRefused("x is a symbolic link; commit the file itself"));
  });

  it.each([
    ["models/net.pt", "onnxruntime", "a pickle, which runs its author's code"],
    ["models/net.engine", "tensorrt", "a compiled engine, which runs its author's code"],
    ["models/net.bin", "onnxruntime", "its name does not end in .onnx; rename it"],
  ] as const)("is refused by its name before it is fetched: %s", async (path, runtime, why) => {
    const put = materialiser(await openRepository(repository.dir), new AbortController().signal);
    const model = { kind: "git", path, blob: "f".repeat(40), bytes: 1 } as const;
    const folder = join(place.path, String(folders++));
    const error = await put({ model, externalData: [], dimensions: {} }, runtime, folder).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ModelRefused);
    expect((error as Error).message).toContain(`${path}: refused: `);
    expect((error as Error).message).toContain(why);
  });

  it("is refused where an operator is not the runtime's, and taken where the model defines it", async () => {
    const own = message(25, text(1, "Swish"), text(10, "my.functions"), message(7, text(4, "Mul")));
    await repository.write("domains/foreign.onnx", modelOf(node("Swish", "my.functions")));
    await repository.write("domains/own.onnx", Uint8Array.from([...modelOf(node("Swish", "my.functions")), ...own]));
    await repository.commit("domains");
    await expect(materialise(await git("domains/foreign.onnx"))).rejects.toThrow(
      'domains/foreign.onnx: refused: its operator "Swish" is of the domain "my.functions"',
    );
    expect((await materialise(await git("domains/own.onnx"))).operators).toEqual({ "my.functions:Swish": 1, Mul: 1 });
  });

  it("is refused where tensors reach beyond their file, and where that is another file's name", async () => {
    await repository.write("short/net.onnx", externalOnnx("w", 9));
    await repository.write("short/w", "12345678");
    await repository.commit("short");
    const weights = [{ location: "w", source: await git("short/w") }];
    await expect(materialise(await git("short/net.onnx"), weights)).rejects.toThrow(
      "short/w: refused: it has 8 bytes, but tensors of the model reach to byte 9",
    );
    const real = await openRepository(repository.dir);
    const linking = {
      ...real,
      copyBlob: async (blob: string, target: string) => {
        const copied = await real.copyBlob(blob, target);
        if (target.endsWith("/w")) await link(target, `${target}.twin`);
        return copied;
      },
    };
    const put = materialiser(linking, new AbortController().signal);
    await repository.write("short/fits.onnx", externalOnnx("w", 8));
    await repository.commit("fits");
    const side = { model: await git("short/fits.onnx"), externalData: weights, dimensions: {} };
    await expect(put(side, "onnxruntime", join(place.path, String(folders++)))).rejects.toThrow(
      "short/w: refused: it is no file of its own where the model is loaded",
    );
  });

  it("is not fetched from a URL that must wait, which is no fault of the model", async () => {
    const url = "https://models.example/net.onnx";
    const error = await materialise({ kind: "withheld", place: url, reason: `${url} is new` }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ModelUnavailable);
    expect(error).toMatchObject({ message: `${url} is new` });
  });
});

describe("a SavedModel", () => {
  const SAVED = join(import.meta.dirname, "..", "..", "fixtures", "digits", "savedmodel");
  const PARTS = ["variables/variables.data-00000-of-00001", "variables/variables.index"];
  async function put(model: Uint8Array) {
    await repository.write("net/saved_model.pb", model);
    for (const part of PARTS) await repository.write(`net/${part}`, await readFile(join(SAVED, part)));
    await repository.commit("a SavedModel");
    const externalData = [];
    for (const location of PARTS) externalData.push({ location, source: await git(`net/${location}`) });
    const materialise = materialiser(await openRepository(repository.dir), new AbortController().signal);
    const side = { model: await git("net/saved_model.pb"), externalData, dimensions: {} };
    return materialise(side, "tensorflow", join(place.path, String(folders++)));
  }

  it("is a folder, known by the digests of all its files", async () => {
    const model = await readFile(join(SAVED, "saved_model.pb"));
    const placed = await put(model);
    expect(placed.path).toMatch(/\/saved_model\.pb$/);
    expect(placed.beside).toEqual(PARTS);
    const parts = [];
    for (const part of PARTS) {
      const bytes = await readFile(join(placed.path, "..", part));
      expect(bytes).toEqual(await readFile(join(SAVED, part)));
      parts.push([part, sha256Hex(bytes)]);
    }
    expect(placed.sha256).toBe(sha256Hex(canonicalJson({ model: sha256Hex(model), externalData: parts })));
  });

  it("is refused before TensorFlow sees a graph that reads files", async () => {
    const graph = message(2, message(2, message(1, text(2, "ReadFile"))), message(7, []));
    await expect(put(Uint8Array.from(graph))).rejects.toThrow(
      'net/saved_model.pb: refused: its graph has "ReadFile", which reaches beyond tensors',
    );
  });
});

describe("a model in Git LFS", () => {
  it("comes from what was fetched, by its digest", async () => {
    const model = externalOnnx("w", 0);
    const source = await storeLfs(model, sha256Hex(model));
    const weights = { location: "w", source: await git("models/weights/net.data") };
    expect(await readFile((await materialise(source, [weights])).path)).toEqual(Buffer.from(model));
  });

  it("is refused where it was not fetched, is damaged, or is a pointer again", async () => {
    const absent = {
      kind: "lfs",
      path: "models/big.onnx",
      blob: "a".repeat(40),
      sha256: "c".repeat(64),
      bytes: 1,
    } as const;
    await expect(materialise(absent)).rejects.toThrow(
      "models/big.onnx: a Git LFS pointer whose content is not in the repository; push it with git lfs push",
    );
    await expect(materialise(await storeLfs("damaged", "d".repeat(64)))).rejects.toThrow(
      /^models\/big\.onnx: its Git LFS content is damaged \(SHA-256 is [0-9a-f]{12}…, the pointer says dddddddddddd…\)/,
    );
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    await expect(materialise(await storeLfs(pointer, sha256Hex(pointer)))).rejects.toThrow(
      "models/big.onnx: a Git LFS pointer, not its content",
    );
  });
});

describe("a model at a URL", () => {
  let server: Server;
  let address: string;
  const model = externalOnnx("w", 0);
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/net.onnx" || request.url === "/download") response.end(model);
      else if (request.url === "/broken.onnx") {
        response.writeHead(200, { "content-length": "1000" });
        response.write("some", () => response.destroy());
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const at = (path: string, sha256 = sha256Hex(model)): FileSource => ({
    kind: "url",
    url: `${address}${path}`,
    sha256,
  });
  const weights = async () => [{ location: "w", source: await git("models/weights/net.data") }];

  it("is fetched and held against its pin", async () => {
    const placed = await materialise(at("/net.onnx"), await weights());
    expect(await readFile(placed.path)).toEqual(Buffer.from(model));
  });

  it("gets the ending by which a runtime knows it, where its URL has none", async () => {
    for (const runtime of ["onnxruntime", "openvino"] as const) {
      const { path } = await materialise(at("/download"), await weights(), undefined, runtime);
      expect(path).toMatch(/\/download\.onnx$/);
    }
  });

  it.each<[string, string, string | undefined, RegExp]>([
    [
      "of other bytes",
      "/net.onnx",
      "e".repeat(64),
      /its SHA-256 is [0-9a-f]{64}, the configuration pins e{64}; pin the new digest/,
    ],
    ["that is not there", "/nowhere.onnx", undefined, /answers 404; check the URL/],
    ["that breaks off", "/broken.onnx", undefined, /the connection broke off; run the job again/],
  ])("is refused: one %s", async (_, path, sha256, message) => {
    const refusal = await materialise(at(path, sha256)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ModelRefused);
    expect((refusal as Error).message).toMatch(message);
    expect((refusal as Error).message).toContain(`${address}${path}: `);
  });

  it("is refused where nobody answers", async () => {
    const nobody = { kind: "url", url: "http://127.0.0.1:9/net.onnx", sha256: "0".repeat(64) } as const;
    await expect(materialise(nobody)).rejects.toThrow(/cannot be reached; check the URL and this machine's network/);
  });
});

describe("what a result may say", () => {
  it("has words in place of this machine's folders", () => {
    const places = new Map([
      ["/tmp/edgebench-x", "the temporary folder"],
      ["/home/me/repo", "the repository"],
    ]);
    expect(withoutLocalPaths("/tmp/edgebench-x/a.onnx and /home/me/repo: cannot be read", places)).toBe(
      "the temporary folder/a.onnx and the repository: cannot be read",
    );
  });

  it("tells the user's faults from ours", () => {
    expect([new UserError("a"), new ModelRefused("b"), new Error("c"), "d"].map(isUserFault)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
