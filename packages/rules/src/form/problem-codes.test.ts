import { problemTexts, type ProblemCode } from "@ipms/core";
import { expect, it } from "vitest";
import { documentProblemTexts } from "../../../core/src/outcome/document-problems.js";
import { fileProblemTexts } from "../../../core/src/outcome/file-problems.js";
import { importProblemTexts } from "../../../core/src/outcome/import-problems.js";
import { interpretProblemTexts } from "../../../core/src/outcome/interpret-problems.js";
import { layoutProblemTexts } from "../../../core/src/outcome/layout-problems.js";
import { parquetProblemTexts } from "../../../core/src/outcome/parquet-problems.js";
import { reportedProblemTexts } from "../../../core/src/outcome/reported-problems.js";
import { valueProblemTexts } from "../../../core/src/outcome/value-problems.js";
import { workbookProblemTexts } from "../../../core/src/outcome/workbook-problems.js";
import { type Rule } from "@ipms/core";
import { rules } from "../index.js";

/** What a person can get wrong in a question; no ledger breaks a rule by it. */
const ofQuestions: readonly ProblemCode[] = [
  "missing-as-of",
  "invalid-as-of",
  "unknown-metric",
  "unknown-population",
  "unknown-parameter",
  "unknown-option",
  "missing-question-part",
  "unread-choice",
  "missing-part",
  "not-an-object",
  "invalid-expression",
];

const codes = Object.keys({
  ...valueProblemTexts,
  ...fileProblemTexts,
  ...documentProblemTexts,
  ...interpretProblemTexts,
  ...layoutProblemTexts,
  ...workbookProblemTexts,
  ...parquetProblemTexts,
  ...importProblemTexts,
  // The core words amounts, so that their problem stands among those of printed figures.
  "invalid-amount": reportedProblemTexts["invalid-amount"],
}) as ProblemCode[];

const covered = (Object.values(rules) as readonly Rule[]).flatMap((rule) =>
  rule.level === "field" ? rule.problems : [],
);

it("covers every problem that reading a ledger can find by exactly one rule", () => {
  const wanted = codes.filter((code) => !ofQuestions.includes(code));
  expect(covered.toSorted()).toEqual(wanted.toSorted());
});

it("leaves questions to whoever asks them", () => {
  expect(ofQuestions.filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([]);
  expect(ofQuestions.filter((code) => covered.includes(code))).toEqual([]);
});
