import type { User } from "../world.ts";
import type { Conclusion } from "./workflow-run.ts";

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run. Annotations of later requests are added to those of earlier ones. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly by: User;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: Conclusion | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}
