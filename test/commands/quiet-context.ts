import type { Context } from "../../src/commands/context.ts";
import { SILENT } from "../../src/commands/progress.ts";

/** A world for a command that starts no worker: what it prints is kept, and its progress goes nowhere. */
export function quietContext(cwd: string, said: string[] = [], changes: Partial<Context> = {}): Context {
  return {
    cwd,
    env: {},
    out: (text) => void said.push(text),
    progress: SILENT,
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "0.0.0",
    workersDir: "/nowhere",
    ...changes,
  };
}
