import { describe, expect, it } from "vitest";
import { planSchema } from "../../src/plan/plan.ts";
import {
  askedJobs,
  type PullRequestState,
  skipJobs,
  whyNoRunner,
  whyNotThisPull,
  whySilent,
} from "../../src/plan/skipping.ts";
import { HEAD, planChange } from "./commits.ts";

const CONFIG = `version: 1
devices:
  jetson: { runs-on: [self-hosted, jetson], runtimes: [fake] }
  rpi3: { runs-on: [self-hosted, rpi3], runtimes: [fake] }
models: { net: { files: { fake: net.fake.json }, task: other } }
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
`;
const FILES = { "net.fake.json": "before" };
const plan = (changes: Parameters<typeof planChange>[1] = {}) =>
  planChange({ config: CONFIG, files: FILES }, { head: { files: { "net.fake.json": "after" } }, ...changes });
const skippedOf = ({ jobs }: ReturnType<typeof plan>) => jobs.map(({ device, skipped }) => [device, skipped]);

describe("a device that is not asked", () => {
  it("stays in the plan with the reason, and has no part in the error rate", () => {
    const all = plan();
    const some = skipJobs(all, ({ device }) => (device === "rpi3" ? "it is asleep" : undefined));
    expect(skippedOf(some)).toEqual([
      ["jetson", undefined],
      ["rpi3", "it is asleep"],
    ]);
    expect(some.comparisons).toBe(all.comparisons / 2);
    expect(askedJobs(some).map(({ device }) => device)).toEqual(["jetson"]);
    expect(planSchema.parse(some)).toEqual(some);
  });

  it("keeps its first reason", () => {
    const once = skipJobs(plan(), () => "the first");
    expect(skippedOf(skipJobs(once, () => "the second")).map(([, why]) => why)).toEqual(["the first", "the first"]);
  });

  it("is one that was not asked for, where some were", () => {
    expect(skippedOf(plan({ devices: ["rpi3"] }))).toEqual([
      ["jetson", "device jetson is not among those that were asked for"],
      ["rpi3", undefined],
    ]);
  });

  it("makes the plan one of a part, but not where all were asked for", () => {
    expect(plan({ devices: ["rpi3"] }).part).toEqual(["rpi3"]);
    expect([plan().part, plan({ devices: ["rpi3", "jetson"] }).part]).toEqual([undefined, undefined]);
  });

  it("must be declared to be asked for", () => {
    expect(() => plan({ devices: ["rpi"] })).toThrow(
      'edgebench.yml: no device "rpi" is declared; ask for jetson or rpi3 (did you mean "rpi3"?)',
    );
  });

  it("must be declared on the target branch to be asked for", () => {
    const config = CONFIG.replace("  rpi3:", "  mine: { runs-on: anywhere, runtimes: [fake] }\n  rpi3:");
    expect(() => plan({ head: { config }, devices: ["mine"] })).toThrow('no device "mine" is declared');
  });
});

describe("a pull request", () => {
  const OPEN: PullRequestState = { number: 7, isOpen: true, isFork: false, labels: ["bug"] };
  const why = (state: Partial<PullRequestState>, label?: string, askedFor = false) =>
    whyNotThisPull({ ...OPEN, ...state }, { label, askedFor }, HEAD)({ device: "jetson" });

  it.each<[string, string | undefined, string | undefined]>([
    ["of the repository is measured", why({}), undefined],
    ["with the label is measured", why({ labels: ["x", "Measure"] }, "measure"), undefined],
    [
      "without the label waits",
      why({}, 'say "measure"'),
      'the pull request does not bear the label "say \\"measure\\""',
    ],
    ["without the label that a maintainer asked for is measured", why({}, "measure", true), undefined],
    [
      "from a fork waits, and says how to ask",
      why({ isFork: true }),
      "the pull request comes from a fork, so a maintainer has to look at its commit and ask with the comment /edgebench run jetson aaaaaaaaaaaa",
    ],
    [
      "from a fork with the label waits all the same",
      why({ isFork: true, labels: ["go"] }, "go"),
      why({ isFork: true }),
    ],
    ["from a fork that a maintainer asked for is measured", why({ isFork: true }, undefined, true), undefined],
    ["that is closed is not measured", why({ isOpen: false }), "pull request #7 is closed"],
    [
      "that is closed is not measured, whoever asks",
      why({ isOpen: false }, undefined, true),
      "pull request #7 is closed",
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("a device without a runner", () => {
  const job = { runsOn: ["self-hosted", "Jetson"] };
  const runner = (isOnline: boolean, ...labels: readonly string[]) => ({
    isOnline,
    labels: ["self-hosted", ...labels],
  });

  it.each([
    [
      "none is online",
      [runner(false, "jetson"), runner(true, "rpi3")],
      "no runner with the labels self-hosted, Jetson is online",
    ],
    ["one is online", [runner(false, "jetson"), runner(true, "jetson", "big")], undefined],
    ["none is listed: it may be shared by the organisation", [runner(true, "rpi3")], undefined],
    ["there are none", [], undefined],
  ])("of those with all its labels %s", (_, runners, expected) => {
    expect(whyNoRunner(runners)(job)).toBe(expected);
  });
});

describe("a silent device", () => {
  const now = "2026-11-24T12:00:00Z";
  const why = (lastHeard: Readonly<Record<string, string>>) =>
    whySilent({ lastHeard: new Map(Object.entries(lastHeard)), hours: 36, now })({ device: "jetson" });

  it.each([
    [
      "long silent while others were heard of is taken for dead",
      { jetson: "2026-11-20T02:00:00Z", rpi3: "2026-11-24T02:00:00Z" },
      true,
    ],
    ["silent for 36 hours is not", { jetson: "2026-11-23T00:00:00Z", rpi3: "2026-11-24T02:00:00Z" }, false],
    [
      "silent as all others are: nobody measured",
      { jetson: "2026-11-20T02:00:00Z", rpi3: "2026-11-20T02:00:00Z" },
      false,
    ],
    ["alone may be silent", { jetson: "2026-11-20T02:00:00Z" }, false],
    ["that was never heard of is new", { rpi3: "2026-11-24T02:00:00Z" }, false],
  ])("%s", (_, lastHeard, isDead) => {
    const said =
      "device jetson was last heard of on 2026-11-20, more than 36 hours ago, while others were heard of since";
    expect(why(lastHeard)).toBe(isDead ? said : undefined);
  });
});
