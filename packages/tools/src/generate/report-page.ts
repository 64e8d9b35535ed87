import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build, transform } from "esbuild";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

const folder = "packages/rules/page";

/**
 * Writes the script and the style of the page of a report as texts, since the page holds both itself,
 * and their hashes, by which its policy lets nothing else run.
 */
export async function generateReportPage(): Promise<void> {
  const script = await scriptOf(inRepository(`${folder}/main.ts`));
  const style = await styleOf(inRepository(`${folder}/style.css`));
  writeGenerated(
    "packages/rules/src/generated/report-page.ts",
    [
      "/** The page of a report: its script and style, and the hashes that its policy names. */",
      "export const page = {",
      `  script: ${JSON.stringify(script)},`,
      `  scriptHash: "${hashOf(script)}",`,
      `  style: ${JSON.stringify(style)},`,
      `  styleHash: "${hashOf(style)}",`,
      "} as const;",
    ].join("\n"),
  );
}

async function scriptOf(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none",
    minify: true,
    platform: "browser",
    target: "es2023",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
}

async function styleOf(path: string): Promise<string> {
  const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
  return code.trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
