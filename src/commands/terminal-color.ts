import type { Context } from "./context.ts";

/**
 * Whether text for a terminal is coloured: never where NO_COLOR says so (no-color.org), else as FORCE_COLOR says, else on a
 * terminal that can.
 */
export function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Context["env"], isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}
