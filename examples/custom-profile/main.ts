import { applyProfile, evaluate, formatResult, ledgerOf, startRate } from "@ipms/metrics";
import { strictCounty } from "./strict-county.js";

/** The same ledger and question, without and with the profile. */
export function report(): string[] {
  const { ledger } = ledgerOf({
    projects: [
      row("1", "formal-contract", "construction", null),
      row("2", "formal-contract", "licence", null),
      row("3", "framework", "construction", null),
      row("4", "formal-contract", null, "2023-05-20"),
      row("5", "formal-contract", null, null),
    ],
  });
  const question = { period: "2023-H1", asOf: "2023-06-30" };
  const usual = evaluate(startRate, ledger, question);
  const strict = evaluate(startRate, ledger, applyProfile(strictCounty, startRate.id, question));
  return [
    `${formatResult(usual, "en")} of ${usual.coverage.counted}`,
    `${formatResult(strict, "en")} of ${strict.coverage.counted}`,
    JSON.stringify(strict.coverage.excluded),
  ];
}

function row(
  id: string,
  contractType: string,
  startKind: string | null,
  terminatedOn: string | null,
) {
  const startedOn = startKind === null ? null : "2023-04-01";
  const dates = { signedOn: "2023-02-01", startedOn, completedOn: null, terminatedOn };
  const project = { projectId: id, name: `示例项目${id}`, commissionedOn: null };
  return { ...project, ...dates, contractType, startKind };
}
