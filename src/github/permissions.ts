import { asked, type GitHub, GitHubRefused } from "./client.ts";

/** What somebody may do in the repository, from most to least. */
const PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * A user's permission in the repository, asked of GitHub. What an event says of its author (`author_association`) is never
 * taken for one: a member of the organisation may have none here.
 *
 * A role of the owner's making counts as the permission that it is built on, whatever it is called.
 */
export async function permissionOf({ octokit, owner, repo }: GitHub, login: string): Promise<Permission> {
  try {
    const { data } = await asked(`what ${login} may do here`, () =>
      octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
    );
    const permission = PERMISSIONS.find((known) => known === data.permission) ?? "none";
    return BETWEEN.find(([role, builtOn]) => role === data.role_name && builtOn === permission)?.[0] ?? permission;
  } catch (error) {
    if (error instanceof GitHubRefused && error.status === 404) return "none";
    throw error;
  }
}

/** Roles that GitHub tells by name alone, as a permission's better kind. */
const BETWEEN = [
  ["maintain", "write"],
  ["triage", "read"],
] as const;

/** Whether one permission is at least another. */
export function isAtLeast(permission: Permission, least: Permission): boolean {
  return PERMISSIONS.indexOf(permission) <= PERMISSIONS.indexOf(least);
}
