import { problemText } from "@ipms/core";
import { checkRecord, projectSchema } from "@ipms/schema";

/** Rows as an import form may hand them over; the first is right. */
export const rows = [
  { projectId: "1", name: "示例项目1", signedOn: "2023-02", contractType: "formal-contract" },
  { projectId: "2", name: "示例项目2", signedOn: "2023-02-30" },
  { projectId: "3", name: "示例项目3", contractType: "formal" },
  { projectId: "4", name: "示例项目4", totalInvestment: { amount: "5e8", currency: "CNY" } },
  { projectId: "5", name: "示例项目5", investorCreditCode: "91430100MA4L16JQ9X" },
];

/** Every problem of the rows as a sentence, in English and in Chinese. */
export function report(): string[] {
  return rows
    .flatMap((row) => checkRecord("projects", row))
    .flatMap((problem) => [problemText(problem, "en"), problemText(problem, "zh-Hans")]);
}

/** The same schema is plain zod: parse with it, or build on it. */
export const firstProject = projectSchema.parse(rows[0]);
