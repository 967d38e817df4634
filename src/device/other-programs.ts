import type { Check } from "./check.ts";
import { cleanText } from "./clean-text.ts";
import type { DeviceView } from "./device-view.ts";

/** What each process of a device had of its processor, at one moment. */
export interface ProcessorTime {
  /** Seconds since the device started. */
  readonly upSeconds: number;
  readonly processes: ReadonlyMap<number, { readonly name: string; readonly seconds: number }>;
}

/** Ticks of `/proc/<pid>/stat` in a second: USER_HZ, which is 100 on every processor that Linux runs on today. */
const TICKS = 100;
/** Of one core: what disturbs. */
const NOTICED = 0.1;
const TOLD = 3;

/** Reads what each process has used so far; nothing where the device has no /proc. */
export async function processorTime(view: DeviceView): Promise<ProcessorTime> {
  const pids = (await view.list("/proc/")).filter((name) => /^\d+$/.test(name)).map(Number);
  const uptime = await view.read("/proc/uptime");
  const texts = await Promise.all(pids.map(async (pid) => [pid, await view.read(`/proc/${pid}/stat`)] as const));
  return {
    upSeconds: Number(/^[\d.]+/.exec(uptime)?.[0] ?? 0),
    processes: new Map(
      texts.flatMap(([pid, text]) => {
        // The name may hold anything, brackets too; what follows the last one is numbers.
        const [, name, user, system] = /^\d+ \((.*)\) \S(?: -?\d+){10} (\d+) (\d+) /s.exec(text) ?? [];
        if (name === undefined) return [];
        return [[pid, { name, seconds: (Number(user) + Number(system)) / TICKS }] as const];
      }),
    ),
  };
}

/** What uses the processor beside edgebench. @param own a process that is not counted. */
export function judgePrograms(before: ProcessorTime, after: ProcessorTime, own?: number): Check {
  const check = "other programs";
  const passed = after.upSeconds - before.upSeconds;
  if (passed <= 0 || after.processes.size === 0)
    return { check, state: "ok", finding: "the system does not tell what its programs do" };
  const busy = [...after.processes]
    .map(([pid, { name, seconds }]) => ({
      pid,
      name,
      share: (seconds - (before.processes.get(pid)?.seconds ?? seconds)) / passed,
    }))
    .filter(({ pid, share }) => share >= NOTICED && pid !== own)
    .sort((a, b) => b.share - a.share)
    .slice(0, TOLD);
  if (busy.length === 0) return { check, state: "ok", finding: "no other program uses a tenth of a core" };
  const words = busy.map(({ pid, name, share }) => `${cleanText(name)} (process ${pid}) ${Math.round(share * 100)} %`);
  return {
    check,
    state: "warn",
    finding: `other programs use the processor: ${words.join(", ")} of a core`,
    remedy: "end them while edgebench measures, when you have seen what they are",
    command: `ps -o pid,user,args -p ${busy.map(({ pid }) => pid).join(",")}`,
  };
}
