import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { bounded } from "../../src/baseline/bounded.ts";

it("lets all work through, some of it failing, and never more than so many at once", async () => {
  const admit = bounded(3);
  let running = 0;
  let most = 0;
  const work = async (number: number) => {
    most = Math.max(most, ++running);
    await setImmediate();
    running -= 1;
    if (number % 4 === 0) throw new Error(`no ${number}`);
    return number;
  };
  const ended = await Promise.allSettled(Array.from({ length: 20 }, (_, number) => admit(() => work(number))));
  expect(ended.map(({ status }) => status === "fulfilled")).toEqual(ended.map((_, number) => number % 4 !== 0));
  expect(most).toBe(3);
  expect(running).toBe(0);
});
