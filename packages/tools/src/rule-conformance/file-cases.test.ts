import type { Place } from "@ipms/core";
import { readLedger } from "@ipms/files";
import { validate } from "@ipms/rules";
import { describe, expect, it } from "vitest";
import { fileCases } from "./file-cases.js";
import { rulesOfFiles } from "./suite.js";
import { cutOn } from "./synthetic-cuts.js";

describe("the cases of raw files", () => {
  it("have ids of their own and break every rule that only files can break", () => {
    expect(new Set(fileCases.map(({ id }) => id)).size).toBe(fileCases.length);
    const broken = fileCases.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(broken).toEqual(expect.arrayContaining([...rulesOfFiles]));
  });

  it.each(fileCases)("$id: exactly the findings listed", async ({ files, mapping, findings }) => {
    const source = files.map(({ path, bytes }) => ({ name: path, chunks: [bytes] }));
    const options = mapping === undefined ? {} : { mapping: mapping as never };
    const { ledger, problems } = await readLedger(source, options);
    const report = validate(ledger, { asOf: cutOn, problems });
    expect(report.faults).toEqual([]);
    const found = report.findings.map(({ rule, table, record, field, place }) => {
      const at = place === undefined ? undefined : placeAt(place);
      return { rule, table, record, field, at };
    });
    expect(found.toSorted(byText)).toEqual(findings.toSorted(byText));
  });
});

function placeAt({ cell, line, column, pointer }: Place): string | undefined {
  if (line === undefined) return cell ?? pointer;
  return column === undefined ? String(line) : `${line}:${column}`;
}

function byText(left: object, right: object): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
