import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeLinkTargets } from "../shared/judge-links.js";

/**
 * The project that another expands is in the ledger.
 *
 * @zh 扩建所属原项目在台账中。
 * @category identity
 * @since 0.1.0
 */
export const projectExpandedProjectExists = /* @__PURE__ */ defineRule({
  id: "project-expanded-project-exists",
  version: 1,
  labels: {
    en: "The project that another expands is in the ledger",
    "zh-Hans": "扩建所属原项目在台账中",
  },
  message: {
    en: 'expansion of "{target}", which is not in this ledger',
    "zh-Hans": "扩建所属原项目“{target}”不在本台账中",
  },
  fix: {
    en: "Correct the id, or enter the earlier project as carried over.",
    "zh-Hans": "请更正编号，或者把原项目作为结转项目补录。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  reads: [project.expansionOf, project.projectId],
  memory: "keys",
  judge: ({ ledger }) => judgeLinkTargets(ledger, project.expansionOf),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "An expansion counts with its increment beside the project it expands. Where that project is not in the ledger, the expansion is counted as if it were all there is.",
    "zh-Hans": "扩建项目只计增量，与原项目并列。原项目不在台账，扩建就被当作一个完整的新项目。",
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
      title: { en: "Both are there", "zh-Hans": "两行都在" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园" },
          { projectId: "P-2", name: "电池项目", expansionOf: "P-1" },
        ],
      },
    },
    {
      title: { en: "The other is missing", "zh-Hans": "所指项目不存在" },
      ledger: { projects: [{ projectId: "P-2", name: "电池项目", expansionOf: "P-9" }] },
      findings: [{ record: "P-2", field: "expansionOf", values: { target: "P-9" } }],
    },
  ],
};
