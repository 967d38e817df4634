import { Command, CommanderError, Help, InvalidArgumentError, Option } from "commander";
import packageFile from "../package.json" with { type: "json" };
import type { Context } from "./commands/context.ts";
import type { ExitCode } from "./commands/exit-code.ts";
import { openProgress } from "./commands/progress.ts";
import { faultSentence, runCommand } from "./commands/run-command.ts";
import { wantsColor } from "./commands/terminal-color.ts";
import { workersFolder } from "./commands/workers-folder.ts";

/** The terminal's entry: reads the words of the command line, loads the one command they name, and exits with its code. */

const interruption = new AbortController();

function makeContext(): Context {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    progress: openProgress(process.stderr),
    color: wantsColor(process.env, process.stdout.isTTY === true),
    width: process.stdout.columns ?? 100,
    signal: interruption.signal,
    version: packageFile.version,
    workersDir: workersFolder(import.meta.url),
  };
}

let exitCode: ExitCode = 0;

/** Runs a command with everything that is handled alike for all: sentences for users' errors, the code for ours. */
async function run(command: (context: Context) => Promise<ExitCode>): Promise<void> {
  const context = makeContext();
  exitCode = await runCommand(command, context);
}

function program(): Command {
  const root = new Command("edgebench")
    .description(
      "Benchmarks the models of a change on real devices and says what regressed, by how much, how sure, and what could not be told.",
    )
    .version(packageFile.version)
    .exitOverride()
    .configureHelp({ subcommandTerm: termOf, optionDescription: describe })
    .showHelpAfterError("(edgebench COMMAND --help tells the options)");
  addPlan(root);
  addBench(root);
  addReport(root);
  addRecord(root);
  addCompare(root);
  addBisect(root);
  addTrend(root);
  addExplainPreprocessing(root);
  addImport(root);
  addExport(root);
  addDoctor(root);
  addInit(root);
  addDemo(root);
  return root;
}

/** Every command has options; without saying so, descriptions fit beside the names at 80 columns. */
function termOf(command: Command): string {
  const terms = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...terms].join(" ");
}

/** That a switch is off unless it is given goes without saying. */
function describe(option: Option): string {
  return option.isBoolean() && option.defaultValue === false ? option.description : HELP.optionDescription(option);
}

const HELP = new Help();

const json = () => new Option("--json", "print one JSON document instead of text").default(false);
const config = () =>
  new Option("--config <FILE>", "the configuration, relative to the repository's root").default("edgebench.yml");
const workerTimeout = () =>
  new Option("--worker-timeout <SECONDS>", "end a worker that is silent for this long")
    .default(300)
    .argParser(positiveNumber);

function addPlan(root: Command): void {
  root
    .command("plan")
    .description("tell which benchmarks a change touches, and why")
    .option("--base <REV>", "hold the change against the merge base with this revision")
    .option("--head <REV>", "the changed revision (default: HEAD)")
    .option("--event <FILE>", "take base and head from a GitHub event's payload instead")
    .option("--event-name <NAME>", "the event's name (default: GITHUB_EVENT_NAME)")
    .option(
      "--store <STORE>",
      "the baseline store, for what the head is screened against and for accepted regressions: a directory or branch:NAME",
    )
    .option("--out <FILE>", "write the plan here")
    .addOption(config())
    .addOption(json())
    .action((options) => run(async (context) => (await import("./commands/plan.ts")).plan(options, context)));
}

function addBench(root: Command): void {
  root
    .command("bench")
    .description("measure a plan's benchmarks on one device; without a plan, the working tree's models at a desk")
    .argument("[MODEL...]", "at a desk: only these models")
    .option("--plan <FILE>", "the plan that edgebench plan wrote")
    .option("--device <LABEL>", "the device to measure on (default: the plan's only one)")
    .option("--against <REV_OR_FILE>", "at a desk: hold the working tree against a revision, or against a result file")
    .option("--with <TOOL>", "at a desk: measure with trtexec, benchmark_app or another tool in the place of a worker")
    .option("--tool <PROGRAM>", "with it: the tool's program, if it is not on the path of programs")
    .option("--watch", "at a desk: follow the model files, and measure again what changes, until Ctrl-C", false)
    .option("--out <DIR>", "write the result file into this folder", "edgebench-results")
    .option("--attempt <N>", "the number of this try of the job", attemptNumber, 1)
    .option("--seed <N>", "draw the order of launches from this number instead of a fresh one", seedNumber)
    .addOption(workerTimeout())
    .addOption(config())
    .addOption(json())
    .action((models, options) =>
      run(async (context) => (await import("./commands/bench.ts")).bench({ ...options, models }, context)),
    );
}

function addReport(root: Command): void {
  root
    .command("report")
    .description("judge results against the plan and write comment, HTML, JSON and JUnit; exits 1 where the gate fails")
    .requiredOption("--plan <FILE>", "the plan that edgebench plan wrote")
    .requiredOption("--results <DIR>", "the folder with the devices' result files")
    .option(
      "--store <STORE>",
      "stored baselines, for benchmarks whose base was not measured: a directory or branch:NAME",
    )
    .requiredOption("--out <DIR>", "write the report into this folder")
    .addOption(json())
    .action((options) => run(async (context) => (await import("./commands/report.ts")).report(options, context)));
}

function addRecord(root: Command): void {
  root
    .command("record")
    .description("append results to the baseline store, and publish how everything in it stands")
    .requiredOption("--results <DIR>", "the folder with the devices' result files")
    .requiredOption("--store <STORE>", "a directory or branch:NAME; made where it does not exist")
    .option(
      "--publish <PLACE>",
      "then publish how all benchmarks of the store stand: a directory, branch:NAME, or branch:NAME:FOLDER (FOLDER: edgebench)",
    )
    .option("--publish-url <URL>", "the address that the published page has; without it there is no feed")
    .addOption(json())
    .action((options) => run(async (context) => (await import("./commands/record.ts")).record(options, context)));
}

function addCompare(root: Command): void {
  root
    .command("compare")
    .description("compare base and head of one result file, or two result files; exits 1 where something regressed")
    .argument("<RESULT>", "a result file; with a second one, the base")
    .argument("[HEAD]", "the result file to hold against the first")
    .addOption(json())
    .action((base, head, options) =>
      run(async (context) => (await import("./commands/compare.ts")).compare({ ...options, base, head }, context)),
    );
}

function addBisect(root: Command): void {
  root
    .command("bisect")
    .description("measure between a good commit and a bad one, on the device, until the one that did it is left")
    .argument(
      "<BENCHMARK>",
      "the id of a benchmark as plan and reports tell it, or a model or pattern that fits one alone",
    )
    .requiredOption("--good <REV>", "a commit that was good")
    .requiredOption("--bad <REV>", "a later one that is bad")
    .option("--device <LABEL>", "the device, where the benchmark is on several")
    .option("--metric <NAME>", "what got worse, such as latency or top-1 (default: the first that gates)")
    .option("--out <DIR>", "write the result of each measurement into this folder", "edgebench-bisect")
    .addOption(workerTimeout())
    .addOption(config())
    .addOption(json())
    .action((benchmark, options) =>
      run(async (context) => (await import("./commands/bisect.ts")).bisect({ ...options, benchmark }, context)),
    );
}

function addTrend(root: Command): void {
  root
    .command("trend")
    .description("tell where each series of a store stands and when its level moved, or the same of a table")
    .argument("[BENCHMARK...]", "only benchmarks of this name; * stands for any part of it")
    .option("--store <STORE>", "the baseline store: a directory, or branch:NAME for its newest nights")
    .option(
      "--csv <FILE>",
      "instead: a table with one column of values, oldest first, and maybe times and commits; - for standard input",
    )
    .option("--column <NAME>", "with --csv: the column of values, by its header or its number from 1")
    .option("--metric <NAME...>", "with --store: these metrics instead of those that gate")
    .option("--tolerance <SIZE>", "moves within it are none: 2%, or a number in the unit of the values")
    .option("--config <FILE>", "with --store: whose policy says what a move is (default: edgebench.yml, if there)")
    .addOption(json())
    .action((patterns, options) =>
      run(async (context) => (await import("./commands/trend.ts")).trend({ ...options, patterns }, context)),
    );
}

function addExplainPreprocessing(root: Command): void {
  root
    .command("explain-preprocessing")
    .description("show each step that turns an image into a model's input, with pictures")
    .argument("<MODEL>", "a model of the configuration that has a preprocessing")
    .option("--image <PATH>", "a PNG or JPEG (default: the first that accuracy is measured on)")
    .option("--out <DIR>", "write the page into this folder", "edgebench-explanation")
    .addOption(config())
    .addOption(json())
    .action((model, options) =>
      run(async (context) =>
        (await import("./commands/explain-preprocessing.ts")).explainPreprocessing({ ...options, model }, context),
      ),
    );
}

function addImport(root: Command): void {
  root
    .command("import")
    .description("turn files of another tool into a result, and say what they leave open")
    .argument(
      "<FORMAT>",
      "what the files are, such as trtexec-times; an unknown one is answered with all that there are",
    )
    .argument("<FILE...>", "the other tool's file; several are launches of one benchmark")
    .requiredOption("--model <NAME>", "what the model is called in the result")
    .requiredOption("--device <LABEL>", "what the device is called in the result")
    .requiredOption("--out <FILE>", "write the result here")
    .option("--entry <NAME>", "which benchmark, where the file holds several")
    .option("--unit <UNIT>", "of the times in a table whose header does not say it: ns, us, ms or s")
    .option(
      "--labels <FILE>",
      "the images and their classes, where a log of answers numbers them: MLPerf's val_map.txt",
    )
    .option("--dtype <TYPE>", "of the answers in such a log: float32, int32 or int64 (default: float32)")
    .option("--runtime <NAME>", "where the file does not tell it")
    .option("--precision <NAME>", "where the file does not tell it (default: fp32, and said so)")
    .option("--batch <N>", "likewise (default: 1)", batchNumber)
    .option("--threads <N>", "likewise (default: 1)", threadsNumber)
    .option("--delegate <NAME>", "likewise")
    .option("--commit <SHA>", "the commit that was measured")
    .option("--model-file <ONNX>", "the network that was measured: what it has to do shows times that cannot be true")
    .option("--config <FILE>", "with it: whose peaks and open dimensions (default: edgebench.yml, if there)")
    .action((format, files, options) =>
      run(async (context) =>
        (await import("./commands/import.ts")).importResult({ ...options, format, files }, context),
      ),
    );
}

function addExport(root: Command): void {
  root
    .command("export")
    .description("write results for another tool")
    .argument("<FORMAT>", "what to write, such as bencher; an unknown one is answered with all that there are")
    .argument("<FILE...>", "result files")
    .option("--out <FILE>", "write it here (default: standard output)")
    .option("--repository <URL>", "of the commits, for Conbench")
    .action((format, files, options) =>
      run(async (context) =>
        (await import("./commands/export.ts")).exportResults({ ...options, format, files }, context),
      ),
    );
}

function addDoctor(root: Command): void {
  root
    .command("doctor")
    .description("examine a device: what would spoil a measurement, and what to do about it")
    .option("--device <LABEL>", "a device of the configuration, over its transport (default: this machine)")
    .addOption(config())
    .addOption(json())
    .action((options) => run(async (context) => (await import("./commands/doctor.ts")).doctor(options, context)));
}

function addInit(root: Command): void {
  root
    .command("init")
    .description("write a first edgebench.yml and workflow from the models found in this repository")
    .option("--force", "replace files that are there", false)
    .option(
      "--import-history <STORE>",
      "take what github-action-benchmark recorded over into this store (a directory or branch:NAME); files that are there stay",
    )
    .option(
      "--as <NAME=BENCHMARK...>",
      "with --import-history: reports draw what that tool calls NAME before the nights of this benchmark of yours",
    )
    .addOption(json())
    .action((options) => run(async (context) => (await import("./commands/init.ts")).init(options, context)));
}

function addDemo(root: Command): void {
  root
    .command("demo")
    .description("make a repository with a pull request, and plan, measure, report and record it, all on this machine")
    .option("--keep <DIR>", "leave everything in this folder instead of a temporary one")
    .action((options) => run(async (context) => (await import("./commands/demo.ts")).demo(options, context)));
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("It is not a number above 0.");
  return value;
}

const attemptNumber = (text: string) => wholeNumber(text, 1, 1_000);
const batchNumber = (text: string) => wholeNumber(text, 1, 65_536);
const threadsNumber = (text: string) => wholeNumber(text, 1, 1_024);
const seedNumber = (text: string) => wholeNumber(text, 0, 0xffff_ffff);

function wholeNumber(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new InvalidArgumentError(`It is not a whole number from ${least} to ${most}.`);
  return value;
}

for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort(name));
// A reader that goes away (`| head`) ends the output, not the measurement.
process.stdout.on("error", () => undefined);
// What nobody caught is a fault of ours: one sentence and code 70, never a stack trace and code 1, which is the gate's.
process.on("uncaughtException", (error) => {
  process.stderr.write(`edgebench: ${faultSentence(error, process.env)}\n`);
  process.exit(70);
});

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version come as errors with code 0; everything else is wrong usage, already told by the parser.
  exitCode = error.exitCode === 0 ? 0 : 2;
}
process.exitCode = exitCode;
