import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { plainNameKeys } from "../shared/plain-name.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, amountKeys, eitherKeys, textKeys } from "../shared/row-keys.js";

/**
 * An investor's projects have different amounts.
 *
 * @zh 同一投资方的各项目金额不同。
 * @category amounts
 * @since 0.1.0
 */
export const projectInvestorAmountsDiffer = /* @__PURE__ */ defineRule({
  id: "project-investor-amounts-differ",
  version: 1,
  labels: {
    en: "An investor's projects have different amounts",
    "zh-Hans": "同一投资方的各项目金额不同",
  },
  message: {
    en: "{totalInvestment} is also the total investment of another project of the same investor",
    "zh-Hans": "同一投资方的另一项目总投资也是{totalInvestment}",
  },
  fix: {
    en: "Check whether one contract was entered twice or under two names; where both projects exist, nothing needs to be done.",
    "zh-Hans": "请核对是否同一合同录入两次或换名录入；确为两个项目的，无需处理。",
  },
  severity: "notice",
  level: "ledger",
  table: "projects",
  reads: [project.totalInvestment, project.investorName],
  mayRead: [project.investorCreditCode],
  memory: "keys",
  judge({ ledger }) {
    const investors = eitherKeys(
      textKeys(ledger, project.investorCreditCode),
      plainNameKeys(ledger, project.investorName),
    );
    const keys = allKeys(investors, amountKeys(ledger, project.totalInvestment));
    return judgeRepeats(keys, (row, first) => ({
      values: shownValues(ledger, row, project.totalInvestment),
      related: [first],
    }));
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "One contract that stands in the ledger under two names is counted twice. Investor and amount give it away when the names do not.",
    "zh-Hans": "同一合同换个名称再次入账，就会重复统计。名称看不出来的，投资方和金额能看出来。",
  },
  sources: [
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed one to five times at different ceremonies.",
        "zh-Hans": "同一项目在不同签约活动上签约一至五次。",
      },
    },
    {
      title: "[国家统计局通报的统计违法案例]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Statistics inspectors found projects bundled together and reported twice.",
        "zh-Hans": "统计督察发现打捆报送、重复报送项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Two amounts", "zh-Hans": "金额不同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            investorName: "华星能源",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "储能项目",
            investorName: "华星能源",
            totalInvestment: { amount: "620000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "One amount, two names", "zh-Hans": "金额相同、名称不同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            investorName: "华星能源",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "新能源产业园",
            investorName: "华星能源",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "totalInvestment",
          values: { totalInvestment: { amount: "500000000", currency: "CNY" } },
        },
      ],
    },
  ],
};
