import { expect, it } from "vitest";
import { wantsColor } from "../../src/commands/terminal-color.ts";

it.each([
  ["on a terminal", {}, true, true],
  ["not on a terminal", {}, false, false],
  ["not where NO_COLOR says anything", { NO_COLOR: "1" }, true, false],
  ["where NO_COLOR is empty, as if it were not set", { NO_COLOR: "" }, true, true],
  ["where FORCE_COLOR says so", { FORCE_COLOR: "1" }, false, true],
  ["not where FORCE_COLOR is 0", { FORCE_COLOR: "0" }, true, false],
  ["not where both speak", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["not on a terminal that cannot", { TERM: "dumb" }, true, false],
])("colours %s", (_, env, isTerminal, wanted) => {
  expect(wantsColor(env, isTerminal)).toBe(wanted);
});
