import { metricSuite } from "../metric-conformance/suite.js";
import { writeGeneratedBytes } from "../write-generated.js";

/** Writes the metric-conformance suite that `@ipms/metrics` publishes, with one row or case a line. */
export async function generateMetricConformance(): Promise<void> {
  const { version, ledgers, cases } = metricSuite();
  const text = [
    "{",
    `  "version": ${version},`,
    '  "ledgers": {',
    joined(
      Object.entries(ledgers).map(
        ([name, ledger]) => `    ${JSON.stringify(name)}: ${ledgerText(ledger)}`,
      ),
    ),
    "  },",
    '  "cases": [',
    joined(cases.map((each) => `    ${JSON.stringify(each)}`)),
    "  ]",
    "}",
    "",
  ].join("\n");
  writeGeneratedBytes("packages/metrics/conformance/suite.json", Buffer.from(text));
}

function ledgerText(ledger: object): string {
  const parts = Object.entries(ledger).map(([key, value]: [string, unknown]) => {
    const rows = Array.isArray(value)
      ? `[\n${joined(value.map((row) => `        ${JSON.stringify(row)}`))}\n      ]`
      : JSON.stringify(value);
    return `      ${JSON.stringify(key)}: ${rows}`;
  });
  return `{\n${joined(parts)}\n    }`;
}

function joined(lines: readonly string[]): string {
  return lines.join(",\n");
}
