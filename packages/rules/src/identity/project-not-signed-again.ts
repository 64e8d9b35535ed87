import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { plainNameKeys } from "../shared/plain-name.js";
import { linkedProjects } from "../shared/project-links.js";
import { shownAt, shownValues } from "../shared/read-field.js";
import { firstByDay } from "../shared/first-by-day.js";
import { projectsApart } from "../shared/projects-apart.js";
import { allKeys, anyKey, dateKeys, orNone, textKeys } from "../shared/row-keys.js";

/**
 * A project is signed once, at its first signing.
 *
 * @zh 同一项目只按首次签约统计。
 * @category identity
 * @since 0.1.0
 */
export const projectNotSignedAgain = /* @__PURE__ */ defineRule({
  id: "project-not-signed-again",
  version: 2,
  labels: {
    en: "A project is signed once, at its first signing",
    "zh-Hans": "同一项目只按首次签约统计",
  },
  message: {
    en: "signed on {signedOn}, but the same investor signed a project of this name on {firstSignedOn}",
    "zh-Hans": "签约日期{signedOn}，同一投资方的同名项目已于{firstSignedOn}签约",
  },
  fix: {
    en: "Keep the first signing; enter later ceremonies in the table of signings, under the same project id.",
    "zh-Hans": "保留首次签约的记录；之后的签约活动以同一项目编号填入签约记录表。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  reads: [project.signedOn, project.name, project.investorCreditCode],
  mayRead: [project.projectId, project.packageOf, project.expansionOf, project.division],
  memory: "keys",
  judge({ ledger }) {
    const areLinked = linkedProjects(ledger);
    const keys = allKeys(
      textKeys(ledger, project.investorCreditCode),
      plainNameKeys(ledger, project.name),
      anyKey(dateKeys(ledger, project.signedOn)),
    );
    const keysInPlace = allKeys(keys, orNone(textKeys(ledger, project.division)));
    const firstOf = firstByDay(ledger, keys, project.signedOn);
    const firstInPlace = firstByDay(ledger, keysInPlace, project.signedOn);
    const areApart = projectsApart(ledger);
    const repeats = (row: number, first: number): boolean =>
      first !== row && !areLinked(row, first) && !areApart(row, first);
    return judgeRows(keys.length, (row) => {
      const key = keys[row] ?? -1;
      if (key < 0) return "absent";
      const firsts = [firstOf[key] ?? row, firstInPlace[keysInPlace[row] ?? -1] ?? row];
      const first = firsts.find((each) => repeats(row, each));
      if (first === undefined) return "passed";
      const firstSignedOn = shownAt(ledger, project.signedOn, first) ?? "";
      const values = { ...shownValues(ledger, row, project.signedOn), firstSignedOn };
      return { values, related: [first] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project signed again at every ceremony is counted at every ceremony. Contracts, amounts and start rates all grow, and not one shovel of earth more is moved.",
    "zh-Hans":
      "同一项目每场活动都签一次，就每场都统计一次。签约个数、金额、开工率都在涨，实际建设却没有增加。",
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
      title: "明政办〔2006〕95号",
      issuer: "三明市人民政府办公室",
      date: "2006",
      url: "https://defendlib.com/article/show/5769.html",
      note: {
        en: "A project counts for its first signing event only; an increase of capital counts with the increment and is no new project.",
        "zh-Hans": "项目只按首次签约活动统计；增资只计增量，不作为新项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Two phases", "zh-Hans": "两期项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目一期",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2022-05-10",
          },
          {
            projectId: "P-2",
            name: "电池项目二期",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
        ],
      },
    },
    {
      title: { en: "In two counties", "zh-Hans": "在两个县各建一个" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "分布式光伏项目",
            division: "431123",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2022-05-10",
          },
          {
            projectId: "P-2",
            name: "分布式光伏项目",
            division: "431122",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
        ],
      },
    },
    {
      title: { en: "Signed again a year later", "zh-Hans": "一年后再次签约" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "电池 建设项目",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
          {
            projectId: "P-1",
            name: "电池项目",
            investorCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2022-05-10",
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "signedOn",
          values: { signedOn: "2023-05-10", firstSignedOn: "2022-05-10" },
        },
      ],
    },
    {
      title: { en: "No credit code", "zh-Hans": "没有信用代码" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2022-05-10", investorCreditCode: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
