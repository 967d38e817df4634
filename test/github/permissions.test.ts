import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAtLeast, permissionOf } from "../../src/github/permissions.ts";
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

describe("permissionOf", () => {
  it.each(["admin", "maintain", "write", "triage", "read"] as const)("tells %s", async (role) => {
    lab.repository.collaborator("ada", role);
    expect(await permissionOf(githubOf(lab, ALL), "ada")).toBe(role);
  });

  it("is none for who is nobody here", async () => {
    lab.repository.isPrivate = true;
    expect(await permissionOf(githubOf(lab, ALL), "mallory")).toBe("none");
    lab.github.fault({
      path: "/permission",
      does: { kind: "answer", status: 404, body: { message: "ghost is not a user" } },
    });
    expect(await permissionOf(githubOf(lab, ALL), "ghost")).toBe("none");
  });

  it("is what a role of the owner's making is built on, and nothing where GitHub says nothing that is known", async () => {
    const answer = (permission: string, role_name: string) =>
      lab.github.fault({
        path: "/permission",
        does: { kind: "answer", status: 200, body: { permission, role_name, user: null } },
      });
    answer("write", "release-manager");
    expect(await permissionOf(githubOf(lab, ALL), "ada")).toBe("write");
    answer("read", "maintain");
    expect(await permissionOf(githubOf(lab, ALL), "ada")).toBe("read");
    answer("sudo", "wheel");
    expect(await permissionOf(githubOf(lab, ALL), "ada")).toBe("none");
  });

  it("is not guessed where the token may not ask", async () => {
    lab.github.fault({
      path: "/permission",
      does: { kind: "answer", status: 403, body: { message: "Must have push access" } },
    });
    await expect(permissionOf(githubOf(lab, ALL), "ada")).rejects.toThrow(/answered 403 \(Must have push access\)/);
  });
});

describe("isAtLeast", () => {
  it("orders roles", () => {
    expect(isAtLeast("admin", "write")).toBe(true);
    expect(isAtLeast("write", "write")).toBe(true);
    expect(isAtLeast("triage", "write")).toBe(false);
    expect(isAtLeast("write", "maintain")).toBe(false);
  });
});
