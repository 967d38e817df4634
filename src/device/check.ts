/** One thing that the doctor looked at. */
export interface Check {
  readonly check: string;
  readonly state: "ok" | "warn" | "fail";
  /** What was found, one sentence. */
  readonly finding: string;
  /** What to do about it, where something should be done. */
  readonly remedy?: string;
}
