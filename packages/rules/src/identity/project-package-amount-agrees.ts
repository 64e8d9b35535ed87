import { defineRule, type Ledger } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { shownSums } from "../shared/funds-by-project.js";
import { excessOf } from "../shared/is-above.js";
import { linksInCircles } from "../shared/judge-links.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readAmount, readText, rowCountOf, shownValues } from "../shared/read-field.js";
import { sumsBy } from "../shared/sums-by.js";

/**
 * The parts of a package add up to its total investment.
 *
 * @zh 子项目总投资之和等于打包项目总投资。
 * @category identity
 * @since 0.1.0
 */
export const projectPackageAmountAgrees = /* @__PURE__ */ defineRule({
  id: "project-package-amount-agrees",
  version: 2,
  labels: {
    en: "The parts of a package add up to its total investment",
    "zh-Hans": "子项目总投资之和等于打包项目总投资",
  },
  message: {
    en: "total investment of {totalInvestment}, but its parts add up to {partsInvestment}",
    "zh-Hans": "总投资{totalInvestment}，子项目合计{partsInvestment}",
  },
  fix: {
    en: "Enter the missing parts, or correct the amounts; a heading may also be left without an amount.",
    "zh-Hans": "请补录缺少的子项目或者更正金额；打包项目本身也可以不填金额。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.totalInvestment, project.packageOf, project.projectId],
  memory: "keys",
  parameters: dollarRates,
  judge({ ledger, parameters }) {
    const partsOf = sumsBy(ledger, project.totalInvestment, project.packageOf, () => true);
    const idOf = readText(ledger, project.projectId);
    const totalOf = readAmount(ledger, project.totalInvestment);
    const inCircle = linksInCircles(ledger, project.packageOf);
    const open = packagesWithUnreadPart(ledger);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const parts = partsOf.get(idOf(row) ?? "");
      const total = parts && totalOf(row);
      if (parts === undefined || total === undefined) return "absent";
      // Which of a circle are the parts has to be decided first.
      if (inCircle(row)) return "not-concerned";
      if (open.has(idOf(row) ?? "")) return "undecided";
      const [least, most] = excessOf(parts, total, parameters);
      if (least === 0 && most === 0) return "passed";
      if (least <= 0 && most >= 0) return "undecided";
      const shown = shownValues(ledger, row, project.totalInvestment);
      return { values: { ...shown, partsInvestment: shownSums(parts) } };
    });
  },
});

/** The packages of which the amount of some part could not be read. */
function packagesWithUnreadPart(ledger: Ledger): ReadonlySet<string> {
  const amounts = ledger.tables.get("projects")?.columns.get(project.totalInvestment.field);
  const packages = new Set<string>();
  if (amounts?.unreadable === undefined) return packages;
  const packageOf = readText(ledger, project.packageOf);
  for (const [row, mark] of amounts.unreadable.entries()) {
    const id = mark === 1 ? packageOf(row) : undefined;
    if (id !== undefined) packages.add(id);
  }
  return packages;
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Figures count the parts and leave the heading out. Where both disagree, the place's total changes with the row that somebody happened to sum.",
    "zh-Hans": "统计时只计子项目，不计打包项目。两者不一致，合计数就取决于汇总时用了哪一行。",
  },
  sources: [
    {
      title: "[江门市重点项目打包与拆分]",
      note: {
        en: "444 entries are 569 projects once packages are taken apart.",
        "zh-Hans": "444项，打包项目拆分后为569个。",
      },
    },
    {
      title: "[东莞招商数据“打架”]",
      date: "2010",
      url: "https://wnd.sun0769.com/newsc.asp?id=33457",
      note: {
        en: "Three sources gave three totals for the same events.",
        "zh-Hans": "同一活动三个来源三个总数。",
      },
    },
    dollarRatesSource,
  ],
  examples: [
    {
      title: { en: "The parts add up", "zh-Hans": "合计一致" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "新能源等2个项目",
            totalInvestment: { amount: "900000000", currency: "CNY" },
            packageOf: null,
          },
          {
            projectId: "P-2",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            packageOf: "P-1",
          },
          {
            projectId: "P-3",
            name: "储能项目",
            totalInvestment: { amount: "400000000", currency: "CNY" },
            packageOf: "P-1",
          },
        ],
      },
    },
    {
      title: { en: "A part is missing", "zh-Hans": "缺一个子项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "新能源等2个项目",
            totalInvestment: { amount: "900000000", currency: "CNY" },
            packageOf: null,
          },
          {
            projectId: "P-2",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            packageOf: "P-1",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "totalInvestment",
          values: {
            totalInvestment: { amount: "900000000", currency: "CNY" },
            partsInvestment: { amount: "500000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "Each is part of the other", "zh-Hans": "互为子项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            packageOf: "P-2",
          },
          {
            projectId: "P-2",
            name: "储能项目",
            totalInvestment: { amount: "400000000", currency: "CNY" },
            packageOf: "P-1",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
