import { RUNTIME_NAMES } from "../bench/benchmark.ts";
import type { Check } from "../device/check.ts";

/** What spoils measurements most comes first; what is not named here comes last. */
const EFFECT: readonly string[] = [
  ...[
    "node",
    "git",
    "ssh",
    "connection",
    "host key",
    "key",
    "lock",
    "sessions",
    "python",
    ...RUNTIME_NAMES,
    "timing",
    "disk",
  ],
  ...["throttling", "temperature", "other programs", "load", "governor", "accelerator", "virtual machine"],
  ...["memory", "noise", "clock", "cage", "date", "forced command", "energy"],
];

/** The checks that something is to be done about, in order of effect: failures, then warnings. */
export function toFix(checks: readonly Check[]): readonly (Check & { readonly remedy: string })[] {
  const weight = ({ check, state }: Check) => {
    const place = EFFECT.indexOf(check);
    return (state === "fail" ? 0 : EFFECT.length + 1) + (place < 0 ? EFFECT.length : place);
  };
  return checks
    .flatMap((found) => (found.remedy === undefined ? [] : [{ ...found, remedy: found.remedy }]))
    .sort((a, b) => weight(a) - weight(b));
}
