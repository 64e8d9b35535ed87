import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { plainNameKeys, readPlainName } from "../shared/plain-name.js";
import { linkedProjects } from "../shared/project-links.js";
import { readText, shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, amountKeys, anyKey, textKeys } from "../shared/row-keys.js";

/**
 * A project is counted by one division.
 *
 * @zh 一个项目只由一个地区统计。
 * @category identity
 * @since 0.1.0
 */
export const projectNotClaimedTwice = /* @__PURE__ */ defineRule({
  id: "project-not-claimed-twice",
  version: 1,
  labels: { en: "A project is counted by one division", "zh-Hans": "一个项目只由一个地区统计" },
  message: {
    en: '"{name}" with {totalInvestment} also stands under division {otherDivision}',
    "zh-Hans": "“{name}”（{totalInvestment}）同时列在{otherDivision}名下",
  },
  fix: {
    en: "Leave the project to the division where it lands, and enter the others' parts in the table of attributions.",
    "zh-Hans": "项目由落户地统计，其他地区的份额填入成果分配表。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.name, project.division, project.totalInvestment],
  mayRead: [
    project.projectId,
    project.investorCreditCode,
    project.investorName,
    project.packageOf,
    project.expansionOf,
  ],
  memory: "keys",
  judge({ ledger }) {
    const divisionOf = readText(ledger, project.division);
    const codeOf = readText(ledger, project.investorCreditCode);
    const investorOf = readPlainName(ledger, project.investorName);
    const areLinked = linkedProjects(ledger);
    // Names of investors are written in many ways; codes in one.
    const haveOtherInvestors = (row: number, first: number): boolean => {
      const [code, firstCode] = [codeOf(row), codeOf(first)];
      if (code !== undefined && firstCode !== undefined) return code !== firstCode;
      const [name = "", firstName = ""] = [investorOf(row), investorOf(first)];
      return !name.includes(firstName) && !firstName.includes(name);
    };
    const keys = allKeys(
      plainNameKeys(ledger, project.name),
      amountKeys(ledger, project.totalInvestment),
      anyKey(textKeys(ledger, project.division)),
    );
    return judgeRepeats(keys, (row, first) => {
      const otherDivision = divisionOf(first) ?? "";
      if (divisionOf(row) === otherDivision || areLinked(row, first)) return "passed";
      if (haveOtherInvestors(row, first)) return "passed";
      const shown = shownValues(ledger, row, project.name, project.totalInvestment);
      return { values: { ...shown, otherDivision }, related: [first] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Several offices claim a project that they won together, and the total of the place above them contains it several times. Rules on shared projects count it once, where it lands.",
    "zh-Hans": "联合引进的项目各家都报，上级汇总时就重复计算。相关办法规定项目由落户地统计一次。",
  },
  sources: [
    {
      title: "[宁德：异地落户项目的统计与分成]",
      date: "2017",
      url: "http://www.mnw.cn/news/nd/1784510.html",
      note: {
        en: "Statistics stay with the place where a project lands; results are divided in assessment only.",
        "zh-Hans": "统计归落户地，考核时再按比例分成。",
      },
    },
    {
      title: "苏府办〔2010〕217号",
      issuer: "苏州市人民政府办公室",
      date: "2010",
      note: {
        en: "Divides a project's results between the place that attracts it and the place where it lands.",
        "zh-Hans": "项目成果在引资地和落户地之间分成。",
      },
    },
    {
      title: "[招商内卷：区县之间挖墙脚]",
      note: {
        en: "Moves between districts were counted as new projects.",
        "zh-Hans": "区县之间迁移的项目被当作新引进项目统计。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Two projects of a chain", "zh-Hans": "同一企业的两个项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "电池项目",
            division: "430121",
            totalInvestment: { amount: "620000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "A usual name, two investors", "zh-Hans": "名称通用、投资方不同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "冷链物流项目",
            division: "430112",
            investorName: "华星冷链有限公司",
            totalInvestment: { amount: "100000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "冷链物流项目",
            division: "430121",
            investorName: "金谷农业有限公司",
            totalInvestment: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "One project, two divisions", "zh-Hans": "两地同报一个项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "电池项目",
            division: "430121",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "P-2", field: "name", values: { otherDivision: "430112" } }],
    },
  ],
};
