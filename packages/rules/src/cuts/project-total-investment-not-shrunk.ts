import { defineRule, multiply, parseDecimal, zero } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { shownAmount } from "../shared/funds-by-project.js";
import { isAbove } from "../shared/is-above.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readAmount, rowCountOf, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * Total investment does not shrink by much from cut to cut.
 *
 * @zh 总投资不大幅缩水。
 * @category cuts
 * @since 0.1.0
 */
export const projectTotalInvestmentNotShrunk = /* @__PURE__ */ defineRule({
  id: "project-total-investment-not-shrunk",
  version: 2,
  labels: {
    en: "Total investment does not shrink by much from cut to cut",
    "zh-Hans": "总投资不大幅缩水",
  },
  message: {
    en: "{totalInvestment} now, {previousTotalInvestment} in the previous cut: less than {kept} of it",
    "zh-Hans": "现为{totalInvestment}，上一期为{previousTotalInvestment}，不到原来的{kept}倍",
  },
  fix: {
    en: "Enter the supplementary agreement that reduces the investment, or correct the earlier figure and the bulletins made from it.",
    "zh-Hans": "请录入调减投资的补充协议；原数有误的，应一并更正以前的通报。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  parameters: {
    kept: {
      labels: { en: "Share that is kept", "zh-Hans": "保留比例" },
      kind: "decimal",
      values: [{ value: "0.8" }],
    },
    ...dollarRates,
  },
  reads: [project.totalInvestment, project.projectId],
  memory: "keys",
  judge({ ledger, previous, parameters }) {
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const totalOf = readAmount(ledger, project.totalInvestment);
    const previousTotalOf = readAmount(previous, project.totalInvestment);
    const kept = parseDecimal(String(parameters["kept"])) ?? zero;
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const earlier = earlierOf(row);
      const total = totalOf(row);
      const before = earlier === undefined ? undefined : previousTotalOf(earlier);
      if (total === undefined || before === undefined) return "absent";
      const share = { value: multiply(before.value, kept), currency: before.currency };
      const shrunk = isAbove([share], total, parameters);
      if (shrunk === undefined) return "undecided";
      if (!shrunk) return "passed";
      const shown = shownValues(ledger, row, project.totalInvestment);
      return { values: { ...shown, previousTotalInvestment: shownAmount(before) } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Amounts that were announced at a ceremony and shrink afterwards leave the announced total standing in every earlier bulletin.",
    "zh-Hans": "签约时高报、事后缩水，原来的总额却留在以往每一期通报里。",
  },
  sources: [
    {
      title: "[陆良：13个项目上报2.1亿元，核实0.2亿元]",
      date: "2013",
      url: "http://news.zhijia.com/20130906/41850.shtml",
      note: {
        en: "Thirteen projects were reported with ten times what was verified.",
        "zh-Hans": "13个项目的上报数是核实数的十倍。",
      },
    },
    {
      title: "[内蒙古核减虚增数据]",
      date: "2018",
      url: "http://oad.sxboguan.cn/news/gn/2025-10-8/29878.html",
      note: {
        en: "Earlier figures were revised downwards, and the base with them.",
        "zh-Hans": "核减虚增数据，上年基数同步调整。",
      },
    },
    dollarRatesSource,
  ],
  examples: [
    {
      title: { en: "A small correction", "zh-Hans": "小幅更正" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "480000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "A tenth is left", "zh-Hans": "只剩十分之一" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "50000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "totalInvestment",
          values: {
            totalInvestment: { amount: "50000000", currency: "CNY" },
            previousTotalInvestment: { amount: "500000000", currency: "CNY" },
            kept: "0.8",
          },
        },
      ],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "no-previous-cut",
    },
  ],
};
