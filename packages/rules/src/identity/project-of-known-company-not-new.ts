import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { firstByDay } from "../shared/first-by-day.js";
import { judgeRows } from "../shared/judge-rows.js";
import { linkedProjects } from "../shared/project-links.js";
import { readDate, readText, rowCountOf, shownAt } from "../shared/read-field.js";
import { textKeys } from "../shared/row-keys.js";

/**
 * A company that carries out an earlier project is not newly established.
 *
 * @zh 已承担在先项目的公司不按新设填报。
 * @category identity
 * @since 0.1.0
 */
export const projectOfKnownCompanyNotNew = /* @__PURE__ */ defineRule({
  id: "project-of-known-company-not-new",
  version: 1,
  labels: {
    en: "A company that carries out an earlier project is not newly established",
    "zh-Hans": "已承担在先项目的公司不按新设填报",
  },
  message: {
    en: "{localCompanyCreditCode} already carries out a project signed on {firstSignedOn}, yet this one is entered as a new establishment",
    "zh-Hans": "{localCompanyCreditCode} 已承担{firstSignedOn}签约的项目，本项目却填为新设",
  },
  fix: {
    en: "Name the earlier project as the one that is expanded and set the form of investment to expansion or capital increase.",
    "zh-Hans": "请填写扩建所属原项目，并将投资形态改为扩建或增资。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.investmentForm, project.localCompanyCreditCode, project.signedOn],
  mayRead: [project.projectId, project.packageOf, project.expansionOf],
  memory: "keys",
  judge({ ledger }) {
    const formOf = readText(ledger, project.investmentForm);
    const codeOf = readText(ledger, project.localCompanyCreditCode);
    const signedOn = readDate(ledger, project.signedOn);
    const areLinked = linkedProjects(ledger);
    const rowCount = rowCountOf(ledger, "projects");
    const companies = textKeys(ledger, project.localCompanyCreditCode);
    const firstOf = firstByDay(ledger, companies, project.signedOn);
    return judgeRows(rowCount, (row) => {
      const code = codeOf(row);
      const form = formOf(row);
      const day = signedOn(row);
      if (code === undefined || form === undefined || day === undefined) return "absent";
      if (form !== "new") return "not-concerned";
      const first = firstOf[companies[row] ?? -1] ?? row;
      const signedFirst = signedOn(first);
      if (signedFirst === undefined || signedFirst.last >= day.first) return "passed";
      if (areLinked(row, first)) return "passed";
      const firstSignedOn = shownAt(ledger, project.signedOn, first) ?? "";
      const values = { localCompanyCreditCode: code, firstSignedOn };
      return { values, related: [first] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A company is established once. When it signs again, the place grows by the increment, not by a new project.",
    "zh-Hans": "公司只新设一次。再次签约时，增加的只是增量，不是一个新项目。",
  },
  sources: [
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
      title: { en: "An expansion", "zh-Hans": "扩建" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            investmentForm: "new",
            localCompanyCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2021-05-10",
          },
          {
            projectId: "P-2",
            name: "电池项目二期",
            investmentForm: "expansion",
            localCompanyCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
        ],
      },
    },
    {
      title: { en: "New again", "zh-Hans": "再次新设" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            investmentForm: "new",
            localCompanyCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2021-05-10",
          },
          {
            projectId: "P-2",
            name: "储能项目",
            investmentForm: "new",
            localCompanyCreditCode: "91430100MA4L16JQ9B",
            signedOn: "2023-05-10",
          },
        ],
      },
      findings: [
        { record: "P-2", field: "investmentForm", values: { firstSignedOn: "2021-05-10" } },
      ],
    },
  ],
};
