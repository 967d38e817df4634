/** One thing that the doctor looked at. */
export interface Check {
  readonly check: string;
  readonly state: "ok" | "warn" | "fail";
  /** What was found, one sentence. */
  readonly finding: string;
  /** What to do about it, where something should be done. */
  readonly remedy?: string;
  /** What to type or paste for that, where there is such a thing. */
  readonly command?: string;
  /** Where the command belongs: on the device, unless it says otherwise. */
  readonly at?: "runner";
}
