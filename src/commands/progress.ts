import { Presets, SingleBar } from "cli-progress";

/** Tells a person what is going on. Never carries results. */
export interface Progress {
  /** A sentence that stays. */
  readonly line: (text: string) => void;
  /** How far the current task is: a bar on a terminal, a line now and then elsewhere. */
  readonly update: (done: number, total: number, text: string) => void;
  /** Ends the current task's bar. */
  readonly done: () => void;
}

/** Progress on a stream: a bar that redraws itself on a terminal, plain lines otherwise. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barProgress(stream) : plainProgress(stream);
}

/** Between two lines about one task: rare enough for a log, often enough to see that it lives. */
const SECONDS_BETWEEN_LINES = 30;

function plainProgress(stream: Pick<NodeJS.WriteStream, "write">): Progress {
  let last = performance.now();
  const line = (text: string) => {
    last = performance.now();
    stream.write(`${text}\n`);
  };
  const update = (_done: number, _total: number, text: string) => {
    if (performance.now() - last >= SECONDS_BETWEEN_LINES * 1_000) line(`  ${text}`);
  };
  return { line, update, done: () => undefined };
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  const done = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    line: (text) => {
      done();
      stream.write(`${text}\n`);
    },
    update: (value, total, text) => {
      if (bar === undefined) {
        bar = new SingleBar(
          { stream, format: "  {bar} {text}", barsize: 24, clearOnComplete: true, hideCursor: true },
          Presets.shades_classic,
        );
        bar.start(total, 0, { text });
      }
      bar.setTotal(total);
      bar.update(value, { text });
    },
    done,
  };
}

/** Says nothing: for `--json` pipelines that keep standard error clean, and for tests. */
export const SILENT: Progress = { line: () => undefined, update: () => undefined, done: () => undefined };
