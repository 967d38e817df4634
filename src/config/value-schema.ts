import { z } from "zod";
import { notA, pathFault } from "./wording.ts";

/** Relative, forward slashes, no `..`, no backslash, no control character, nothing of .git, no variable. */
export const PATH =
  /^(?!\/)(?!~)(?![A-Za-z]:)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))(?!(?:[\s\S]*\/)?\.[gG][iI][tT](?:\/|$))(?![\s\S]*\$\{)(?!(?:\.?\/)*\.?$)[^\\\p{Cc}]+$/u;
const HTTPS = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[!-[\]-~]*$/;

/** A path of the repository. */
export const path = (description: string, example: string) =>
  z
    .string()
    .regex(PATH, { error: pathFault })
    .max(1_000)
    .meta({ description, examples: [example] });

/** A file behind a URL whose content is fixed. @param example of a URL. */
export const pinnedSchema = (example: string) =>
  z.strictObject({
    url: z
      .string()
      .regex(HTTPS, notA("https URL", "https://host/path, without user name and spaces"))
      .max(2_000)
      .meta({
        description: "Where the file is fetched from, https only.",
        examples: [example],
      }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, notA("SHA-256", "64 lower-case hex digits"))
      .meta({
        description: "SHA-256 of the file's content, 64 lower-case hex digits. Another digest is another model.",
        examples: ["0".repeat(64)],
      }),
  });
