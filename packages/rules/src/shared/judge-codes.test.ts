import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { judgeCodes } from "./judge-codes.js";
import type { RowVerdict } from "./judge-rows.js";

type Codes = readonly (string | null)[];

function judged(
  origin: Codes,
  industry: Codes | undefined,
  verdictOf: (code: string) => RowVerdict,
) {
  const { ledger } = ledgerOf({
    projects: origin.map((originCountry, row) => ({
      projectId: `P-${row}`,
      name: "项目",
      originCountry,
      ...(industry === undefined ? {} : { industry: industry[row] ?? null }),
    })),
  });
  const fields = [project.originCountry, project.industry];
  const { failures, ...counts } = judgeCodes(ledger, fields, verdictOf);
  return { ...counts, failed: Array.from(failures, ({ row, field }) => `${row} ${field}`) };
}

it("counts the rows of each code by its verdict", () => {
  const verdicts: Record<string, RowVerdict> = {
    CN: "passed",
    US: "undecided",
    HK: "not-concerned",
  };
  expect(
    judged(
      ["CN", "US", null, "US", "HK", "CN", null, "CN"],
      undefined,
      (code) => verdicts[code] ?? {},
    ),
  ).toEqual({
    applied: 3,
    notApplicable: { absent: 2 + 8, undecided: 2, "not-concerned": 1 },
    failed: [],
  });
});

it("counts what is absent where all codes pass", () => {
  expect(judged(["CN", null, null], ["3841", "3841", null], () => "passed")).toEqual({
    applied: 3,
    notApplicable: { absent: 3 },
    failed: [],
  });
  expect(judged(["CN"], ["3841"], () => "passed").notApplicable).toEqual({});
});

it("names the failures of both columns in the order of the rows", () => {
  const verdictOf = (code: string): RowVerdict =>
    ["CN", "3841"].includes(code) ? "passed" : { values: { code } };
  expect(judged(["US", "CN", "US", null], ["3841", "9999", null, "9999"], verdictOf)).toEqual({
    applied: 6,
    notApplicable: { absent: 2 },
    failed: ["0 originCountry", "1 industry", "2 originCountry", "3 industry"],
  });
});
