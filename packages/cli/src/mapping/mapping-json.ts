import type { Mapping, TableMapping } from "@ipms/files";

/**
 * A mapping as JSON for people: one column a line, so that a change of one is a change of one line.
 *
 * @param mapping - the mapping
 */
export function mappingJson(mapping: Mapping): string {
  const { tables, ...rest } = mapping;
  const parts = [
    ...Object.entries(rest).map(([key, value]) => pair(key, value)),
    tablesPart(tables),
  ];
  return `{\n${parts.map((part) => `  ${part}`).join(",\n")}\n}\n`;
}

function tablesPart(tables: readonly TableMapping[]): string {
  const texts = tables.map(({ columns, ...rest }) => {
    const lines = columns.map((column) => `        ${JSON.stringify(column)}`);
    const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n      ]`;
    const parts = [
      ...Object.entries(rest).map(([key, value]) => pair(key, value)),
      `"columns": ${list}`,
    ];
    return `    {\n${parts.map((part) => `      ${part}`).join(",\n")}\n    }`;
  });
  return texts.length === 0 ? '"tables": []' : `"tables": [\n${texts.join(",\n")}\n  ]`;
}

function pair(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}
