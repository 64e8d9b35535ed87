import { comparison, defineRule, literal, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * An expansion is not entered as a new establishment.
 *
 * @zh 扩建项目不按新设填报。
 * @category identity
 * @since 0.1.0
 */
export const projectExpansionNotNew = /* @__PURE__ */ defineRule({
  id: "project-expansion-not-new",
  version: 1,
  labels: {
    en: "An expansion is not entered as a new establishment",
    "zh-Hans": "扩建项目不按新设填报",
  },
  message: {
    en: "expands project {expansionOf}, but its form of investment is that of a new establishment",
    "zh-Hans": "扩建自项目 {expansionOf}，投资形态却填为新设",
  },
  fix: {
    en: "Set the form of investment to expansion or capital increase, and enter the increment only.",
    "zh-Hans": "投资形态请填扩建或增资，金额只填增量。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: present(project.expansionOf),
  holds: comparison(project.investmentForm, "!=", literal("code", "new")),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Where an increase of capital passes for a new project, the same plant is won twice. Rules on counting admit the increment only.",
    "zh-Hans": "把增资扩产当作新项目，同一个企业就引进了两次。统计办法规定增资只计增量。",
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
  ],
  examples: [
    {
      title: { en: "An expansion", "zh-Hans": "扩建" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "电池项目二期",
            expansionOf: "P-1",
            investmentForm: "expansion",
          },
        ],
      },
    },
    {
      title: { en: "Entered as new", "zh-Hans": "填为新设" },
      ledger: {
        projects: [
          { projectId: "P-2", name: "电池项目二期", expansionOf: "P-1", investmentForm: "new" },
        ],
      },
      findings: [{ record: "P-2", field: "investmentForm", values: { expansionOf: "P-1" } }],
    },
  ],
};
