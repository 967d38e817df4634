import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeIssue, editIssue, openIssue, ownIssues } from "../../src/github/issues.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
});

describe("issues", () => {
  it("are opened with a label, edited and closed as done", async () => {
    const github = githubOf(lab, ALL);
    const number = await openIssue(github, "edgebench", { title: "slower", body: "by 5 %" });
    await editIssue(github, number, { title: "much slower", body: "by 50 %" });
    expect(lab.repository.issues.get(number)).toMatchObject({
      title: "much slower",
      body: "by 50 %",
      state: "open",
      labels: ["edgebench"],
    });
    await closeIssue(github, number, "completed");
    expect(lab.repository.issues.get(number)).toMatchObject({ state: "closed", stateReason: "completed" });
  });

  it("are found again, open or closed, if they are ours, have the label and are picked, over all pages", async () => {
    const github = githubOf(lab, ALL);
    const bot = lab.github.user("github-actions[bot]");
    lab.repository.commit("main", { "a.txt": "a" });
    lab.repository.commit("topic", { "a.txt": "b" });
    lab.repository.openPull({ branch: "topic", user: bot.login, labels: ["edgebench"], body: "pick" });
    const open = (user: string, body: string, label: string) =>
      lab.repository.issues.open(lab.github.user(user), { title: body, body, labels: [label] });
    lab.repository.issues.label("edgebench");
    for (let n = 0; n < 150; n += 1) open(n % 60 === 0 ? bot.login : "mona", "pick", "edgebench");
    open(bot.login, "leave", "edgebench");
    open(bot.login, "pick", "other");
    await closeIssue(github, open(bot.login, "pick", "edgebench").number, "not_planned");
    const found = await ownIssues(github, "edgebench", (body) => body === "pick");
    expect(found.map(({ isOpen, body }) => [isOpen, body])).toEqual([
      [true, "pick"],
      [true, "pick"],
      [true, "pick"],
      [false, "pick"],
    ]);
    expect(found.map(({ number }) => number)).toEqual(found.map(({ number }) => number).sort((a, b) => a - b));
  });
});
