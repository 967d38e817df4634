import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { RESULT_SCHEMA, resultSchema } from "../src/bench/result.ts";
import { configSchema } from "../src/config/schema.ts";
import { PLAN_SCHEMA, planSchema } from "../src/plan/plan.ts";
import { LATEST_SCHEMA, latestSchema } from "../src/report/latest-document.ts";
import { REPORT_SCHEMA, reportSchema } from "../src/report/report-document.ts";
import { TREND_SCHEMA, trendSchema } from "../src/trend/trend-document.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What is published, by its path in the repository: `input` is what people write, `output` what edgebench writes. */
const SCHEMAS = [
  { path: "schema/edgebench.schema.json", title: "edgebench.yml", schema: configSchema, io: "input" },
  { path: "schema/plan.schema.json", title: PLAN_SCHEMA, schema: planSchema, io: "output" },
  { path: "schema/result.schema.json", title: RESULT_SCHEMA, schema: resultSchema, io: "output" },
  { path: "schema/report.schema.json", title: REPORT_SCHEMA, schema: reportSchema, io: "output" },
  { path: "schema/trend.schema.json", title: TREND_SCHEMA, schema: trendSchema, io: "output" },
  { path: "schema/latest.schema.json", title: LATEST_SCHEMA, schema: latestSchema, io: "output" },
] as const;

/** The published JSON Schemas (draft 2020-12) as text, by path. The same sources give the same bytes. */
export function renderSchemas(): ReadonlyMap<string, string> {
  return new Map(
    SCHEMAS.map(({ path, title, schema, io }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
      return [path, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** The paths whose file is absent or differs from what the sources say. */
export async function staleSchemas(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of renderSchemas()) {
    const found = await readFile(join(ROOT, path), "utf8").catch(() => undefined);
    if (found !== text) stale.push(path);
  }
  return stale;
}

async function writeSchemas(): Promise<void> {
  for (const [path, text] of renderSchemas()) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) {
    const stale = await staleSchemas();
    for (const path of stale) console.error(`${path} is stale; run: npx tsx scripts/schemas.ts`);
    if (stale.length > 0) process.exitCode = 1;
  } else await writeSchemas();
}
