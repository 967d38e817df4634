import type { PermissionName, Permissions } from "../../fake-github/token.ts";
import type { Json } from "./template.ts";

const LEVELS = ["none", "read", "write"];

/** A job's permissions as a workflow writes them. */
export type Granted = Readonly<Record<string, "read" | "write">>;

export function grantedBy(value: Json | undefined): Granted {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error(`permissions: ${JSON.stringify(value)}`);
  return value as Granted;
}

/** What a called job asks for beyond what its caller has; with any of it GitHub refuses to start the run. */
export function beyond(asked: Granted, most: Granted): readonly string[] {
  const level = (granted: Granted, name: string) => LEVELS.indexOf(granted[name] ?? "none");
  return Object.keys(asked).filter((name) => level(asked, name) > level(most, name));
}

/** The token's permissions. A run for a fork's pull request reads where the workflow says that it writes. */
export function tokenPermissions(granted: Granted, isForks: boolean): Permissions {
  return Object.fromEntries(
    Object.entries(granted).map(([name, level]) => [
      name.replaceAll("-", "_") as PermissionName,
      isForks ? "read" : level,
    ]),
  );
}
