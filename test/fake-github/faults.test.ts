import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("faults planted into the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { a: "a" });
    lab.repository.commit("topic", { b: "b" });
    lab.repository.openPull({ branch: "topic" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const say = (body: string) => lab.client(ALL).rest.issues.createComment({ ...lab.at, issue_number: 1, body });
  const said = () => lab.repository.comments(1).map(({ body }) => body);
  const statuses = () => lab.github.requests.map(({ status }) => status);

  it("answer instead of the request's effect, from its nth time on, so many times", async () => {
    const answer = { kind: "answer", status: 502, body: "<html>Bad gateway</html>" } as const;
    lab.github.fault({ method: "POST", path: "/comments", nth: 2, times: 2, does: answer });
    await say("1");
    for (const lost of ["2", "3"]) await expect(say(lost)).rejects.toMatchObject({ status: 502 });
    await say("4");
    expect(said()).toEqual(["1", "4"]);
    expect(statuses()).toEqual([201, 502, 502, 201]);
  });

  it("answer something else after the effect", async () => {
    lab.github.fault({ path: /comments$/, does: { kind: "answer-after", status: 500 } });
    expect(await refusal(say("1"))).toEqual([500, "Server Error"]);
    expect(said()).toEqual(["1"]);
  });

  it("drop the connection before the effect, or after it", async () => {
    lab.github.fault({ path: "/comments", does: { kind: "drop" } });
    await expect(say("before")).rejects.toThrow();
    expect(said()).toEqual([]);
    lab.github.fault({ path: "/comments", does: { kind: "drop-after" } });
    await expect(say("after")).rejects.toThrow();
    expect(said()).toEqual(["after"]);
    expect(statuses()).toEqual([0, 0]);
  });

  it("cut the answer", async () => {
    lab.github.fault({ path: "/git/trees", does: { kind: "cut", bytes: 20 } });
    const headers = { authorization: `token ${lab.repository.token(ALL)}` };
    const ask = async () => (await fetch(`${lab.github.url}/repos/octo/lab/git/trees/main`, { headers })).json();
    await expect(ask()).rejects.toThrow("terminated");
    expect(await ask()).toMatchObject({ truncated: false });
  });

  it("let something happen first, and then", async () => {
    const { repository, at, github } = lab;
    const seen: (string | undefined)[] = [];
    const happens = () => {
      seen.push(repository.refs.get("refs/heads/x"));
    };
    github.fault({ path: "/git/refs", does: { kind: "first", happens } });
    github.fault({ path: "/git/refs", does: { kind: "then", happens } });
    github.fault({ path: "/git/refs", does: { kind: "delay", milliseconds: 1 } });
    const sha = repository.tip("main");
    await lab.client(ALL).rest.git.createRef({ ...at, ref: "refs/heads/x", sha });
    expect(seen).toEqual([undefined, sha]);
  });

  it("last until they are lifted", async () => {
    const lift = lab.github.fault({ times: Number.POSITIVE_INFINITY, does: { kind: "answer", status: 503 } });
    for (let request = 0; request < 3; request += 1) expect((await refusal(say("x")))[0]).toBe(503);
    lift();
    expect((await say("y")).status).toBe(201);
  });

  it("move the clock", async () => {
    const hour = 3_600_000;
    lab.github.skewClock(-hour);
    const { headers, data } = await say("late");
    for (const told of [headers.date ?? "", data.created_at])
      expect(Math.abs(Date.parse(told) + hour - Date.now())).toBeLessThan(hour / 2);
  });
});
