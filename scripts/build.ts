import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { licenceTexts } from "./licences.ts";
import { bundlePage } from "./page-bundle.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Of package.json only the version is in the bundle, so that a change of a tool's version leaves dist/ alone. */
const versionOnly: Plugin = {
  name: "version-only",
  load: {
    filter: { id: /[\\/]package\.json$/ },
    async handler(id) {
      if (resolve(id) !== join(ROOT, "package.json")) return null;
      const { version } = JSON.parse(await readFile(id, "utf8")) as { readonly version: string };
      return { code: `export default ${JSON.stringify({ version })};\n`, moduleType: "js" };
    },
  },
};

/** Results and plans are downloaded without the artifact library; what it unpacks with is of packages that name no licence. */
const withoutUnzipStream: Plugin = {
  name: "without-unzip-stream",
  resolveId: {
    filter: { id: /^unzip-stream$/ },
    handler: () => ({ id: "\0without-unzip-stream", moduleSideEffects: false }),
  },
  load: {
    filter: { id: /^\0without-unzip-stream$/ },
    handler: () => ({ code: "export default {};\n", moduleType: "js" }),
  },
};

/** The WebAssembly of the JPEG decoder becomes text in the bundle, and its loader is told no folder, since it needs none. */
const turboInlined: Plugin = {
  name: "turbo-inlined",
  load: {
    filter: { id: /[\\/]dataset[\\/]turbo-wasm\.ts$/ },
    async handler() {
      const wasm = await this.resolve("@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm");
      const bytes = await readFile(wasm?.id ?? "");
      return {
        code: `const BYTES = "${bytes.toString("base64")}";\nexport const turboWasm = () => Buffer.from(BYTES, "base64");\n`,
        moduleType: "js",
      };
    },
  },
  transform: {
    filter: { id: /libjpegturbowasm_decode\.js$/ },
    handler: (code) => ({ code: code.replaceAll("__dirname", '""').replaceAll("__filename", '""') }),
  },
};

/** What runs in a report's page becomes text in the bundle. */
const pageInlined = (code: string): Plugin => ({
  name: "page-inlined",
  load: {
    filter: { id: /[\\/]commands[\\/]page-script\.ts$/ },
    handler: () => ({
      code: `const SCRIPT = ${JSON.stringify(code)};\nexport const pageScript = async () => SCRIPT;\n`,
      moduleType: "js",
    }),
  },
});

/** Builds everything that `uses:` and `npx` run into `out`, which is emptied first. The same sources give the same bytes. */
export async function build(out: string): Promise<void> {
  const page = await bundlePage();
  const chunks = await bundleEntries(page.code);
  const licences = await licenceTexts([...page.moduleIds, ...chunks.flatMap(({ moduleIds }) => moduleIds)]);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // Git stores line feeds alone; comments of some packages hold more.
  for (const { fileName, code } of chunks) await writeFile(join(out, fileName), code.replaceAll("\r\n", "\n"));
  await writeFile(join(out, "LICENSES.txt"), licences);
  // dist/ alone is a whole: without the project's package.json, Node would have to guess the module format.
  await writeFile(join(out, "package.json"), '{ "type": "module" }\n');
  await copyPlain("workers", out);
  await copyPlain("schema", out);
}

async function bundleEntries(pageCode: string): Promise<readonly OutputChunk[]> {
  await using bundle = await rolldown({
    cwd: ROOT,
    input: { cli: "src/cli.ts", main: "src/main.ts" },
    platform: "node",
    // Resolved on the device, never bundled.
    external: ["onnxruntime-node"],
    transform: { target: "node20" },
    plugins: [versionOnly, withoutUnzipStream, turboInlined, pageInlined(pageCode)],
    onLog(level, log) {
      if (level === "warn") throw new Error(`the bundler warns: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    minify: false,
    sourcemap: false,
    banner: ({ isEntry, name }) => (isEntry && name === "cli" ? "#!/usr/bin/env node" : ""),
  });
  return output.map((part) => {
    if (part.type === "chunk") return part;
    throw new Error(`the bundle wants ${part.fileName} beside it; dist/ holds only code`);
  });
}

/** Copies a folder of source files as they are; what programs leave beside them stays out. */
async function copyPlain(folder: string, out: string): Promise<void> {
  const leftovers = /^(?:__pycache__|node_modules)$|\.pyc$/;
  for (const entry of await readdir(join(ROOT, folder))) {
    if (leftovers.test(entry)) continue;
    await cp(join(ROOT, folder, entry), join(out, folder, entry), { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: "string", default: join(ROOT, "dist") } } });
  await build(resolve(values.out));
}
