import { relative } from "node:path";
import ts from "typescript";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";
import { schemaOfType } from "./schema-of-type.js";

const sources = "packages/rules/src";

/** The published forms: the file, its title, and the type that describes it. */
const forms = [
  ["validation-report", "Report of validating a ledger", "report.ts", "ValidationReport"],
  [
    "validation-report-line",
    "One line of a report in lines",
    "report/report-ndjson.ts",
    "ReportRecord",
  ],
  ["report-diff", "What changed between two reports", "diff/report-diff.ts", "ReportDiff"],
  ["waivers", "Findings that may stand", "waivers/waiver.ts", "WaiversFile"],
  ["baseline", "Findings of an earlier day", "baseline/baseline.ts", "Baseline"],
] as const;

/** Writes the JSON Schemas of what the validator writes and reads, from the types and their comments. */
export async function generateReportSchemas(): Promise<void> {
  const program = programOf(forms.map(([, , path]) => inRepository(`${sources}/${path}`)));
  for (const [name, title, path, type] of forms) {
    const schema = schemaOfType(program, inRepository(`${sources}/${path}`), type);
    writeGenerated(
      `packages/rules/schemas/${name}.schema.json`,
      JSON.stringify(
        {
          $schema: "https://json-schema.org/draft/2020-12/schema",
          $id: `urn:ipms:rules:${name}:1`,
          title,
          ...schema,
        },
        undefined,
        2,
      ),
    );
  }
}

function programOf(paths: readonly string[]): ts.Program {
  const config = inRepository("packages/rules/tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    relative(process.cwd(), inRepository("packages/rules")),
  );
  return ts.createProgram([...paths], { ...options, noEmit: true, composite: false });
}
