import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("the limits of the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab({ pullFiles: 25, requestsPerHour: 20, pointsPerMinute: 30 });
    lab.repository.commit("main", { a: "a" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  it("gives pages with links, and no more files of a pull request than it does", async () => {
    const { at, repository } = lab;
    const files = Array.from({ length: 30 }, (_, index) => [`models/${String(index).padStart(2, "0")}.onnx`, "x"]);
    repository.commit("topic", Object.fromEntries(files));
    const pull_number = repository.openPull({ branch: "topic" }).number;
    const pull = { ...at, pull_number, per_page: 10 };
    const client = lab.client(ALL);
    const second = await client.rest.pulls.listFiles({ ...pull, page: 2 });
    expect(second.headers.link?.match(/&page=\d+|rel="\w+"/g)).toEqual([
      "&page=1",
      'rel="prev"',
      "&page=3",
      'rel="next"',
      "&page=3",
      'rel="last"',
      "&page=1",
      'rel="first"',
    ]);
    const all = await client.paginate(client.rest.pulls.listFiles, pull);
    expect(all.map(({ filename }) => filename)).toEqual(files.slice(0, 25).map(([path]) => path));
    expect((await client.rest.pulls.get({ ...at, pull_number })).data.changed_files).toBe(30);
    expect((await client.rest.pulls.listFiles({ ...pull, page: 4 })).data).toEqual([]);
  });

  it("refuses a body of one character more than it takes, counted as characters", async () => {
    const { at, repository } = lab;
    repository.commit("topic", { b: "b" });
    repository.openPull({ branch: "topic" });
    const { rest } = lab.client(ALL);
    const longest = "🚀".repeat(65_536);
    const { data } = await rest.issues.createComment({ ...at, issue_number: 1, body: longest });
    const longer = { ...at, comment_id: data.id, body: `${longest}.` };
    expect(await refusal(rest.issues.updateComment(longer))).toEqual([
      422,
      expect.stringContaining("Validation Failed"),
    ]);
    expect((await refusal(rest.issues.createComment({ ...at, issue_number: 1, body: " " })))[0]).toBe(422);
    expect(repository.comments(1).map(({ body }) => body)).toEqual([longest]);
  });

  it("counts a token's hour, and refuses it the rest", async () => {
    const { at, github } = lab;
    const client = lab.client({ contents: "read" });
    for (let request = 1; request <= 20; request += 1) {
      const { headers } = await client.rest.repos.get(at);
      expect([headers["x-ratelimit-used"], headers["x-ratelimit-remaining"]]).toEqual([
        `${request}`,
        `${20 - request}`,
      ]);
    }
    const error = await client.rest.repos.get(at).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      status: 403,
      response: {
        headers: { "x-ratelimit-remaining": "0" },
        data: { message: expect.stringMatching(/rate limit exceeded/) },
      },
    });
    const { rate } = (await client.rest.rateLimit.get()).data;
    expect([rate.limit, rate.remaining]).toEqual([20, 0]);
    expect((await lab.client({}).rest.repos.get(at)).headers["x-ratelimit-remaining"]).toBe("19");
    github.skewClock(3_601_000);
    expect((await client.rest.repos.get(at)).headers["x-ratelimit-used"]).toBe("1");
  });

  it("refuses writes that come too fast, and says when to come again", async () => {
    const { at, github } = lab;
    const { rest } = lab.client(ALL);
    for (let title = 1; title <= 6; title += 1) await rest.issues.create({ ...at, title: `${title}` });
    const error = await rest.issues.create({ ...at, title: "7" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      status: 403,
      response: {
        headers: { "retry-after": expect.stringMatching(/^(59|60)$/) },
        data: { message: expect.stringMatching(/secondary rate limit/) },
      },
    });
    github.skewClock(61_000);
    expect((await rest.issues.create({ ...at, title: "7" })).data.number).toBe(7);
  });
});
