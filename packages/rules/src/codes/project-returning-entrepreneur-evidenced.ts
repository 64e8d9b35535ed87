import { and, defineRule, isTrue, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A returning entrepreneur is shown to be one.
 *
 * @zh 返乡投资注明认定依据。
 * @category codes
 * @since 0.1.0
 */
export const projectReturningEntrepreneurEvidenced = /* @__PURE__ */ defineRule({
  id: "project-returning-entrepreneur-evidenced",
  version: 1,
  labels: { en: "A returning entrepreneur is shown to be one", "zh-Hans": "返乡投资注明认定依据" },
  message: {
    en: "said to be a returning entrepreneur's, without evidence",
    "zh-Hans": "标为返乡投资，没有填认定依据",
  },
  fix: {
    en: "Note what shows it: place of origin, school, chamber of commerce, a certificate.",
    "zh-Hans": "请注明依据：籍贯、就学经历、商会会员或认定文件等。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: and(present(project.returningEntrepreneur), isTrue(project.returningEntrepreneur)),
  holds: present(project.returningEvidence),
  field: project.returningEvidence,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "No public rule says who is one, so a figure for returning entrepreneurs is worth as much as the notes behind it.",
    "zh-Hans": "谁算返乡企业家没有公开的统一标准，这类指标的可信度取决于所附依据。",
  },
  sources: [
    {
      title: "[湖南省2023年湘商回归目标]",
      date: "2023-02",
      url: "http://finance.smartjx.com/zx/2023/0209/25303931.html",
      note: {
        en: "Sets targets for returning entrepreneurs without saying who is one.",
        "zh-Hans": "对湘商回归下达目标，但没有规定认定标准。",
      },
    },
    {
      title: "[武汉市招商项目管理系统]",
      note: {
        en: "Counts natives of the province and alumni of its universities, each as a type of their own.",
        "zh-Hans": "返乡投资人分本省籍企业家、在汉高校校友等类型。",
      },
    },
  ],
  examples: [
    {
      title: { en: "With a note", "zh-Hans": "注明依据" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            returningEntrepreneur: true,
            returningEvidence: "永州籍，广东省湖南商会会员",
          },
        ],
      },
    },
    {
      title: { en: "Without", "zh-Hans": "没有依据" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            returningEntrepreneur: true,
            returningEvidence: null,
          },
        ],
      },
      findings: [{ record: "P-1", field: "returningEvidence" }],
    },
    {
      title: { en: "Not one", "zh-Hans": "不是返乡投资" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            returningEntrepreneur: false,
            returningEvidence: null,
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
