import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RecordProblem } from "@ipms/core";
import { describe, expect, it } from "vitest";
import type { SheetReport } from "../import/report.js";
import type { Mapping } from "../interpret/index.js";
import { writeNdjson } from "../write/write-json.js";
import { type LedgerReading, readLedger } from "./read-ledger.js";

const suite = fileURLToPath(new URL("../../conformance/", import.meta.url));

interface Entry {
  readonly id: string;
  readonly files: readonly string[];
  readonly mapping?: string;
}

interface ExpectedSheet {
  readonly conversions?: unknown;
}

interface ExpectedReport {
  readonly complete: boolean;
  readonly sheets: readonly ExpectedSheet[];
  readonly problems: readonly object[];
}

const manifest = json("manifest.json") as {
  readonly forms: readonly Entry[];
  readonly cases: readonly Entry[];
};

describe("every form of the ledger imports to the same bytes", () => {
  const expected = tablesUnder("forms/expected");
  it.each(manifest.forms)("$id", async (entry) => {
    const reading = await read(`forms/${entry.id}`, entry);
    expect(reading.problems).toEqual([]);
    expect(reading.complete).toBe(true);
    expect(tablesOf(reading)).toEqual(expected);
  });
});

describe("every case", () => {
  it.each(manifest.cases)("$id", async (entry) => {
    const folder = `cases/${entry.id}`;
    const reading = await read(folder, entry);
    const expected = json(`${folder}/expected/report.json`) as ExpectedReport;
    expect(tablesOf(reading)).toEqual(tablesUnder(`${folder}/expected`));
    expect(reading.problems.map(problemOf).toSorted(byText)).toEqual(
      expected.problems.toSorted(byText),
    );
    expect(reading.complete).toBe(expected.complete);
    const sheets = reading.report.files.flatMap((file) => file.sheets);
    expect(
      sheets.map((sheet, index) => sheetOf(sheet, expected.sheets[index]?.conversions)),
    ).toEqual(expected.sheets);
  });
});

function read(folder: string, { files, mapping }: Entry): Promise<LedgerReading> {
  const source = files.map((name) => ({
    name,
    chunks: [readFileSync(`${suite}${folder}/${name}`)],
  }));
  const given = mapping === undefined ? undefined : (json(`${folder}/${mapping}`) as Mapping);
  return readLedger(source, given === undefined ? {} : { mapping: given });
}

function tablesOf({ ledger }: LedgerReading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...ledger.tables]
      .map(([name, table]) => [name, [...writeNdjson(table)].join("")] as const)
      .filter(([, lines]) => lines !== ""),
  );
}

function tablesUnder(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(`${suite}${folder}`)
      .filter((name) => name.endsWith(".ndjson"))
      .map((name) => [name.replace(".ndjson", ""), text(`${folder}/${name}`)]),
  );
}

/** A problem as the suite words it. */
function problemOf({ code, field, record, place }: RecordProblem) {
  const { line, column, cell } = place ?? {};
  const spot = line === undefined ? cell : [line, column].filter(Boolean).join(":");
  return {
    code,
    ...(field === undefined ? {} : { field }),
    ...(record === undefined ? {} : { record }),
    ...(spot === undefined ? {} : { at: spot }),
  };
}

/** A sheet as the suite reports it: nothing that is empty, conversions where they are asked for. */
function sheetOf(report: SheetReport, conversions: unknown) {
  const { sheet, state, titleRows, headerRows, rowsRead, rowsSkipped } = report;
  const { hiddenRows, hiddenColumns, columns, totals } = report;
  const facts = {
    titleRows,
    headerRows,
    rowsSkipped: rowsSkipped.map(({ reason, rows }) => ({ reason, rows })),
    hiddenRows: hiddenRows.rows,
    hiddenColumns,
    unmapped: columns.filter(({ unmapped }) => unmapped).map(({ header }) => header),
    totals: totals.map(({ row, scope, column, stated, found, outcome }) => ({
      row,
      scope,
      ...(column === undefined ? {} : { column }),
      stated,
      found,
      outcome,
    })),
  };
  const asked = columns.filter(({ conversions: done }) => done.length > 0);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    state,
    ...Object.fromEntries(Object.entries(facts).filter(([, list]) => list.length > 0)),
    ...(rowsRead === 0 ? {} : { rowsRead }),
    ...(conversions === undefined
      ? {}
      : {
          conversions: Object.fromEntries(
            asked.map(({ header, conversions: done }) => [
              header,
              Object.fromEntries(done.map(({ kind, count }) => [kind, count])),
            ]),
          ),
        }),
  };
}

function byText(left: object, right: object): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}

function text(path: string): string {
  return readFileSync(`${suite}${path}`, "utf8");
}

function json(path: string): unknown {
  return JSON.parse(text(path));
}
