import { fileURLToPath } from "node:url";
import { type OutputChunk, rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What runs in a report's page, as one text that may stand in a script element. */
export interface PageBundle {
  readonly code: string;
  readonly moduleIds: readonly string[];
}

/** Bundles src/page with all that it imports. The same sources give the same bytes. */
export async function bundlePage(): Promise<PageBundle> {
  await using bundle = await rolldown({
    cwd: ROOT,
    input: { page: "src/page/main.ts" },
    platform: "browser",
    transform: { target: "es2022" },
    treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]page[\\/]main\.ts$/, sideEffects: true }] },
    onLog(level, log) {
      if (level === "warn") throw new Error(`the bundler warns: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, sourcemap: false, comments: false });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error("the page's script is one text, and the bundler made several");
  return { code: inScript(chunk), moduleIds: chunk.moduleIds };
}

/** Inside of a script element these would end it, or begin a comment; in strings, where alone they are, the escapes say the same. */
function inScript({ code }: OutputChunk): string {
  return code.replaceAll(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
}
