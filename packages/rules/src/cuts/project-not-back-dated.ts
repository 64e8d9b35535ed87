import { defineRule, parseDay } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, rowCountOf, shownValues } from "../shared/read-field.js";
import { renamedProjects } from "../shared/renamed-projects.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A new project was signed since the previous cut.
 *
 * @zh 新增项目在上一期之后签约。
 * @category cuts
 * @since 0.1.0
 */
export const projectNotBackDated = /* @__PURE__ */ defineRule({
  id: "project-not-back-dated",
  version: 1,
  labels: {
    en: "A new project was signed since the previous cut",
    "zh-Hans": "新增项目在上一期之后签约",
  },
  message: {
    en: "signed on {signedOn}, but entered only after the cut of {previousCutOn}",
    "zh-Hans": "签约日期{signedOn}，却在{previousCutOn}的上一期台账之后才录入",
  },
  fix: {
    en: "Show the contract; a project of an earlier period belongs to that period, whose figures have to be made again.",
    "zh-Hans": "请提供合同原件；属于以前期间的项目应计入该期间，相应数字需要重新计算。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  parameters: {
    days: {
      labels: { en: "Days before the previous cut", "zh-Hans": "早于上一期的天数" },
      kind: "integer",
      values: [{ value: "31" }],
    },
  },
  reads: [project.signedOn, project.projectId],
  mayRead: [project.name, project.investorCreditCode, project.division],
  memory: "keys",
  judge({ ledger, previous, parameters }) {
    const cutOn = previous?.head.cutOn ?? previous?.head.asOf;
    const cutDay = cutOn === undefined ? undefined : parseDay(cutOn);
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const renamed = previous === undefined ? undefined : renamedProjects(ledger, previous);
    const signedOn = readDate(ledger, project.signedOn);
    const days = Number(parameters["days"]);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      if (earlierOf(row) !== undefined || renamed?.has(row) === true) return "not-concerned";
      const signed = signedOn(row);
      if (signed === undefined) return "absent";
      if (cutOn === undefined || cutDay === undefined) return "undecided";
      if (signed.last >= cutDay - days) return "passed";
      return { values: { ...shownValues(ledger, row, project.signedOn), previousCutOn: cutOn } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Projects that turn up at the end of the year with a signing of the spring never stood on the monthly ledger. They make earlier months grow after the fact.",
    "zh-Hans": "年底冒出来、日期却填在春天的项目，从未列入月度台账，会让以前月份的数字事后增长。",
  },
  sources: [
    {
      title: "[县级招商引资考核办法（样本）]",
      url: "https://wnwk.com/doc/1014689.html",
      note: {
        en: "Warns of projects reported in the last minute that never stood on the monthly ledger.",
        "zh-Hans": "对未列入月度台账、临近考核突击上报的项目作出限制。",
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
  ],
  examples: [
    {
      title: { en: "Signed since", "zh-Hans": "此后签约" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" },
          { projectId: "P-2", name: "物流园", signedOn: "2023-11-10" },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
      },
    },
    {
      title: { en: "Signed in spring, entered in autumn", "zh-Hans": "春天签约、秋天录入" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" },
          { projectId: "P-2", name: "物流园", signedOn: "2023-03-10" },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
      },
      findings: [
        {
          record: "P-2",
          field: "signedOn",
          values: { signedOn: "2023-03-10", previousCutOn: "2023-09-30" },
        },
      ],
    },
    {
      title: { en: "Known before", "zh-Hans": "原已在册" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
