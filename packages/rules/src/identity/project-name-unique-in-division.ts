import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { plainNameKeys } from "../shared/plain-name.js";
import { linkedProjects } from "../shared/project-links.js";
import { readPresence, readText, shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, textKeys } from "../shared/row-keys.js";

/**
 * A project's name stands once in its division.
 *
 * @zh 同一地区内项目名称不重复。
 * @category identity
 * @since 0.1.0
 */
export const projectNameUniqueInDivision = /* @__PURE__ */ defineRule({
  id: "project-name-unique-in-division",
  version: 1,
  labels: {
    en: "A project's name stands once in its division",
    "zh-Hans": "同一地区内项目名称不重复",
  },
  message: {
    en: '"{name}" stands in this division more than once',
    "zh-Hans": "“{name}”在本地区出现不止一次",
  },
  fix: {
    en: "Merge the rows of one project; where two projects share a name, add the investor or the phase to it, or enter both credit codes.",
    "zh-Hans":
      "同一项目的请合并；确为两个项目的，请在名称中加上企业名或期次，或者补填双方信用代码。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.name, project.division],
  mayRead: [
    project.projectId,
    project.investorCreditCode,
    project.investorName,
    project.packageOf,
    project.expansionOf,
    project.signedOn,
  ],
  memory: "keys",
  judge({ ledger }) {
    const codeOf = readText(ledger, project.investorCreditCode);
    const investorOf = readText(ledger, project.investorName);
    const areLinked = linkedProjects(ledger);
    const isSigned = readPresence(ledger, project.signedOn);
    // Both signed by one company under one name: that is a project signed again, which is worse.
    const isSignedAgain = (a: number, b: number) =>
      isSigned(a) && isSigned(b) && codeOf(a) !== undefined && codeOf(a) === codeOf(b);
    const differ = (a?: string, b?: string) => a !== undefined && b !== undefined && a !== b;
    return judgeRepeats(
      allKeys(textKeys(ledger, project.division), plainNameKeys(ledger, project.name)),
      (row, first) =>
        areLinked(row, first) ||
        isSignedAgain(row, first) ||
        differ(codeOf(row), codeOf(first)) ||
        differ(investorOf(row), investorOf(first))
          ? "passed"
          : { values: shownValues(ledger, row, project.name), related: [first] },
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "One project in two rows is two projects in every count. Most such pairs come from two offices that keep the same ledger, or from a row copied and filled in again.",
    "zh-Hans":
      "一个项目占两行，所有个数都会多算一个。多半是两个部门各录一次，或者复制行后重新填写。",
  },
  sources: [
    {
      title: "[国家统计局通报的统计违法案例]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Statistics inspectors found projects bundled together and reported twice.",
        "zh-Hans": "统计督察发现打捆报送、重复报送项目。",
      },
    },
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed one to five times at different ceremonies.",
        "zh-Hans": "同一项目在不同签约活动上签约一至五次。",
      },
    },
  ],
  examples: [
    {
      title: { en: "One name, two investors", "zh-Hans": "同名但投资方不同" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "标准厂房项目", division: "430112", investorName: "华星能源" },
          { projectId: "P-2", name: "标准厂房项目", division: "430112", investorName: "远望材料" },
        ],
      },
    },
    {
      title: { en: "Entered by two offices", "zh-Hans": "两个部门各录一次" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", division: "430112" },
          { projectId: "P-2", name: "电池（项目）", division: "430112" },
        ],
      },
      findings: [{ record: "P-2", field: "name", values: { name: "电池（项目）" } }],
    },
    {
      title: {
        en: "Signed twice by one company, which is found apart",
        "zh-Hans": "同一企业两次签约，另有规则检查",
      },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2022-05-10",
          },
          {
            projectId: "P-2",
            name: "电池项目",
            division: "430112",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
        ],
      },
    },
    {
      title: { en: "Only one of the two is signed", "zh-Hans": "其中一行没有签约日期" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "430112",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2022-05-10",
          },
          {
            projectId: "P-2",
            name: "电池项目",
            division: "430112",
            investorCreditCode: "91430100MA4L16JQ9B",
          },
        ],
      },
      findings: [{ record: "P-2", field: "name" }],
    },
  ],
};
