/**
 * The script that runs in a report's page. The build puts its text here instead, so that dist/ needs no bundler; from the
 * sources it is bundled when it is first asked for.
 */
export function pageScript(): Promise<string> {
  bundled ??= import("../../scripts/page-bundle.ts").then(({ bundlePage }) => bundlePage()).then(({ code }) => code);
  return bundled;
}

let bundled: Promise<string> | undefined;
