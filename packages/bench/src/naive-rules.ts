import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { Decimal } from "decimal.js";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import * as z from "zod";

const day = z.string().refine((text) => text === "" || isValid(parseISO(text)));
const decimal = z.string().regex(/^(-?\d+(\.\d+)?)?$/);
const text = z.string();

/** Forty fields as most programs would check them: a regular expression, a list, a parsed date. */
const fields: Readonly<Record<string, z.ZodType>> = {
  contractType: z.enum(["formal-contract", "framework", "intention", "supplement", "contract"]),
  originCountry: z.string().regex(/^[A-Z]{2}$/),
  division: z.string().regex(/^\d{6}$/),
  originDivision: z.string().regex(/^\d{6}$/),
  "totalInvestment.amount": decimal,
  "fixedAssetInvestment.amount": decimal,
  "expectedAnnualOutput.amount": decimal,
  landAreaMu: decimal,
  plannedJobs: z.string().regex(/^\d*$/),
  createdJobs: z.string().regex(/^\d*$/),
};

type Row = Readonly<Record<string, string>>;

const isBefore = (row: Row, earlier: string, later: string): boolean => {
  const [from, to] = [row[earlier] ?? "", row[later] ?? ""];
  return from === "" || to === "" || differenceInCalendarDays(parseISO(to), parseISO(from)) >= 0;
};
const isAtMost = (row: Row, amount: string, limit: string, times = 1): boolean => {
  try {
    return new Decimal(row[amount] ?? "").lte(new Decimal(row[limit] ?? "").times(times));
  } catch {
    return true;
  }
};

const order = [
  "negotiatedOn",
  "signedOn",
  "registeredOn",
  "approvedOn",
  "landedOn",
  "startedOn",
  "completedOn",
  "commissionedOn",
];

/** A few of the rules, by hand: fewer than ours, so that the comparison flatters the others. */
const rules: readonly ((row: Row) => boolean)[] = [
  ...order.slice(1).map((later, index) => (row: Row) => isBefore(row, order[index] ?? "", later)),
  ...order.map((field) => (row: Row) => {
    const date = parseISO(row[field] ?? "");
    return !isValid(date) || differenceInCalendarDays(date, parseISO("2024-12-31")) <= 0;
  }),
  (row) => isBefore(row, "plannedStartOn", "plannedCompletionOn"),
  (row) => isAtMost(row, "fixedAssetInvestment.amount", "totalInvestment.amount"),
  (row) => isAtMost(row, "expectedAnnualOutput.amount", "totalInvestment.amount", 20),
  (row) => isAtMost(row, "createdJobs", "plannedJobs", 3),
];

/**
 * The obvious pipeline: a CSV library, zod for each row, decimal.js and date-fns; or, as `types`, the
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
  let schema: z.ZodType | undefined;
  Papa.parse<Row>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
    step({ data }) {
      schema ??= z.object(
        Object.fromEntries(
          Object.keys(data).map((name) => [
            name,
            fields[name] ?? (name.endsWith("On") ? day : text),
          ]),
        ),
      );
      failed += schema.safeParse(data).error?.issues.length ?? 0;
      for (const rule of rules) if (!rule(data)) failed += 1;
    },
  });
  return failed;
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
