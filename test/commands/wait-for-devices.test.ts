import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { type DeviceOutcome, outcomeText, waitForDevices } from "../../src/commands/wait-for-devices.ts";
import { GitHubRefused } from "../../src/github/client.ts";
import type { DeviceJob } from "../../src/github/run-jobs.ts";

const START = Date.UTC(2026, 10, 25, 12);
const at = (minutes: number) => new Date(START + minutes * 60_000);

/** A world whose clock only moves while somebody waits. `jobs` tells the jobs at so many minutes after the start. */
async function waited(
  jobs: (minutes: number) => Readonly<Record<string, DeviceJob>>,
  options: { readonly devices?: readonly string[]; readonly waitMinutes?: number } = {},
) {
  let minutes = 0;
  let questions = 0;
  const pauses: number[] = [];
  const said: string[] = [];
  const outcomes = await waitForDevices({
    devices: (options.devices ?? ["jetson"]).map((device) => ({ device, mostMinutes: 60 })),
    waitMinutes: options.waitMinutes ?? 30,
    read: async () => {
      questions += 1;
      return { now: at(minutes), jobs: new Map(Object.entries(jobs(minutes))) };
    },
    pause: async (seconds) => {
      pauses.push(seconds);
      minutes += seconds / 60;
    },
    say: (line) => said.push(line),
  });
  return { outcomes: Object.fromEntries(outcomes), minutes, questions, pauses, said };
}

const queued: DeviceJob = { kind: "queued", since: at(0) };
const running: DeviceJob = { kind: "running", since: at(0) };
const ended = (conclusion = "success"): DeviceJob => ({ kind: "ended", conclusion });

describe("waitForDevices", () => {
  it("asks once where everything has ended, and not at all where nobody is awaited", async () => {
    expect(await waited(() => ({ jetson: ended() }))).toMatchObject({
      outcomes: { jetson: { kind: "ended", conclusion: "success" } },
      questions: 1,
      pauses: [],
    });
    expect((await waited(() => ({}), { devices: [] })).questions).toBe(0);
  });

  it("waits until the last device has ended", async () => {
    const { outcomes, minutes } = await waited(
      (now) => ({ jetson: now < 3 ? running : ended("failure"), coral: now < 20 ? running : ended() }),
      { devices: ["jetson", "coral"] },
    );
    expect(outcomes).toEqual({
      jetson: { kind: "ended", conclusion: "failure" },
      coral: { kind: "ended", conclusion: "success" },
    });
    expect(minutes).toBeGreaterThanOrEqual(20);
    expect(minutes).toBeLessThanOrEqual(21);
  });

  it("gives a job that nobody takes up after the given minutes, counted from the job's creation", async () => {
    const { outcomes, minutes, said } = await waited(() => ({ jetson: { kind: "queued", since: at(-5) } }));
    expect(outcomes).toEqual({ jetson: { kind: "queued-too-long", minutes: 30 } });
    expect(minutes).toBeGreaterThanOrEqual(25);
    expect(minutes).toBeLessThanOrEqual(26);
    expect(said.at(-1)).toBe("jetson: its job waited 30 minutes for a runner and none took it.");
  });

  it("does not hold the wait for a runner against a job that was taken", async () => {
    const { outcomes } = await waited((now) => ({
      jetson: now < 29 ? queued : now < 50 ? { kind: "running", since: at(29) } : ended(),
    }));
    expect(outcomes).toEqual({ jetson: { kind: "ended", conclusion: "success" } });
  });

  it("gives up a job that runs for longer than it may", async () => {
    const { outcomes } = await waited(() => ({ jetson: running }));
    expect(outcomes).toEqual({ jetson: { kind: "overran", minutes: 60 } });
  });

  it("lets jobs appear a little later, and says of one that never does", async () => {
    const { outcomes, minutes } = await waited((now) => (now < 1.5 ? {} : { jetson: ended() }), {
      devices: ["jetson", "coral"],
    });
    expect(outcomes).toEqual({ jetson: { kind: "ended", conclusion: "success" }, coral: { kind: "never-appeared" } });
    expect(minutes).toBeLessThan(3);
  });

  it("asks ever less often, and an hour costs fewer than 70 questions", async () => {
    const { pauses, questions } = await waited((now) => ({ jetson: now < 59 ? running : ended() }));
    expect(pauses[0]).toBe(10);
    expect(Math.max(...pauses)).toBe(60);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(questions).toBeLessThan(70);
  });
});

describe("waitForDevices, where GitHub does not answer", () => {
  async function asking(answers: (question: number) => Error | undefined) {
    let question = 0;
    return waitForDevices({
      devices: [{ device: "jetson", mostMinutes: 60 }],
      waitMinutes: 30,
      read: async () => {
        const fault = answers(++question);
        if (fault !== undefined) throw fault;
        return { now: at(question), jobs: new Map([["jetson", question < 12 ? running : ended()]]) };
      },
      pause: async () => undefined,
      say: () => undefined,
    });
  }

  it("asks again after an outage", async () => {
    const outage = (question: number) => (question < 9 ? new UserError("the network is down") : undefined);
    expect(await asking(outage)).toEqual(new Map([["jetson", ended()]]));
    expect(await asking((question) => (question % 2 === 0 ? new GitHubRefused("502", 502) : undefined))).toHaveProperty(
      "size",
      1,
    );
  });

  it("gives up after ten questions in a row", async () => {
    let questions = 0;
    const never = asking(() => {
      questions += 1;
      return new GitHubRefused("the API is down", 503);
    });
    await expect(never).rejects.toThrow("the API is down");
    expect(questions).toBe(10);
  });

  it.each([
    new GitHubRefused("no permission", 403),
    new GitHubRefused("no such run", 404),
    new TypeError("a fault of ours"),
  ])("gives up at once where another question would not help: %s", async (fault) => {
    let questions = 0;
    const refused = asking(() => {
      questions += 1;
      return fault;
    });
    await expect(refused).rejects.toBe(fault);
    expect(questions).toBe(1);
  });
});

describe("outcomeText", () => {
  it.each<[DeviceOutcome, string]>([
    [{ kind: "ended", conclusion: "failure" }, "its job failed"],
    [{ kind: "ended", conclusion: "<b>" }, "its job ended"],
    [{ kind: "queued-too-long", minutes: 1 }, "its job waited one minute for a runner and none took it"],
    [{ kind: "never-appeared" }, "this attempt of the run has no job for it"],
    [{ kind: "overran", minutes: 90 }, "its job still ran after 90 minutes"],
  ])("%j: %s", (outcome, text) => {
    expect(outcomeText(outcome)).toBe(text);
  });
});
