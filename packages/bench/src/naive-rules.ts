import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type * as z from "zod";
import { naiveProjectRules } from "./naive-project-rules.js";
import { naiveProject, naiveSchema } from "./naive-record.js";

type Row = Readonly<Record<string, string>>;

/**
 * The obvious pipeline: a CSV library, zod for each row, which parses cells once, and the same rules by
 * hand with decimal.js and date-fns; or, as `types`, the
 * `tableschema` package, which looks at types only.
 *
 * @param mode - `naive` or `types`
 * @param file - the CSV file
 * @returns how many cells and rows are wrong
 */
export async function runNaive(mode: string, file: string): Promise<number> {
  return mode === "types" ? await typesOnly(file) : naive(file);
}

function naive(file: string): number {
  let failed = 0;
  let schema: z.ZodType<Record<string, unknown>> | undefined;
  Papa.parse<Row>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
    step({ data }) {
      schema ??= naiveSchema(Object.keys(data));
      const parsed = schema.safeParse(data);
      failed += parsed.error?.issues.length ?? 0;
      // Rules judge what could be read: of a wrong row each cell is parsed by itself.
      const project = naiveProject(parsed.data ?? readableCells(schema, data));
      for (const rule of naiveProjectRules) if (!rule(project)) failed += 1;
    },
  });
  return failed;
}

function readableCells(schema: z.ZodType, row: Row): Record<string, unknown> {
  const { shape } = schema as z.ZodObject;
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, shape[name]?.safeParse(cell).data]),
  );
}

async function typesOnly(file: string): Promise<number> {
  const { Schema } = (await import("tableschema")).default;
  let failed = 0;
  const rows: string[][] = [];
  Papa.parse<string[]>(readFileSync(file, "utf8"), {
    skipEmptyLines: true,
    step: ({ data }) => void rows.push(data),
  });
  const [header = [], ...cells] = rows;
  const schema = await Schema.load({
    fields: header.map((name) => ({ name, type: typeOf(name) })),
  });
  for (const row of cells) {
    try {
      schema.castRow(row);
    } catch (error) {
      failed += (error as { errors?: readonly unknown[] }).errors?.length ?? 1;
    }
  }
  return failed;
}

function typeOf(name: string): string {
  if (name.endsWith("On")) return "date";
  if (name.endsWith(".amount") || name === "landAreaMu") return "number";
  return name.endsWith("Jobs") ? "integer" : "string";
}
