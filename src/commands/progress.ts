import { Presets, SingleBar } from "cli-progress";

/** About how long things will go on, in seconds. */
export interface TimeLeft {
  /** The current task. */
  readonly task: number;
  /** Everything that was asked for, where the task is a part of it. */
  readonly all?: number;
}

/** Tells a person what is going on. Never carries results. */
export interface Progress {
  /** A sentence that stays. */
  readonly line: (text: string) => void;
  /** How far the current task is: a bar on a terminal, a line now and then elsewhere. */
  readonly update: (done: number, total: number, text: string, left?: TimeLeft) => void;
  /** Ends the current task's bar. */
  readonly done: () => void;
}

/** Progress on a stream: a bar that redraws itself on a terminal, plain lines otherwise. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barProgress(stream) : plainProgress(stream);
}

/** Between two lines about one task: rare enough for a log, often enough to see that it lives. */
const SECONDS_BETWEEN_LINES = 30;
/** The time left is counted down between two things that are known. */
const MS_BETWEEN_TICKS = 1_000;

function plainProgress(stream: Pick<NodeJS.WriteStream, "write">): Progress {
  let last = performance.now();
  const line = (text: string) => {
    last = performance.now();
    stream.write(`${text}\n`);
  };
  const update: Progress["update"] = (_done, _total, text, left) => {
    if (performance.now() - last >= SECONDS_BETWEEN_LINES * 1_000) line(`  ${text}${leftText(left, 0)}`);
  };
  return { line, update, done: () => undefined };
}

/** What the bar shows between two updates. */
interface Shown {
  readonly text: string;
  readonly left: TimeLeft | undefined;
  /** On the monotonic clock, in milliseconds. */
  readonly at: number;
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  let ticking: NodeJS.Timeout | undefined;
  let shown: Shown | undefined;
  const textNow = () =>
    shown === undefined ? "" : `${shown.text}${leftText(shown.left, (performance.now() - shown.at) / 1_000)}`;
  const done = () => {
    clearInterval(ticking);
    bar?.stop();
    bar = undefined;
  };
  const open = (total: number) => {
    const opened = new SingleBar(
      { stream, format: "  {bar} {text}", barsize: 24, clearOnComplete: true, hideCursor: true },
      Presets.shades_classic,
    );
    opened.start(total, 0, { text: textNow() });
    ticking = setInterval(() => opened.update({ text: textNow() }), MS_BETWEEN_TICKS).unref();
    return opened;
  };
  return {
    line: (text) => {
      done();
      stream.write(`${text}\n`);
    },
    update: (value, total, text, left) => {
      shown = { text, left, at: performance.now() };
      bar ??= open(total);
      bar.setTotal(total);
      bar.update(value, { text: textNow() });
    },
    done,
  };
}

/** `, about 40 s left; 3 min for the whole job`, so many seconds after it was known; nothing where it is not known. */
function leftText(left: TimeLeft | undefined, since: number): string {
  if (left === undefined) return "";
  const all = left.all === undefined ? "" : `; ${timeWords(left.all - since)} for the whole job`;
  return `, about ${timeWords(left.task - since)} left${all}`;
}

/** A time as a person would say it: `40 s`, `3 min`, `1 h 20 min`; never less than a second. */
export function timeWords(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 180) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 120) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}

/** Says nothing: for `--json` pipelines that keep standard error clean, and for tests. */
export const SILENT: Progress = { line: () => undefined, update: () => undefined, done: () => undefined };
