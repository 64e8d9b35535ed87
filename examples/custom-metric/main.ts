import { evaluate, formatResult, ledgerOf } from "@ipms/metrics";
import { recruitmentRate } from "./recruitment-rate.js";

/** The metric, calculated from given numbers and asked of a ledger by industry chain. */
export function report(): string[] {
  const { ledger } = ledgerOf({
    projects: [
      row("1", "电子信息", 200, 150),
      row("2", "电子信息", 100, 120),
      row("3", "特色轻工", 300, 90),
      row("4", "特色轻工", 100, 30),
    ],
  });
  const question = { period: "2023-H1", asOf: "2023-06-30", by: ["industryChain"] } as const;
  const { total, groups } = evaluate(recruitmentRate, ledger, question);
  return [
    formatResult(recruitmentRate({ created: 360, planned: 600 }), "en"),
    ...groups.map((result) => `${result.group?.["industryChain"]}: ${formatResult(result, "en")}`),
    `${recruitmentRate.labels["zh-Hans"]}: ${formatResult(total, "zh-Hans")}`,
  ];
}

function row(id: string, chain: string, plannedJobs: number, createdJobs: number) {
  const signed = { signedOn: "2023-02-01", industryChain: chain };
  return { projectId: id, name: `示例项目${id}`, ...signed, plannedJobs, createdJobs };
}
