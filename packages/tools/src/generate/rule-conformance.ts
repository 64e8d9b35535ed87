import { fileCases, publishedCase } from "../rule-conformance/file-cases.js";
import { baseCuts, conformanceCases } from "../rule-conformance/suite.js";
import { writeGeneratedBytes } from "../write-generated.js";

const folder = "packages/rules/conformance";

/** Writes the rule-conformance suite that `@ipms/rules` publishes. */
export async function generateRuleConformance(): Promise<void> {
  const { ledger, previous } = baseCuts();
  write("ledger.json", documentOf(ledger));
  write("previous.json", documentOf(previous));
  const cases = conformanceCases();
  for (const each of cases) write(`cases/${each.id}.json`, JSON.stringify(each, undefined, 2));
  for (const each of fileCases) {
    write(`files/${each.id}.json`, JSON.stringify(publishedCase(each), undefined, 2));
  }
  write(
    "manifest.json",
    JSON.stringify(
      {
        version: 1,
        cases: cases.map(({ id }) => id),
        files: fileCases.map(({ id }) => id),
      },
      undefined,
      2,
    ),
  );
}

/** A ledger with one row a line, so that changes of the suite can be read. */
function documentOf(ledger: object): string {
  const parts = Object.entries(ledger).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const rows = value.map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(key)}: [\n${rows.join(",\n")}\n  ]`;
  });
  return `{\n${parts.join(",\n")}\n}`;
}

function write(path: string, text: string): void {
  writeGeneratedBytes(`${folder}/${path}`, Buffer.from(`${text}\n`));
}
