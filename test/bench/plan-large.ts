import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { externalOnnx } from "../plan/external-onnx.ts";

/** A change as large as any. */
export interface ChangeSize {
  readonly models: number;
  /** Of all changed files, so many are models'. */
  readonly changedModels: number;
  readonly changedFiles: number;
}

export interface PlanCost {
  readonly wallSeconds: number;
  /** Of edgebench's own process, user and system; git's children are in the wall time. */
  readonly cpuSeconds: number;
  readonly planned: number;
}

/** Runs in the planning process as it ends; Node tells the times in µs. */
const TELL_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('usage '+(u.userCPUTime+u.systemCPUTime))})";

/** Makes a repository with a change of this size and plans it as a user does. @throws Error where that fails. */
export async function planLarge(dist: string, size: ChangeSize): Promise<PlanCost> {
  const dir = await mkdtemp(join(tmpdir(), "edgebench-plan-"));
  try {
    await run("git", ["init", "--quiet", "--initial-branch", "main", dir], dir);
    await run("git", ["fast-import", "--quiet"], dir, history(size));
    const began = performance.now();
    const args = ["--import", TELL_USAGE, join(dist, "cli.js"), "plan", "--base", "main~1", "--head", "main", "--json"];
    const { out, err } = await run(process.execPath, args, dir);
    const wallSeconds = (performance.now() - began) / 1000;
    const plan = JSON.parse(out) as { readonly jobs: readonly { readonly benchmarks: readonly unknown[] }[] };
    return {
      wallSeconds,
      cpuSeconds: Number(/usage (\d+)$/.exec(err)?.[1]) / 1e6,
      planned: plan.jobs.reduce((sum, { benchmarks }) => sum + benchmarks.length, 0),
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Two commits for `git fast-import`: everything, and the change. */
function history({ models, changedModels, changedFiles }: ChangeSize): Buffer {
  const others = Array.from(
    { length: changedFiles - changedModels },
    (_, index) => `export/m${index % models}/${index}.py`,
  );
  const names = Array.from({ length: models }, (_, index) => `m${index}`);
  const first = [
    ["edgebench.yml", configOf(names)] as const,
    ...names.flatMap((name) => [
      [`models/${name}.onnx`, externalOnnx(`${name}.data`, 8)] as const,
      [`models/${name}.data`, "12345678"] as const,
    ]),
    ...others.map((path) => [path, "before"] as const),
  ];
  const second = [
    ...names.slice(0, changedModels).map((name) => [`models/${name}.onnx`, externalOnnx(`${name}.data`, 4)] as const),
    ...others.map((path) => [path, "after"] as const),
  ];
  return Buffer.concat([commitOf(1, first), commitOf(2, second)]);
}

function commitOf(mark: number, files: readonly (readonly [path: string, content: string | Uint8Array])[]): Buffer {
  const from = mark === 1 ? "" : `from :${mark - 1}\n`;
  const head = `commit refs/heads/main\nmark :${mark}\ncommitter E <e@example.org> ${mark} +0000\ndata 1\nx\n${from}`;
  const parts = files.flatMap(([path, content]) => [
    Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`),
    Buffer.from(content),
    Buffer.from("\n"),
  ]);
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from("\n")]);
}

/** Every model waits for files of its own beside its file; half of them are touched by those alone. */
function configOf(names: readonly string[]): string {
  const models = names.map((name, index) => {
    const affected = index % 2 === 0 ? `, affected-by: ["export/${name}/**"]` : "";
    return `  ${name}: { files: { onnxruntime: models/${name}.onnx }, task: other${affected} }`;
  });
  return `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime] } }
models:
${models.join("\n")}
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
`;
}

async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  input: Uint8Array = new Uint8Array(),
): Promise<{ readonly out: string; readonly err: string }> {
  const child = spawn(program, args, { cwd, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (child.exitCode !== 0) throw new Error(`${program} ${args.join(" ")}: ${err.slice(0, 2_000)}`);
  return { out, err };
}
