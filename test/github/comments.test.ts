import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createComment, deleteComment, editComment, ownComments, react } from "../../src/github/comments.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

let lab: Lab;
let number: number;
beforeEach(async () => {
  lab = await openLab();
  ({ number } = lab.repository.issues.open(lab.github.user("mona"), { title: "Hello" }));
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
});

const bodies = () => lab.repository.comments(number).map(({ body }) => body);

describe("ownComments", () => {
  it("are ours, picked, of all pages, oldest first", async () => {
    for (let n = 0; n < 230; n += 1)
      lab.repository.comment(
        number,
        n % 50 === 0 ? "github-actions[bot]" : "mona",
        `${n % 2 === 0 ? "pick" : "leave"} ${n}`,
      );
    const found = await ownComments(githubOf(lab, ALL), number, (body) => body.startsWith("pick"));
    expect(found.map(({ body }) => body)).toEqual(["pick 0", "pick 50", "pick 100", "pick 150", "pick 200"]);
  });

  it("asks who it is only where something is picked", async () => {
    lab.repository.comment(number, "mona", "leave");
    expect(await ownComments(githubOf(lab, ALL), number, (body) => body === "pick")).toEqual([]);
    expect(lab.github.requests.map(({ path }) => path)).toEqual([`/repos/octo/lab/issues/${number}/comments`]);
  });
});

it("comments are written, edited and deleted, and it is told where they are gone", async () => {
  const github = githubOf(lab, ALL);
  await createComment(github, number, "first");
  const [{ id } = { id: 0 }] = lab.repository.comments(number);
  expect(await editComment(github, id, "second")).toBe(true);
  expect(bodies()).toEqual(["second"]);
  expect(await deleteComment(github, id)).toBe(true);
  expect(bodies()).toEqual([]);
  expect([await editComment(github, id, "third"), await deleteComment(github, id)]).toEqual([false, false]);
});

it("what the token may not do is refused with its status", async () => {
  const github = githubOf(lab, { issues: "read" });
  await expect(createComment(github, number, "first")).rejects.toMatchObject({ name: "UserError", status: 403 });
  const { id } = lab.repository.comment(number, "mona", "x");
  await expect(editComment(github, id, "y")).rejects.toMatchObject({ status: 403 });
});

it("a sign is put once", async () => {
  const github = githubOf(lab, ALL);
  const comment = lab.repository.comment(number, "mona", "x");
  await react(github, comment.id, "eyes");
  await react(github, comment.id, "eyes");
  expect(comment.reactions.map(({ content }) => content)).toEqual(["eyes"]);
});
