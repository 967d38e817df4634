/** Of a commit's hash, what people read. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 10);
}

/** `2026-11-20` of an instant in UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
