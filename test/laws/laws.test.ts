import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const DECIDING = [
  "stats",
  "bench",
  "model",
  "config",
  "plan",
  "measure",
  "vision",
  "formats",
  "compare",
  "plausible",
  "trend",
  "report",
];
const ACTING = ["device", "dataset", "baseline", "github", "repository"];

const IMPORTS = "lint/style/noRestrictedImports";
const GLOBALS = "lint/style/noRestrictedGlobals";
const PROPERTIES = "lint/nursery/noJsRestrictedProperties";
const CLOCK = "plugin";
const CYCLES = "lint/suspicious/noImportCycles";
const NAMES = "lint/style/useFilenamingConvention";
const BARREL = "lint/performance/noBarrelFile";
const DEFAULT_EXPORT = "lint/style/noDefaultExport";

/** A planted file: `breaks` is the rule that must object, undefined where nothing may. */
interface Canary {
  readonly says: string;
  readonly file: string;
  readonly code: string;
  readonly breaks: string | undefined;
}

const importing = (specifier: string) => `import { canary } from "${specifier}";\n\nexport const planted = canary;\n`;
const lazily = (specifier: string) => `export const planted = () => import("${specifier}");\n`;
const typing = (specifier: string) => `import type { Canary } from "${specifier}";\n\nexport type Planted = Canary;\n`;
const evaluating = (expression: string) => `export const planted = () => ${expression};\n`;

const canaries: Canary[] = [];
function plant(room: string, name: string, says: string, code: string, breaks: string | undefined): void {
  const file = `src/${room === "" ? "" : `${room}/`}${name}-${canaries.length}.ts`;
  canaries.push({ says: `${file}: ${says}`, file, code, breaks });
}

for (const room of [...DECIDING, "a-new-room"]) {
  const bad = (says: string, code: string, breaks: string) => plant(room, "canary", says, code, breaks);
  const specifiers = ["node:fs", "node:crypto", "fs/promises", "@actions/core", "octokit", "@octokit/core", "tar"];
  for (const specifier of [...specifiers, "onnxruntime-node", "write-file-atomic", "picocolors"]) {
    bad(`imports ${specifier}`, importing(specifier), IMPORTS);
  }
  for (const other of [...ACTING, "commands", "page"]) {
    bad(`imports ${other}`, importing(`../${other}/canary.ts`), IMPORTS);
    bad(`imports ${other} lazily`, lazily(`../${other}/canary.ts`), IMPORTS);
    bad(`imports a type of ${other}`, typing(`../${other}/canary.ts`), IMPORTS);
  }
  bad("imports the terminal's entry", importing("../cli.ts"), IMPORTS);
  bad("imports the action's entry", importing("../main.ts"), IMPORTS);
  for (const name of ["process.pid", "process.env", "console.log", "fetch", "performance.now()", "Buffer.alloc(1)"]) {
    bad(`uses ${name}`, evaluating(name), GLOBALS);
  }
  for (const name of ["setTimeout", "setInterval", "setImmediate", "crypto.randomUUID()", "globalThis"]) {
    bad(`uses ${name}`, evaluating(name), GLOBALS);
  }
  bad("reads the clock", evaluating("Date.now()"), PROPERTIES);
  bad("takes the clock apart", "const { now } = Date;\n\nexport const planted = now;\n", PROPERTIES);
  bad("makes a date of now", evaluating("new Date()"), CLOCK);
  bad("makes a date of now, without parentheses", evaluating("new Date"), CLOCK);
  bad("asks for the date as text", evaluating("Date()"), CLOCK);
  bad("draws a random number", evaluating("Math.random()"), PROPERTIES);
  plant(room, "legal", "imports its neighbour", importing("./neighbour.ts"), undefined);
  plant(room, "legal", "imports a package of numbers", importing("simple-statistics"), undefined);
  plant(room, "legal", "dates a given instant", evaluating("new Date(0)"), undefined);
  if (room === "stats") continue;
  for (const other of DECIDING.filter((name) => name !== room)) {
    plant(room, "legal", `imports ${other}`, importing(`../${other}/neighbour.ts`), undefined);
  }
  plant(room, "legal", "imports zod", importing("zod"), undefined);
}

for (const other of DECIDING.filter((name) => name !== "stats")) {
  plant("stats", "canary", `imports ${other}`, importing(`../${other}/neighbour.ts`), IMPORTS);
}
plant("stats", "canary", "imports zod", importing("zod"), IMPORTS);

const digest = "src/bench/digest.ts";
const createsHash = 'import { createHash } from "node:crypto";\n\nexport const planted = createHash;\n';
canaries.push({ says: `${digest} may import createHash`, file: digest, code: createsHash, breaks: undefined });
plant("bench", "canary", "imports createHash", createsHash, IMPORTS);

for (const room of ACTING) {
  const bad = (says: string, code: string) => plant(room, "canary", says, code, IMPORTS);
  for (const other of [...ACTING.filter((name) => name !== room), "commands", "page"]) {
    bad(`imports ${other}`, importing(`../${other}/canary.ts`));
    bad(`imports ${other} lazily`, lazily(`../${other}/canary.ts`));
    bad(`imports a type of ${other}`, typing(`../${other}/canary.ts`));
  }
  bad("imports the terminal's entry", importing("../cli.ts"));
  bad("imports the native runtime", importing("onnxruntime-node"));
  if (room !== "github") bad("speaks to GitHub", importing("@actions/core"));
  else plant(room, "legal", "speaks to GitHub", importing("@actions/core"), undefined);
  plant(room, "legal", "touches the disk", importing("node:fs/promises"), undefined);
  plant(room, "legal", "reads the clock", evaluating("Date.now()"), undefined);
  for (const other of DECIDING) {
    plant(room, "legal", `imports ${other}`, importing(`../${other}/neighbour.ts`), undefined);
  }
}

for (const other of [...DECIDING, ...ACTING]) {
  plant("commands", "legal", `imports ${other}`, importing(`../${other}/neighbour.ts`), undefined);
}
plant("commands", "canary", "imports the terminal's entry", importing("../cli.ts"), IMPORTS);
plant("commands", "canary", "speaks to GitHub", importing("@actions/core"), IMPORTS);
plant("commands", "canary", "imports the native runtime", importing("onnxruntime-node"), IMPORTS);
plant("commands", "canary", "imports the page", importing("../page/canary.ts"), IMPORTS);
plant("", "canary", "loads the page", lazily("./page/canary.ts"), IMPORTS);

const pageBad = (says: string, code: string, breaks: string) => plant("page", "canary", says, code, breaks);
for (const specifier of ["node:fs", "node:crypto", "fs", "@actions/core", "octokit", "zod", "yaml", "d3"]) {
  pageBad(`imports ${specifier}`, importing(specifier), IMPORTS);
}
for (const other of [...ACTING, "commands"]) {
  pageBad(`imports ${other}`, importing(`../${other}/canary.ts`), IMPORTS);
  pageBad(`imports ${other} lazily`, lazily(`../${other}/canary.ts`), IMPORTS);
  pageBad(`imports a type of ${other}`, typing(`../${other}/canary.ts`), IMPORTS);
}
for (const name of [
  "fetch",
  "process.env",
  "Buffer.alloc(1)",
  "localStorage.length",
  "new WebSocket('a')",
  "Function('1')",
]) {
  pageBad(`uses ${name}`, evaluating(name), GLOBALS);
}
pageBad("reads the clock", evaluating("Date.now()"), PROPERTIES);
pageBad("makes a date of now", evaluating("new Date()"), CLOCK);
pageBad("draws a random number", evaluating("Math.random()"), PROPERTIES);
plant("page", "legal", "draws", importing("@observablehq/plot"), undefined);
plant("page", "legal", "imports its neighbour", importing("./neighbour.ts"), undefined);
plant("page", "legal", "sees the document", evaluating("document.title"), undefined);
for (const other of DECIDING)
  plant("page", "legal", `imports ${other}`, importing(`../${other}/neighbour.ts`), undefined);

plant("", "canary", "acts beside the entries", importing("./device/canary.ts"), IMPORTS);
for (const entry of ["src/cli.ts", "src/main.ts"]) {
  canaries.push({ says: `${entry} loads a command`, file: entry, code: lazily("./commands/a.ts"), breaks: undefined });
}

const harmless = "export const planted = 1;\n";
for (const word of ["util", "utils", "helpers", "common", "shared", "types", "constants", "index"]) {
  for (const room of ["plan", "device", "commands"]) {
    const file = `src/${room}/${word}.ts`;
    canaries.push({ says: `a file named ${file}`, file, code: harmless, breaks: NAMES });
  }
}
for (const file of ["test/helpers/a.ts", "scripts/utils.ts", "src/utils/a.ts", "src/plan/common/a.ts"]) {
  canaries.push({ says: `a file named ${file}`, file, code: harmless, breaks: NAMES });
}
for (const file of ["src/plan/camelCase.ts", "src/device/Pascal.ts", "test/plan/snake_case.test.ts"]) {
  canaries.push({ says: `a file named ${file}`, file, code: harmless, breaks: NAMES });
}
for (const room of ["plan", "device", "commands"]) {
  plant(room, "canary", "exports by default", "export default 1;\n", DEFAULT_EXPORT);
  plant(room, "canary", "is a barrel", 'export { canary } from "./neighbour.ts";\n', BARREL);
  plant(room, "canary", "is a barrel of everything", 'export * from "./neighbour.ts";\n', BARREL);
  const [here, there] = [`src/${room}/cycle-here.ts`, `src/${room}/cycle-there.ts`];
  const cycle = (other: string, name: string, its: string) =>
    `import { ${its} } from "./${other}.ts";\n\nexport const ${name} = () => ${its};\n`;
  const says = `${here} and ${there} import each other`;
  canaries.push({ says, file: here, code: cycle("cycle-there", "here", "there"), breaks: CYCLES });
  canaries.push({ says, file: there, code: cycle("cycle-here", "there", "here"), breaks: CYCLES });
}
const config = "export default {};\n";
canaries.push({ says: "vitest.config.ts", file: "vitest.config.ts", code: config, breaks: undefined });

let folder: string;
const objections = new Map<string, string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-laws-"));
  await cp(join(ROOT, "biome.json"), join(folder, "biome.json"));
  await cp(join(ROOT, "lint"), join(folder, "lint"), { recursive: true });
  for (const room of [...DECIDING, ...ACTING, "page"]) {
    await write(`src/${room}/neighbour.ts`, "export const canary = 1;\n");
  }
  for (const { file, code } of canaries) await write(file, code);
  for (const { category, file } of await lint()) objections.set(file, [...(objections.get(file) ?? []), category]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), code);
}

/** Every error of the linter in the planted tree, with the file it is about. */
async function lint(): Promise<readonly { readonly category: string; readonly file: string }[]> {
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const flags = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."];
  const text = await new Promise<string>((resolve) => {
    // Biome exits with 1 when it objects; what it said is checked below.
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [biome, ...flags], options, (_, stdout) => resolve(stdout));
  });
  const report = JSON.parse(text) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly severity: string;
      readonly location: { readonly path: string };
    }[];
  };
  return report.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ category, location }) => ({ category, file: location.path.replace(/^\.\//, "") }));
}

/** The planted files by the room they are in, so that a failure names all that slipped through in one list. */
const byPlace = new Map<string, Canary[]>();
for (const canary of canaries) {
  const place = canary.file.startsWith("src/") ? dirname(canary.file) : "elsewhere";
  byPlace.set(place, [...(byPlace.get(place) ?? []), canary]);
}

describe("the laws of the rooms", () => {
  it.each([...byPlace])("%s: the linter objects to every planted violation", (_, planted) => {
    const broken = planted.filter(({ breaks }) => breaks !== undefined);
    const slipped = broken.filter(({ file, breaks }) => !objections.get(file)?.includes(breaks ?? ""));
    expect(slipped.map(({ says, breaks }) => `${says} (${breaks})`)).toEqual([]);
  });

  it.each([...byPlace])("%s: the linter lets every legal import pass", (_, planted) => {
    const legal = planted.filter(({ breaks }) => breaks === undefined);
    expect(legal.flatMap(({ says, file }) => (objections.get(file) ?? []).map((rule) => `${says}: ${rule}`))).toEqual(
      [],
    );
  });

  it("knows every room there is", async () => {
    const entries = await readdir(join(ROOT, "src"), { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.filter((room) => ![...DECIDING, ...ACTING, "commands", "page"].includes(room))).toEqual([]);
  });
});
